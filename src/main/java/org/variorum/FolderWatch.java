package org.variorum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sees whether a file below some folders was written, added or removed; asked now and then, since
 * not every file system tells.
 */
final class FolderWatch {
  private final List<Path> folders;
  private SortedMap<String, String> before;

  FolderWatch(List<Path> folders) {
    this.folders = List.copyOf(folders);
    this.before = stamps();
  }

  /** Did anything change since the last call? */
  boolean changed() {
    SortedMap<String, String> now = stamps();
    boolean changed = !now.equals(before);
    before = now;
    return changed;
  }

  private SortedMap<String, String> stamps() {
    SortedMap<String, String> stamps = new TreeMap<>();
    for (Path folder : folders) {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            stamps.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
          }
        } catch (IOException | UncheckedIOException e) {
          // a file vanished while we looked: the next look differs from this one
          stamps.put(folder.toString(), "");
        }
      }
    }
    return stamps;
  }
}
