package org.variorum.theme;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.model.Colour;

/**
 * The files beside the pages. Each is written under a name that tells its content, so that a
 * browser may keep it for ever: {@code style.css} becomes {@code assets/style.1f0c9a3e.css}.
 */
final class Assets {
  private final SortedMap<String, String> paths = new TreeMap<>();
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private final ColourSheet colours;

  private Assets(ColourSheet colours) {
    this.colours = colours;
  }

  /**
   * The theme's assets and those that the program made; a name that both have is the program's. A
   * bundle is joined from its parts, unless a theme has the whole of it in {@code assets/}.
   *
   * @param own the colours that the site sets, written behind the style sheet
   */
  static Assets of(Theme theme, Map<String, byte[]> data, List<Colour> own) throws ThemeException {
    SortedMap<String, byte[]> contents = contents(theme);
    contents.putAll(data);
    byte[] sheet = contents.get(Bundle.STYLE.asset());
    ColourSheet colours = new ColourSheet(sheet, own);
    ByteArrayOutputStream style = new ByteArrayOutputStream();
    style.writeBytes(sheet);
    style.writeBytes(colours.css());
    contents.put(Bundle.STYLE.asset(), style.toByteArray());
    Assets assets = new Assets(colours);
    contents.forEach(assets::add);
    return assets;
  }

  /** What the theme has, by name, its bundles joined. */
  static SortedMap<String, byte[]> contents(Theme theme) throws ThemeException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (String name : theme.assets()) {
      contents.put(name, file(theme, "assets/" + name));
    }
    for (Map.Entry<String, Set<String>> bundle : theme.bundles().entrySet()) {
      Optional<byte[]> whole = theme.read("assets/" + bundle.getKey());
      contents.put(
          bundle.getKey(), whole.isPresent() ? whole.get() : joined(theme, bundle.getValue()));
    }
    return contents;
  }

  private static byte[] joined(Theme theme, Set<String> files) throws ThemeException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (String file : files) {
      joined.writeBytes(file(theme, file));
      joined.write('\n');
    }
    return joined.toByteArray();
  }

  private static byte[] file(Theme theme, String file) throws ThemeException {
    Optional<byte[]> content = theme.read(file);
    if (content.isEmpty()) {
      String manifest = theme.label(ThemeFolder.MANIFEST);
      throw new ThemeException(
          manifest, 0, "there is no " + file, "add the file, or take it off the list");
    }
    return content.get();
  }

  private void add(String name, byte[] content) {
    String path = path(name, content);
    paths.put(name, path);
    files.put(path, content);
  }

  /** The path of an asset of that name and content. */
  static String path(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return "assets/" + stem + "." + hash(content) + (dot < 0 ? "" : name.substring(dot));
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Where an asset is written, below the site's root. */
  Optional<String> path(String name) {
    return Optional.ofNullable(paths.get(name));
  }

  /** The names by which templates ask for assets. */
  Iterable<String> names() {
    return Collections.unmodifiableSet(paths.keySet());
  }

  /** The colours of the style sheet. */
  ColourSheet colours() {
    return colours;
  }

  /** All files by path. */
  SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }
}
