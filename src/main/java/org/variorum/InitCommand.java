package org.variorum;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code variorum init}: a small edition to begin with. */
@Command(
    name = "init",
    description =
        "Writes a small edition to begin with: two collections, a catalogue, an example of each file.")
final class InitCommand implements Callable<Integer> {
  private static final List<String> FILES =
      List.of(
          "site.yml",
          "topics.yml",
          "decisions.yml",
          "notes/first-author/collection.yml",
          "notes/first-author/notes.md",
          "notes/second-author/collection.yml",
          "notes/second-author/notes.md",
          "pages/about.md");

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The folder to write (default: content).")
  private Path folder = Path.of("content");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(
          folder + " is a file", "name a folder that is empty or does not exist");
    }
    if (Files.exists(folder) && !isEmpty()) {
      throw new UsageException(
          folder + " is not empty", "name a folder that is empty or does not exist");
    }
    for (String file : FILES) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      try (InputStream example = InitCommand.class.getResourceAsStream("/example/" + file)) {
        Files.copy(example, target);
      }
    }
    spec.commandLine()
        .getOut()
        .println("wrote " + folder + "; now run 'variorum build --content " + folder + "'");
    spec.commandLine().getOut().flush();
    return 0;
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
