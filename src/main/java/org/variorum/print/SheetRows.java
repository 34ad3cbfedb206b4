package org.variorum.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.page.SheetPart;
import org.variorum.page.SheetStatement;
import org.variorum.page.SheetTopic;

/** Topics as rows: a heading, the headings of its parts, the statements. */
final class SheetRows {
  private static final double LETTER = 4.6; // points, with some white between the cells

  private final SheetText text;
  private final double width;
  private final Map<String, Row> made = new HashMap<>(); // the choice asks for the same ones often

  /**
   * @param width of a column, in points
   */
  SheetRows(SheetText text, double width) {
    this.text = text;
    this.width = width;
  }

  List<Row> of(List<SheetTopic> topics) {
    List<Row> rows = new ArrayList<>();
    for (SheetTopic topic : topics) {
      String beside = topic.beside();
      rows.add(title(topic, beside));
      for (SheetPart part : topic.parts()) {
        if (part.runsIn()) {
          rows.add(statement(topic, part.statements().get(0), part.runIn()));
          continue;
        }
        if (!part.heading().isEmpty() && !part.heading().equals(beside)) {
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
      rows.add(title(topic, ""));
      rows.add(goesOn(topic));
      for (SheetStatement statement : topic.statements()) {
        String heading = statement.heading();
        rows.add(part(topic, heading));
        rows.add(statement(topic, statement, ""));
        SheetPart alone = new SheetPart(heading, List.of(statement));
        if (alone.runsIn()) {
          rows.add(statement(topic, statement, alone.runIn()));
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

  private Row title(SheetTopic topic, String beside) {
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
            + "</a>"
            + (beside.isEmpty()
                ? ""
                : " <span class=\"beside\">" + text.plain(beside, "") + "</span>")
            + "</div>");
  }

  private Row part(SheetTopic topic, String heading) {
    return new Row(
        topic.slug() + " " + heading,
        topic,
        null,
        "<div class=\"part\">" + text.plain(heading, "") + "</div>");
  }

  /**
   * @param runIn the heading before it in its line; empty where there is none
   */
  private Row statement(SheetTopic topic, SheetStatement statement, String runIn) {
    String key = statement.id() + (runIn.isEmpty() ? "" : " run-in");
    return made.computeIfAbsent(key, each -> make(key, topic, statement, runIn));
  }

  private Row make(String key, SheetTopic topic, SheetStatement statement, String runIn) {
    String before = runIn.isEmpty() ? "" : "<b>" + text.plain(runIn, "") + "</b> ";
    String depth = " d" + Math.min(statement.depth(), 3);
    String inner;
    if (statement.figure()) {
      inner = figure(statement, depth);
    } else if (statement.block()) {
      inner =
          "<div class=\"block"
              + depth
              + "\">"
              + text.rich(statement.html(), statement.place(), width)
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
    return new Row(key, topic, statement, inner);
  }

  /** A line with the value at its end; running text where it takes more than a line. */
  private String figure(SheetStatement statement, String depth) {
    String key = text.rich(statement.key(), statement.place());
    String value = text.rich(statement.value(), statement.place());
    int letters = SheetText.length(statement.key()) + SheetText.length(statement.value());
    if (letters * LETTER > width) {
      return "<div class=\"figure long" + depth + "\">" + key + " <b>" + value + "</b></div>";
    }
    int share = Math.max(10, 100 * SheetText.length(statement.key()) / letters);
    return "<div class=\"figure"
        + depth
        + "\"><table><tr><td class=\"key\" style=\"width:"
        + share
        + "%\">"
        + key
        + "</td><td class=\"value\">"
        + value
        + "</td></tr></table></div>";
  }
}
