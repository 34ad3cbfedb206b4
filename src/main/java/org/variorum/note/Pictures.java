package org.variorum.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The pictures that notes and pages show, as files of the site: {@code pots/big pot.png} becomes
 * {@code assets/big-pot.1a2b3c4d.png}. Safe for readers that work side by side.
 */
public final class Pictures {
  private final Map<Path, Found> known = new ConcurrentHashMap<>();
  private final ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();

  /**
   * A picture on the site.
   *
   * @param path below the site's root
   * @param width in CSS pixels; 0 where it has none
   */
  record Picture(String path, int width, int height) {}

  /**
   * What became of a file.
   *
   * @param picture null where it is not shown
   * @param problem why it is not; null where it is
   */
  record Found(Picture picture, String problem) {}

  /** The pictures that were found so far: the path below the site's root, and the bytes. */
  public SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** Takes a file into the site, once. */
  Found take(Path file) {
    return known.computeIfAbsent(file, this::read);
  }

  private Found read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      PictureFormat format = PictureFormat.of(bytes);
      if (format == null) {
        return new Found(
            null, "is not shown: it is no PNG, JPEG, GIF or WebP, and no SVG without a script");
      }
      String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      String plain = name.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
      String stem = plain.isEmpty() ? "picture" : plain;
      String path = "assets/" + stem + "." + hash(bytes) + "." + format.ending();
      files.put(path, bytes);
      return new Found(new Picture(path, format.width(), format.height()), null);
    } catch (IOException e) {
      return new Found(null, "cannot be read");
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
