package org.variorum.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Calls the installed git in a folder, to read only. */
final class GitProcess {
  private final Path folder;

  GitProcess(Path folder) {
    this.folder = folder;
  }

  /**
   * What a call prints, as UTF-8.
   *
   * @throws IOException where there is no git, or it fails
   */
  String run(String... call) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(call));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // inside a hook some of these name another repository or index than the folder's
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    Process process = builder.start();
    process.getOutputStream().close();
    byte[] output = process.getInputStream().readAllBytes();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("git " + call[0] + " failed in " + folder);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was running", e);
    }
    return new String(output, StandardCharsets.UTF_8);
  }
}
