package org.variorum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.output.Site;

/** A site that was built before, whoever built it. */
final class FolderSite {
  private FolderSite() {}

  /** All files but hidden folders such as {@code .git}, which no host publishes. */
  static Site read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<Path> found;
    try (Stream<Path> all = Files.walk(folder)) {
      found = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : found) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (!path.startsWith(".git/")) {
        files.put(path, Files.readAllBytes(file));
      }
    }
    return new Site(files);
  }
}
