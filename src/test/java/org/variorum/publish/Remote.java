package org.variorum.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A bare repository and a working copy that has it as {@code origin}. */
public record Remote(Path bare, Path work) {
  /** Makes both in a folder, which may hold the working copy's files already. */
  public static Remote in(Path folder) throws IOException {
    Remote remote = new Remote(folder.resolve("remote.git"), folder.resolve("work"));
    Files.createDirectories(remote.work);
    git(folder, "init", "--quiet", "--bare", remote.bare.toString());
    remote.here("init", "--quiet", "--initial-branch=main");
    remote.here("config", "user.name", "Ada");
    remote.here("config", "user.email", "ada@example.org");
    remote.here("remote", "add", "origin", remote.bare.toString());
    return remote;
  }

  /** Calls git in a folder; gives what it printed. */
  public static String git(Path where, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    Process process = builder.redirectErrorStream(true).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      assertThat(process.waitFor()).as(command + ": " + said).isZero();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return said;
  }

  /** Calls git in the working copy. */
  public String here(String... arguments) throws IOException {
    return git(work, arguments);
  }

  /** Calls git in the bare repository. */
  public String there(String... arguments) throws IOException {
    return git(bare, arguments);
  }

  /** Commits all that lies in the working copy. */
  public void commit() throws IOException {
    here("add", "--all");
    here("commit", "--quiet", "--message", "Sources");
  }

  /** Makes a commit in the bare repository whose parent is the branch, without moving it. */
  public String somebodyElsesCommit() throws IOException {
    return there(
        "-c",
        "user.name=B",
        "-c",
        "user.email=b@example.org",
        "commit-tree",
        "gh-pages^{tree}",
        "-p",
        "gh-pages",
        "-m",
        "Other");
  }

  /** A script of the bare repository that is called at each push. */
  public void hook(String name, String script) throws IOException {
    Files.createDirectories(bare.resolve("hooks"));
    executable(bare.resolve("hooks").resolve(name), script);
  }

  /** What follows each fetch, in the remote, as if somebody else did it. */
  public void afterEachFetch(String script) throws IOException {
    Path program = bare.resolve("upload-pack");
    executable(
        program,
        "git upload-pack \"$@\"; code=$?\ncd '" + bare + "' && { " + script + "\n}\nexit $code\n");
    here("config", "remote.origin.uploadpack", program.toString());
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
