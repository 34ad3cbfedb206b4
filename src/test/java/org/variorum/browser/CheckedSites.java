package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.Programs;

/** The AWS edition in {@code aws/} and the one with every feature in {@code all/}, on a server. */
record CheckedSites(Path folder, FolderServer server) implements AutoCloseable {
  /** Builds both below a folder; what the pages hold as their own address is the server's. */
  static CheckedSites in(Path folder) throws IOException {
    FolderServer server = new FolderServer(Files.createDirectory(folder.resolve("sites")));
    CheckedSites sites = new CheckedSites(folder.resolve("sites"), server);
    Path everything = folder.resolve("everything");
    EveryFeature.write(everything);
    sites.build(Path.of("content"), "aws");
    sites.build(everything, "all");
    EveryFeature.change(everything);
    sites.build(everything, "all", "--previous", sites.folder().resolve("all").toString());
    return sites;
  }

  private void build(Path content, String name, String... more) {
    List<String> call =
        new ArrayList<>(
            List.of(
                "build",
                "--content",
                content.toString(),
                "--output",
                folder.resolve(name).toString(),
                "--base-url",
                server.address(name + "/")));
    call.addAll(List.of(more));
    assertThat(Programs.run(call.toArray(String[]::new))).as("building " + name).isZero();
  }

  /** Every page of both, in order. Example: {@code aws/collections/course-notes.html}. */
  List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  String text(String page) throws IOException {
    return Files.readString(folder.resolve(page));
  }

  String address(String page) {
    return server.address(page);
  }

  /** The address of a page as a file. */
  String file(String page) {
    return folder.resolve(page).toUri().toString();
  }

  @Override
  public void close() {
    server.close();
  }
}
