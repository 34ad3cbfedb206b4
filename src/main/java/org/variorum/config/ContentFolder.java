package org.variorum.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.model.Catalogue;
import org.variorum.model.Collection;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Edition;
import org.variorum.model.Rule;
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
        Files.exists(topics)
            ? TopicsFile.read(SourceText.read(topics, diagnostics), diagnostics)
            : new Catalogue(List.of());
    List<Decision> decisions = List.of();
    if (decisionsFile != null && Files.exists(decisionsFile)) {
      decisions = DecisionsFile.read(SourceText.read(decisionsFile, diagnostics), diagnostics);
    }
    EditorPages editor = new EditorPages(content.resolve("pages"), diagnostics);
    return new Edition(
        settings,
        catalogue,
        decisions,
        withPages ? editor.leads() : Map.of(),
        withPages ? editor.pages(catalogue) : Map.of());
  }

  /** The collections below a notes folder: each folder in it that is not hidden. */
  public List<Collection> collections(Path notes) throws IOException {
    List<Collection> collections = new ArrayList<>();
    try (Stream<Path> found = Files.list(notes)) {
      for (Path path :
          found.filter(path -> !path.getFileName().toString().startsWith(".")).sorted().toList()) {
        if (Files.isDirectory(path)) {
          collections.add(collection(path));
        } else if (path.toString().endsWith(".md")) {
          diagnostics.add(
              Diagnostic.warning(
                      path.toString().replace('\\', '/'),
                      0,
                      "this note is in no collection, so that nobody reads it",
                      "put it into a folder, one for each author")
                  .as(Rule.NOTE_WITHOUT_COLLECTION));
        }
      }
    }
    return collections;
  }

  private Collection collection(Path folder) {
    String name = folder.getFileName().toString();
    Fields fields = fields(folder.resolve("collection.yml"));
    if (fields == null) {
      return new Collection(name, name, "", "", "", 100);
    }
    Collection collection =
        new Collection(
            name,
            fields.text("title", name),
            fields.text("author", ""),
            fields.text("link", ""),
            fields.text("about", ""),
            fields.number("rank", 100));
    fields.finish();
    return collection;
  }

  private Settings settings(Path file) {
    Fields fields = fields(file);
    return fields == null
        ? new Settings("Notes", "", "en", "", "", "default", List.of())
        : new SiteFile(content, fields).read();
  }

  /** An address with a closing slash; nothing stays nothing. */
  public static String slashed(String address) {
    return address.isEmpty() || address.endsWith("/") ? address : address + "/";
  }

  /** Can a site stand there? */
  public static boolean isAddress(String text) {
    return text.matches("(?i)https?://[^\\s\"<>?#]+");
  }

  private Fields fields(Path file) {
    if (!Files.exists(file)) {
      return null;
    }
    SourceText source = SourceText.read(file, diagnostics);
    Yaml root = YamlParser.parse(source, diagnostics);
    if (root instanceof Yaml.Mapping mapping) {
      return new Fields(source, mapping, diagnostics);
    }
    if (root != null && !(root instanceof Yaml.Scalar scalar && scalar.text().isEmpty())) {
      diagnostics.add(
          source.error(root, "this file is to be a mapping", "write 'key: value' lines"));
    }
    return null;
  }
}
