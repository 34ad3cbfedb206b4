package org.variorum.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Catalogue;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;

/** The Markdown files that an editor writes: leads of topics, and pages of the site beside them. */
final class EditorPages {
  private final Path folder;
  private final Diagnostics diagnostics;

  EditorPages(Path folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** The leads by the topic's slug. */
  Map<String, String> leads() throws IOException {
    Map<String, String> leads = new TreeMap<>();
    for (Path file : markdown(folder.resolve("topics"))) {
      leads.put(slug(file), SourceText.read(file, diagnostics).text());
    }
    return leads;
  }

  /** The pages by slug, without those that would overwrite another page of the site. */
  Map<String, String> pages(Catalogue catalogue) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (Path file : markdown(folder)) {
      SourceText source = SourceText.read(file, diagnostics);
      String slug = slug(file);
      String problem =
          ReservedSlugs.forPage(slug)
              ? "'" + slug + "' is the name of a page of the site's own"
              : catalogue.find(slug).isPresent()
                  ? "a topic has the slug '" + slug + "', and a page has one file"
                  : !slug.matches("[A-Za-z0-9][A-Za-z0-9-]*")
                      ? "'" + slug + "' is no plain file name"
                      : "";
      if (problem.isEmpty()) {
        pages.put(slug, source.text());
      } else {
        diagnostics.add(
            Diagnostic.error(
                source.path(),
                0,
                0,
                problem,
                "",
                "rename the file; letters, digits and hyphens are allowed"));
      }
    }
    return pages;
  }

  private static List<Path> markdown(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String slug(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".md".length());
  }
}
