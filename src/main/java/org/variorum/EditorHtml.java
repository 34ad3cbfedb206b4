package org.variorum;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.link.AuthoredLinks;
import org.variorum.model.Diagnostics;
import org.variorum.model.Edition;
import org.variorum.model.LinkedTopics;
import org.variorum.model.Prose;
import org.variorum.note.EditorProse;
import org.variorum.note.EditorText;
import org.variorum.note.PageSections;
import org.variorum.note.Pictures;

/**
 * The editor's texts of an edition as HTML.
 *
 * @param leads of topics, by the topic's slug
 * @param pages by slug
 */
record EditorHtml(
    Edition edition,
    Path folder,
    Diagnostics diagnostics,
    Map<String, String> leads,
    Map<String, String> pages) {
  /** The texts, with links by name still to be resolved. */
  static EditorHtml of(
      Edition edition, BuildOptions options, Pictures pictures, Diagnostics diagnostics) {
    Path folder = options.content.resolve("pages");
    EditorText text = new EditorText(pictures, options.content, diagnostics);
    Map<String, String> leads = new TreeMap<>();
    Map<String, String> pages = new TreeMap<>();
    edition
        .leads()
        .forEach((slug, markdown) -> leads.put(slug, text.html(leadFile(folder, slug), markdown)));
    edition
        .pages()
        .forEach(
            (slug, markdown) ->
                pages.put(
                    slug, PageSections.anchored(text.html(pageFile(folder, slug), markdown))));
    return new EditorHtml(edition, folder, diagnostics, leads, pages);
  }

  private static Path leadFile(Path folder, String slug) {
    return folder.resolve("topics").resolve(slug + ".md");
  }

  private static Path pageFile(Path folder, String slug) {
    return folder.resolve(slug + ".md");
  }

  /** What knows all topics and these pages. */
  AuthoredLinks linker(LinkedTopics topics) {
    Map<String, Prose> proses = new TreeMap<>();
    pages.forEach((slug, html) -> proses.put(slug, EditorProse.of(html)));
    return new AuthoredLinks(topics, edition.catalogue().topics(), proses, diagnostics);
  }

  /** The same with its links. */
  EditorHtml linked(AuthoredLinks names) {
    Map<String, String> linkedLeads = new TreeMap<>();
    Map<String, String> linkedPages = new TreeMap<>();
    leads.forEach(
        (slug, html) ->
            linkedLeads.put(
                slug,
                names.text(
                    html, leadFile(folder, slug).toString(), edition.leads().get(slug), slug)));
    pages.forEach(
        (slug, html) ->
            linkedPages.put(
                slug,
                names.text(
                    html, pageFile(folder, slug).toString(), edition.pages().get(slug), slug)));
    return new EditorHtml(edition, folder, diagnostics, linkedLeads, linkedPages);
  }
}
