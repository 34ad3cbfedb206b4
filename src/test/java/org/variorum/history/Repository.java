package org.variorum.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository that a test makes; commits have the days that the test says. */
public record Repository(Path folder) {
  /** Is git installed? */
  public static boolean hasGit() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  /** A new one. */
  public static Repository in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Repository repository = new Repository(folder);
    repository.git("2026-01-01", "init", "--quiet", "--initial-branch=main");
    return repository;
  }

  /** Writes a file, which stays uncommitted. */
  public Repository write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
    return this;
  }

  /** Commits all that there is. */
  public Repository commit(String day) throws IOException {
    git(day, "add", "--all");
    git(day, "commit", "--quiet", "--allow-empty", "--message", "On " + day);
    return this;
  }

  /** Calls git as somebody who commits on that day. */
  public void git(String day, String... call) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=A",
                "-c",
                "user.email=a@example.org",
                "-c",
                "core.quotePath=true"));
    command.addAll(List.of(call));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_AUTHOR_DATE", day + "T23:30:00+0900");
    builder.environment().put("GIT_COMMITTER_DATE", "2030-01-01T00:00:00Z");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command + ": " + output);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
