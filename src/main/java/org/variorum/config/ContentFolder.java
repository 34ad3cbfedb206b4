package org.variorum.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Catalogue;
import org.variorum.model.Collection;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Edition;
import org.variorum.model.Settings;

/** A content folder and its configuration; what is missing has a sensible default. */
public final class ContentFolder {
  private final Path content;
  private final Diagnostics diagnostics;

  public ContentFolder(Path content, Diagnostics diagnostics) {
    this.content = content;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the edition's settings, topics, decisions and pages.
   *
   * @param decisionsFile where the decisions stand; null for none
   * @param withPages are the editor's pages part of it?
   */
  public Edition read(Path decisionsFile, boolean withPages) throws IOException {
    Settings settings = settings(content.resolve("site.yml"));
    Path topics = content.resolve("topics.yml");
    Catalogue catalogue =
        Files.exists(topics) ? TopicsFile.read(name(topics), parse(topics), diagnostics) : new Catalogue(List.of());
    List<Decision> decisions = List.of();
    if (decisionsFile != null && Files.exists(decisionsFile)) {
      decisions = DecisionsFile.read(name(decisionsFile), parse(decisionsFile), diagnostics);
    }
    Map<String, String> leads = withPages ? markdown(content.resolve("pages/topics")) : Map.of();
    Map<String, String> pages = withPages ? markdown(content.resolve("pages")) : Map.of();
    return new Edition(settings, catalogue, decisions, leads, pages);
  }

  /** The collections below a notes folder: each folder in it that is not hidden. */
  public List<Collection> collections(Path notes) throws IOException {
    List<Collection> collections = new ArrayList<>();
    try (Stream<Path> folders = Files.list(notes)) {
      for (Path folder : folders.filter(Files::isDirectory).filter(f -> !hidden(f)).sorted().toList()) {
        collections.add(collection(folder));
      }
    }
    return collections;
  }

  private Collection collection(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    Path file = folder.resolve("collection.yml");
    Fields fields = fields(file);
    if (fields == null) {
      return new Collection(name, name, "", "", "", 100);
    }
    Collection collection =
        new Collection(name, fields.text("title", name), fields.text("author", ""), fields.text("link", ""),
            fields.text("about", ""), fields.number("rank", 100));
    fields.finish();
    return collection;
  }

  private Settings settings(Path file) throws IOException {
    Fields fields = fields(file);
    if (fields == null) {
      return new Settings("Notes", "", "en", "", "", "default", List.of());
    }
    Settings settings =
        new Settings(fields.text("title", "Notes"), fields.text("about", ""), fields.text("language", "en"),
            slashed(fields.text("baseUrl", "")), fields.text("repository", ""), fields.text("theme", "default"),
            fields.texts("categories"));
    fields.finish();
    return settings;
  }

  /** An address with a closing slash; nothing stays nothing. */
  public static String slashed(String address) {
    return address.isEmpty() || address.endsWith("/") ? address : address + "/";
  }

  private Fields fields(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    Yaml root = parse(file);
    if (root instanceof Yaml.Mapping mapping) {
      return new Fields(name(file), mapping, diagnostics);
    }
    if (root != null && !(root instanceof Yaml.Scalar scalar && scalar.text().isEmpty())) {
      diagnostics.add(Diagnostic.error(name(file), 1, 1, "this file is to be a mapping", "", "write 'key: value' lines"));
    }
    return null;
  }

  private Yaml parse(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return YamlParser.parse(name(file), text.startsWith("\uFEFF") ? text.substring(1) : text, diagnostics);
  }

  private static Map<String, String> markdown(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          String name = file.getFileName().toString();
          pages.put(name.substring(0, name.length() - 3), Files.readString(file));
        }
      }
    }
    return pages;
  }

  private static boolean hidden(Path folder) {
    return folder.getFileName().toString().startsWith(".");
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
