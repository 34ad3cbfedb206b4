package org.variorum.note;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.variorum.model.Prose;

/** Takes an editor's text apart: title, first paragraph, headings, and all but the title. */
public final class EditorProse {
  private EditorProse() {}

  /**
   * @param html as {@link EditorText} makes it. Example: {@code <h1>Tea</h1><p>Hot.</p>} has the
   *     title "Tea" and the opening "Hot."
   */
  public static Prose of(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    Element title = body.selectFirst("h1");
    // a paragraph that is only a link leads away and says nothing
    Element opening =
        body.select("> p").stream()
            .filter(p -> !p.text().isBlank() && !p.text().equals(p.select("a").text()))
            .findFirst()
            .orElse(null);
    return new Prose(
        title == null ? "" : title.text(),
        opening == null ? "" : opening.text(),
        body.select("h2[id], h3[id]").stream()
            .map(
                each ->
                    new Prose.Heading(each.id(), each.text(), each.normalName().charAt(1) - '0'))
            .toList(),
        title == null ? html : html.replaceFirst("(?s)<h1[^>]*>.*?</h1>", ""));
  }
}
