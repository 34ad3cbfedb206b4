package org.variorum.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Calls the installed git in a folder.
 *
 * <p>It asks for a password on the terminal where there is one, and never waits for one where there
 * is none. It speaks English, since its complaints are read.
 */
final class Git {
  /** Inside a hook these name another repository or index than the folder's. */
  private static final List<String> MISLEADING =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_PREFIX",
          "GIT_COMMON_DIR",
          "GIT_NAMESPACE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES");

  private final Path folder;
  private final Map<String, String> environment;

  Git(Path folder) {
    this(folder, Map.of());
  }

  private Git(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /** The same git with more variables. */
  Git with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(environment);
    all.putAll(more);
    return new Git(folder, all);
  }

  /** The folder that it works in. */
  Path folder() {
    return folder;
  }

  /**
   * What a call prints, as UTF-8, without blanks around it.
   *
   * @throws GitFailure where it fails
   */
  String run(String... call) throws IOException {
    return text(bytes(stream -> {}, call)).strip();
  }

  /** The same; empty where it fails. */
  String ask(String... call) throws IOException {
    try {
      return run(call);
    } catch (GitFailure e) {
      return "";
    }
  }

  /** The bytes that a call prints when it is fed. */
  byte[] bytes(Feed feed, String... call) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(call));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> variables = builder.environment();
    variables.keySet().removeAll(MISLEADING);
    variables.put("LC_ALL", "C");
    variables.put("LANGUAGE", "C");
    variables.put("GIT_OPTIONAL_LOCKS", "0");
    if (System.console() == null) {
      variables.put("GIT_TERMINAL_PROMPT", "0");
    }
    variables.putAll(environment);
    // settings on git's own command line: none, where they are empty
    variables.remove("GIT_CONFIG_PARAMETERS", "");
    variables.remove("GIT_CONFIG_COUNT", "");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new IOException("git could not be started: install git", e);
    }
    try {
      return finished(process, feed, call[0]);
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was running", e);
    }
  }

  /** Writes what a call reads. */
  interface Feed {
    void to(OutputStream stream) throws IOException;
  }

  private static byte[] finished(Process process, Feed feed, String name)
      throws IOException, InterruptedException {
    CompletableFuture<byte[]> complaints = reading(process.getErrorStream());
    CompletableFuture<byte[]> printed = reading(process.getInputStream());
    IOException broken = null;
    try (OutputStream stream = process.getOutputStream()) {
      feed.to(stream);
    } catch (IOException e) {
      broken = e; // its own complaint says more
    }
    int exit = process.waitFor();
    byte[] output = printed.join();
    if (exit != 0) {
      throw new GitFailure(name, (text(complaints.join()) + "\n" + text(output)).strip());
    }
    if (broken != null) {
      throw broken;
    }
    return output;
  }

  private static CompletableFuture<byte[]> reading(InputStream stream) {
    CompletableFuture<byte[]> all = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                all.complete(stream.readAllBytes());
              } catch (IOException e) {
                all.completeExceptionally(new UncheckedIOException(e));
              }
            });
    thread.setDaemon(true);
    thread.start();
    return all;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
