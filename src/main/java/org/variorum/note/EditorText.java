package org.variorum.note;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.variorum.model.Diagnostics;

/**
 * The editor's own Markdown as clean HTML, by the same rules as the notes; footnotes stand at the
 * end. Links by name are marked only (see {@code WikiTargets}).
 */
public final class EditorText {
  private final Pictures pictures;
  private final Path root;
  private final Diagnostics diagnostics;

  /**
   * @param pictures takes those that the text shows
   * @param root the folder that they must lie in
   */
  public EditorText(Pictures pictures, Path root, Diagnostics diagnostics) {
    this.pictures = pictures;
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** A text that lies in no file: it has no pictures. */
  public static String html(String markdown) {
    Path none = Path.of("").toAbsolutePath();
    return new EditorText(new Pictures(), none, new Diagnostics())
        .html(none.resolve("text.md"), markdown);
  }

  /** Example: {@code # About} and a paragraph give {@code <h1>About</h1><p>…</p>}. */
  public String html(Path file, String markdown) {
    List<String> lines = new AdmonitionLines(markdown.lines().toList()).rewritten();
    MarkdownParser parser = MarkdownParser.ofPages();
    Document document = parser.parse(String.join("\n", lines) + "\n");
    PictureFolder folder = new PictureFolder(pictures, file, root);
    String html;
    do {
      html = rendered(parser, document, folder);
    } while (parser.footnotes().stay());
    LineIndex index = new LineIndex(lines);
    String path = file.toString().replace('\\', '/');
    new Addresses(path, diagnostics, folder).checkPictures(document, index);
    parser.footnotes().check(document, index, path, diagnostics);
    return html;
  }

  private static String rendered(MarkdownParser parser, Document document, PictureFolder folder) {
    Footnotes footnotes = parser.footnotes();
    footnotes.begin();
    String body = Cleaner.cleanPage(parser.render(document), folder);
    StringBuilder notes = new StringBuilder();
    for (int k = 0; k < footnotes.numbered().size(); k++) {
      String said = definition(parser, footnotes.numbered().get(k), folder);
      notes.append("<li id=\"footnote-").append(k + 1).append("\">").append(said);
      notes.append(" <a class=\"footnote-back\" href=\"#footnote-mark-").append(k + 1);
      notes
          .append("\" aria-label=\"Back to footnote mark ")
          .append(k + 1)
          .append("\">↩</a></li>\n");
    }
    footnotes.end();
    return notes.isEmpty()
        ? body
        : linked(
            body
                + "\n<section class=\"footnotes\" aria-label=\"Footnotes\"><ol>\n"
                + notes
                + "</ol></section>");
  }

  private static String definition(
      MarkdownParser parser, FootnoteBlock footnote, PictureFolder folder) {
    List<Node> blocks = new ArrayList<>();
    footnote.getChildren().forEach(blocks::add);
    return Cleaner.cleanPage(parser.render(blocks), folder);
  }

  /** Makes each mark a link; only the first of a number is led back to. */
  private static String linked(String html) {
    org.jsoup.nodes.Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element mark : document.select("sup.footnote-mark")) {
      String number = mark.text();
      String id = "footnote-mark-" + number;
      if (document.getElementById(id) == null) {
        mark.attr("id", id);
      }
      mark.html("<a href=\"#footnote-" + number + "\">" + number + "</a>");
    }
    return document.body().html();
  }
}
