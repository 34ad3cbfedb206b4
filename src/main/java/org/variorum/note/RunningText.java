package org.variorum.note;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Blocks as running text, for places that can hold nothing else: each on a line of its own. */
final class RunningText {
  private static final Evaluator CELLS = Selector.evaluatorOf("td, th");

  private RunningText() {}

  /** Example: {@code <ul><li>a</li><li><b>b</b></li></ul>} gives {@code a<br><b>b</b>}. */
  static String of(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element pre : document.select("pre")) {
      pre.html(pre.html().replace("\n", "<br>"));
    }
    for (Element cell : document.select(CELLS)) {
      cell.appendText(" ");
      cell.unwrap();
    }
    for (Element element : document.body().getAllElements()) {
      String name = element.normalName();
      if (PlainText.BLOCKS.contains(name) && !name.equals("br")) {
        element.before(new Element("br"));
        element.after(new Element("br"));
        element.unwrap();
      }
    }
    return document
        .body()
        .html()
        .replaceAll("(?:\\s*+<br>)++\\s*+", "<br>")
        .replaceAll("^\\s*+<br>|<br>$", "")
        .strip();
  }
}
