package org.variorum.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes one file; every fault names its path, also a full disk's. */
public final class OutputFile {
  private OutputFile() {}

  /** Puts a whole file where an older one may be; where that fails, the older one stays. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      write(file, bytes); // a device or a pipe
      return;
    }
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path staged = place.resolveSibling("." + place.getFileName() + ".variorum-new");
    try {
      write(staged, bytes);
      Files.move(staged, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(staged);
    }
  }

  static void write(Path file, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes);
    } catch (FileSystemException e) {
      throw e; // it names the path itself
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
  }
}
