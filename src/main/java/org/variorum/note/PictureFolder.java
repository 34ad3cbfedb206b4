package org.variorum.note;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.variorum.note.Pictures.Found;

/** The pictures as one text names them: by addresses that are relative to its file. */
final class PictureFolder {
  /** Where no file is near: every picture is missing. */
  static final PictureFolder NONE = new PictureFolder(new Pictures(), null, null);

  private final Pictures pictures;
  private final Path file;
  private final Path root;
  private final Map<String, Found> found = new HashMap<>();

  /**
   * @param file the text's
   * @param root the folder that its pictures must lie in, so that no text publishes a stranger's
   *     files
   */
  PictureFolder(Pictures pictures, Path file, Path root) {
    this.pictures = pictures;
    this.file = file;
    this.root = root;
  }

  /** The picture of an address that is not remote; null where it is not shown. */
  Pictures.Picture picture(String address) {
    return find(address).picture();
  }

  /** Why a picture is not shown; null where it is. */
  String problem(String address) {
    return find(address).problem();
  }

  private Found find(String address) {
    return found.computeIfAbsent(address, this::look);
  }

  private Found look(String address) {
    Found missing = new Found(null, "does not exist");
    if (file == null || Addresses.isEmbedded(address)) {
      return missing;
    }
    try {
      String plain = address.strip().replaceAll("[?#].*", "").replace("+", "%2B");
      Path path = file.resolveSibling(URLDecoder.decode(plain, StandardCharsets.UTF_8));
      if (!Files.isRegularFile(path)) {
        return missing;
      }
      Path real = path.toRealPath();
      return real.startsWith(root.toRealPath())
          ? pictures.take(real)
          : new Found(null, "is not shown: it lies outside of '" + root.getFileName() + "'");
    } catch (InvalidPathException e) {
      return missing;
    } catch (IllegalArgumentException | IOException e) {
      // a percent sign that encodes nothing, or a file that went away
      return missing;
    }
  }
}
