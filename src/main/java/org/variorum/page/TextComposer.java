package org.variorum.page;

import java.util.List;
import java.util.SortedMap;
import org.variorum.model.Prose;
import org.variorum.model.Settings;
import org.variorum.model.SiteLink;

/** Makes the editors' own pages. */
final class TextComposer {
  private final Settings settings;
  private final SortedMap<String, Prose> texts;
  private final RepositoryFiles files;

  /**
   * @param texts by slug
   */
  TextComposer(Settings settings, SortedMap<String, Prose> texts, RepositoryFiles files) {
    this.settings = settings;
    this.texts = texts;
    this.files = files;
  }

  List<TextPage> pages() {
    return texts.keySet().stream().map(slug -> text(slug, texts.get(slug), parent(slug))).toList();
  }

  /**
   * The editor's page that an editor's page is a part of: the first one of the header that links to
   * it. What the header has itself is a part of none.
   */
  private TextPage.Parent parent(String slug) {
    List<String> header = settings.appearance().navigation().stream().map(SiteLink::page).toList();
    String link = "href=\"" + slug + ".html";
    return header.contains(slug + ".html")
        ? null
        : header.stream()
            .filter(path -> prose(path) != null && prose(path).html().contains(link))
            .map(path -> new TextPage.Parent(path, title(path.replace(".html", ""), prose(path))))
            .findFirst()
            .orElse(null);
  }

  private Prose prose(String path) {
    return texts.get(path.replaceFirst("\\.html$", ""));
  }

  private static String title(String slug, Prose prose) {
    return prose.title().isEmpty() ? slug : prose.title();
  }

  private TextPage text(String slug, Prose prose, TextPage.Parent parent) {
    String file = "pages/" + slug + ".md";
    String title = title(slug, prose);
    String opening =
        prose.opening().isEmpty()
            ? title + ", a page of " + settings.title() + "."
            : prose.opening();
    return new TextPage(
        slug + ".html",
        title,
        Descriptions.of(List.of(opening)),
        parent,
        TextPage.contents(prose.headings()),
        prose.html(),
        new Origin(files.edit(file), files.changed(List.of(file))));
  }
}
