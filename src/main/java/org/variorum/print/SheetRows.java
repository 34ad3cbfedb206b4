package org.variorum.print;

import java.util.ArrayList;
import java.util.List;
import org.variorum.page.SheetPart;
import org.variorum.page.SheetStatement;
import org.variorum.page.SheetTopic;

/** Topics as rows: a heading, the headings of its parts, the statements. */
final class SheetRows {
  private final SheetText text;

  SheetRows(SheetText text) {
    this.text = text;
  }

  List<Row> of(List<SheetTopic> topics) {
    List<Row> rows = new ArrayList<>();
    for (SheetTopic topic : topics) {
      rows.add(title(topic));
      for (SheetPart part : topic.parts()) {
        if (part.runsIn()) {
          rows.add(statement(topic, part.statements().get(0), part.heading()));
          continue;
        }
        if (!part.heading().isEmpty()) {
          rows.add(part(topic, part.heading()));
        }
        part.statements().forEach(statement -> rows.add(statement(topic, statement, "")));
      }
    }
    return rows;
  }

  /** The rows that some of the statements of these topics can need. */
  List<Row> possible(List<SheetTopic> topics) {
    List<Row> rows = new ArrayList<>();
    for (SheetTopic topic : topics) {
      rows.add(title(topic));
      rows.add(goesOn(topic));
      for (SheetPart part : topic.parts()) {
        rows.add(part(topic, part.heading()));
        for (SheetStatement statement : part.statements()) {
          rows.add(statement(topic, statement, ""));
          if (new SheetPart(part.heading(), List.of(statement)).runsIn()) {
            rows.add(statement(topic, statement, part.heading()));
          }
        }
      }
    }
    return rows;
  }

  /** The heading of a topic that goes on in the next column. */
  Row goesOn(SheetTopic topic) {
    return new Row(
        "… " + topic.slug(),
        topic,
        null,
        "<div class=\"topic goes-on\">" + text.plain(topic.shortTitle(), "") + " …</div>");
  }

  private Row title(SheetTopic topic) {
    return new Row(
        topic.slug(),
        topic,
        null,
        "<div class=\"topic\" id=\"t-"
            + topic.slug()
            + "\"><a href=\""
            + topic.href()
            + "\">"
            + text.plain(topic.shortTitle(), "")
            + "</a></div>");
  }

  private Row part(SheetTopic topic, String heading) {
    return new Row(
        topic.slug() + " " + heading,
        topic,
        null,
        "<div class=\"part\">" + text.plain(heading, "") + "</div>");
  }

  /**
   * @param runIn the heading that it alone stands below; empty where it has a line of its own
   */
  private Row statement(SheetTopic topic, SheetStatement statement, String runIn) {
    String before = runIn.isEmpty() ? "" : "<b>" + text.plain(runIn, "") + "</b> ";
    String depth = " d" + Math.min(statement.depth(), 3);
    String inner;
    if (statement.figure()) {
      inner =
          "<div class=\"figure"
              + depth
              + "\"><table><tr><td class=\"key\">"
              + text.rich(statement.key(), statement.place())
              + "</td><td class=\"value\">"
              + text.rich(statement.value(), statement.place())
              + "</td></tr></table></div>";
    } else if (statement.block()) {
      inner =
          "<div class=\"block"
              + depth
              + "\">"
              + text.rich(statement.html(), statement.place())
              + "</div>";
    } else {
      inner =
          "<div class=\"item"
              + depth
              + "\"><span class=\"dot\">•</span>"
              + before
              + text.rich(statement.html(), statement.place())
              + "</div>";
    }
    return new Row(statement.id() + (runIn.isEmpty() ? "" : " run-in"), topic, statement, inner);
  }
}
