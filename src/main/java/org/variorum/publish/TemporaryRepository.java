package org.variorum.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.output.SiteFiles;

/**
 * A bare repository in a temporary folder, in which a site becomes a commit: the user's repository
 * is only read, and a remote sees nothing but a fetch and a push.
 */
final class TemporaryRepository {
  private static final String PUBLISHED = "refs/heads/published";
  private static final String NEXT = "refs/heads/next";

  private final Git git;
  private final RemoteSettings remote;
  private final String branch;

  private TemporaryRepository(Git git, RemoteSettings remote, String branch) {
    this.git = git;
    this.remote = remote;
    this.branch = branch;
  }

  /**
   * @param here git in the working copy
   * @param folder an empty one
   * @param remote a remote's name, or an address
   */
  static TemporaryRepository create(Git here, Path folder, String remote, String branch)
      throws IOException, PublishException {
    Path bare = folder.resolve("site.git");
    String format = here.run("rev-parse", "--show-object-format");
    here.run(
        "init", "--quiet", "--bare", "--template=", "--object-format=" + format, bare.toString());
    // addresses may be relative: git reads them from where it is called
    Git elsewhere =
        new Git(Path.of(here.run("rev-parse", "--show-toplevel")))
            .with(Map.of("GIT_DIR", bare.toString()));
    Git clean = elsewhere.with(Map.of("GIT_CONFIG_COUNT", "", "GIT_CONFIG_PARAMETERS", ""));
    RemoteSettings settings = RemoteSettings.of(here, clean, remote);
    return new TemporaryRepository(elsewhere.with(settings.variables()), settings, branch);
  }

  RemoteSettings remote() {
    return remote;
  }

  /** The address that the remote's own stands for, where settings rewrite it. */
  String resolvedAddress() throws IOException {
    return git.ask("remote", "get-url", RemoteSettings.TARGET);
  }

  /** Fetches what the branch shows now, without its history. */
  PublishedSite fetch() throws IOException, PublishException {
    try {
      git.run(
          "fetch",
          "--quiet",
          "--no-tags",
          "--depth=1",
          RemoteSettings.TARGET,
          "+refs/heads/" + branch + ":" + PUBLISHED);
    } catch (GitFailure e) {
      if (e.said().contains("couldn't find remote ref")) {
        return PublishedSite.NONE;
      }
      throw Complaint.of(e, remote.name(), branch);
    }
    String commit = git.run("rev-parse", PUBLISHED);
    Map<String, SiteChange.Blob> files = files(commit);
    return new PublishedSite(
        commit,
        git.run("rev-parse", commit + "^{tree}"),
        files,
        file(files, SiteFiles.MARKER),
        file(files, CustomDomain.FILE));
  }

  String file(Map<String, SiteChange.Blob> files, String path) throws IOException {
    return files.containsKey(path)
        ? new String(
            git.bytes(stream -> {}, "cat-file", "blob", files.get(path).id()),
            StandardCharsets.UTF_8)
        : "";
  }

  /** The files of a tree or commit. */
  Map<String, SiteChange.Blob> files(String tree) throws IOException {
    byte[] listed = git.bytes(stream -> {}, "ls-tree", "-r", "-l", "-z", tree);
    return PublishedSite.files(new String(listed, StandardCharsets.UTF_8));
  }

  /** The texts of blobs by id, in one call of git. */
  Map<String, String> texts(List<String> ids) throws IOException {
    Map<String, String> texts = new HashMap<>();
    if (ids.isEmpty()) {
      return texts;
    }
    byte[] all =
        git.bytes(
            stream -> stream.write(String.join("\n", ids).getBytes(StandardCharsets.UTF_8)),
            "cat-file",
            "--batch");
    ByteBuffer buffer = ByteBuffer.wrap(all);
    for (String id : ids) {
      StringBuilder head = new StringBuilder(); // id, type and size
      for (char c = (char) buffer.get(); c != '\n'; c = (char) buffer.get()) {
        head.append(c);
      }
      byte[] text = new byte[Integer.parseInt(head.substring(head.lastIndexOf(" ") + 1))];
      buffer.get(text).get();
      texts.put(id, new String(text, StandardCharsets.UTF_8));
    }
    return texts;
  }

  /**
   * Stores files as they are, whatever the user's git does to line ends, and gives the id of their
   * tree.
   */
  String tree(Map<String, byte[]> files) throws IOException {
    git.bytes(stream -> importing(files, stream), "fast-import", "--quiet", "--force");
    return git.run("rev-parse", NEXT + "^{tree}");
  }

  /** The format of git-fast-import(1); the commit only holds the tree. */
  private static void importing(Map<String, byte[]> files, OutputStream stream) throws IOException {
    line(stream, "commit " + NEXT + "\ncommitter none <none> 0 +0000\ndata 0");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String path = file.getKey().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
      line(stream, "M 100644 inline \"" + path + "\"\ndata " + file.getValue().length);
      stream.write(file.getValue());
      line(stream, "");
    }
    line(stream, "done");
  }

  private static void line(OutputStream stream, String text) throws IOException {
    stream.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Makes a commit of a tree; {@code parent} may be empty. */
  String commit(String tree, String parent, String message, Map<String, String> nameless)
      throws IOException {
    List<String> call = new ArrayList<>(List.of("commit-tree", tree, "-F", "-"));
    if (!parent.isEmpty()) {
      call.addAll(List.of("-p", parent));
    }
    byte[] id =
        git.with(nameless)
            .bytes(
                stream -> stream.write(message.getBytes(StandardCharsets.UTF_8)),
                call.toArray(String[]::new));
    return new String(id, StandardCharsets.UTF_8).strip();
  }

  /**
   * Pushes a commit, never by force.
   *
   * @return false: the branch had moved on
   */
  boolean push(String commit, boolean last) throws IOException, PublishException {
    try {
      git.run(
          "push",
          "--quiet",
          "--porcelain",
          RemoteSettings.TARGET,
          commit + ":refs/heads/" + branch);
      return true;
    } catch (GitFailure e) {
      if (!last && Complaint.movedOn(e.said())) {
        return false;
      }
      throw Complaint.of(e, remote.name(), branch);
    }
  }
}
