package org.variorum.publish;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.output.ForeignFolderException;
import org.variorum.output.Site;
import org.variorum.output.SiteFiles;

/**
 * Commits a site to a branch of the repository and pushes it, without touching the working tree or
 * the index.
 */
public final class GitHubPages {
  private final Path repository;

  public GitHubPages(Path repository) {
    this.repository = repository;
  }

  /**
   * Publishes a site.
   *
   * @param push false: only make the commit
   * @return what the branch shows now, or would show
   * @throws ForeignFolderException where the branch holds anything but a site of ours
   * @throws IOException where git fails; the message is git's own
   */
  public Published publish(Site site, String remote, String branch, boolean push)
      throws IOException, ForeignFolderException {
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

  /**
   * The end of a publication.
   *
   * @param commit its id
   * @param changed false: it stood there already
   */
  public record Published(String commit, boolean changed) {}

  private Published commit(Path folder, Path tree, String remote, String branch, boolean push)
      throws IOException, ForeignFolderException {
    Map<String, String> index = Map.of("GIT_INDEX_FILE", folder.resolve("index").toString());
    // bytes are published as they are, whatever the user's git does to line ends
    git(index, "-c", "core.autocrlf=false", "--work-tree=" + tree, "add", "--all", "--force", ".");
    String written = git(index, "write-tree");
    String parent = parent(remote, branch);
    checkIsSite(parent, remote, branch);
    if (!parent.isEmpty() && git(Map.of(), "rev-parse", parent + "^{tree}").equals(written)) {
      return new Published(parent, false);
    }
    List<String> call = new ArrayList<>(List.of("commit-tree", written, "-m", "Publish the site"));
    if (!parent.isEmpty()) {
      call.addAll(List.of("-p", parent));
    }
    String commit = git(Map.of(), call.toArray(String[]::new));
    if (push) {
      git(Map.of(), "push", remote, commit + ":refs/heads/" + branch);
    }
    return new Published(commit, true);
  }

  /** A branch that holds anything but a site of ours must not be buried under one. */
  private void checkIsSite(String parent, String remote, String branch)
      throws IOException, ForeignFolderException {
    if (parent.isEmpty()) {
      return;
    }
    List<String> files = git(Map.of(), "ls-tree", "--name-only", parent).lines().toList();
    if (!files.isEmpty() && !files.contains(SiteFiles.MARKER)) {
      throw new ForeignFolderException(
          "the branch "
              + branch
              + " of "
              + remote
              + " holds something that is not a site of Variorum's; name another with --branch");
    }
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
    ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
    File complaints = File.createTempFile("variorum-git", ".txt");
    builder.redirectError(complaints);
    // inside a hook these name another repository than the folder does
    builder
        .environment()
        .keySet()
        .removeAll(List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"));
    builder.environment().putAll(environment);
    try {
      return run(builder, call, complaints.toPath());
    } finally {
      Files.deleteIfExists(complaints.toPath());
    }
  }

  private static String run(ProcessBuilder builder, String[] call, Path complaints)
      throws IOException {
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new IOException("git could not be started: install git", e);
    }
    process.getOutputStream().close();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (process.waitFor() != 0) {
        Stream<String> words =
            Stream.of(call).filter(word -> !word.startsWith("-") && !word.contains("="));
        String why = Files.readString(complaints).strip();
        throw new IOException(
            "git "
                + words.findFirst().orElse("")
                + " failed in "
                + builder.directory()
                + ": "
                + why);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was running", e);
    }
    return output;
  }
}
