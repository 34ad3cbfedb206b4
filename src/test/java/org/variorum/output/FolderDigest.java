package org.variorum.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds, as something that can be compared. */
public final class FolderDigest {
  private FolderDigest() {}

  /**
   * The SHA-256 of each file by its path below the folder; nothing where there is no such folder.
   */
  public static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          files.put(
              folder.relativize(file).toString().replace('\\', '/'),
              sha256(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  /** The same of a site in memory. */
  public static SortedMap<String, String> of(Site site) {
    SortedMap<String, String> files = new TreeMap<>();
    site.files().forEach((path, bytes) -> files.put(path, sha256(bytes)));
    return files;
  }

  /** A site whose every file says the same. */
  public static Site site(String text, int pages) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int page = 0; page < pages; page++) {
      files.put(
          (page % 3 == 0 ? "part/" : "") + "page-" + page + ".html",
          text.getBytes(StandardCharsets.UTF_8));
    }
    files.put(SiteFiles.MARKER, "{}".getBytes(StandardCharsets.UTF_8));
    return new Site(files);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
