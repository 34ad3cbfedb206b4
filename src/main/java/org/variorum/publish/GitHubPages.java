package org.variorum.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.output.Site;

/** Commits a site to a branch of the repository and pushes it, without touching the working tree or the index. */
public final class GitHubPages {
  private final Path repository;

  public GitHubPages(Path repository) {
    this.repository = repository;
  }

  /**
   * Publishes a site.
   *
   * @param push false: only make the commit
   * @return the commit's id, or the present one where nothing changed
   * @throws IOException where git fails; the message is git's own
   */
  public String publish(Site site, String remote, String branch, boolean push) throws IOException {
    Path folder = Files.createTempDirectory("variorum-publish");
    try {
      Path tree = Files.createDirectory(folder.resolve("tree"));
      for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
        Path target = tree.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      return commit(folder, tree, remote, branch, push);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private String commit(Path folder, Path tree, String remote, String branch, boolean push) throws IOException {
    Map<String, String> index = Map.of("GIT_INDEX_FILE", folder.resolve("index").toString());
    git(index, "--work-tree=" + tree, "add", "--all", "--force", ".");
    String written = git(index, "write-tree");
    String parent = parent(remote, branch);
    if (!parent.isEmpty() && git(Map.of(), "rev-parse", parent + "^{tree}").equals(written)) {
      return parent;
    }
    List<String> call = new ArrayList<>(List.of("commit-tree", written, "-m", "Publish the site"));
    if (!parent.isEmpty()) {
      call.addAll(List.of("-p", parent));
    }
    String commit = git(Map.of(), call.toArray(String[]::new));
    if (push) {
      git(Map.of(), "push", remote, commit + ":refs/heads/" + branch);
    }
    return commit;
  }

  private String parent(String remote, String branch) throws IOException {
    String listed = git(Map.of(), "ls-remote", remote, "refs/heads/" + branch);
    if (listed.isEmpty()) {
      return "";
    }
    git(Map.of(), "fetch", "--quiet", remote, branch);
    return listed.split("\\s")[0];
  }

  private String git(Map<String, String> environment, String... call) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(call));
    ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new IOException("git could not be started: install git", e);
    }
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("git " + call[0] + " failed: " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was running", e);
    }
    return output;
  }
}
