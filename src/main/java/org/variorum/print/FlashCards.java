package org.variorum.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.variorum.page.SheetStatement;
import org.variorum.page.SheetTopic;

/**
 * The chosen statements as flashcards: a text file that Anki imports, with the headers of its
 * manual (docs.ankiweb.net, "Text Files"). A figure is a card of its own; else what stands below
 * one heading is a card. The columns: front, back, source, tags.
 *
 * <p>Example of a line: {@code Tea: Green steeps for = ?⇥2 minutes⇥Ann, tea.md:7⇥teas::tea}.
 */
public final class FlashCards {
  private static final String HEADERS =
      "#separator:tab\n#html:true\n#columns:Front\tBack\tSource\tTags\n#tags column:4\n";

  private final StringBuilder out = new StringBuilder(HEADERS);

  private FlashCards() {}

  /** The file's text, a line for each card, with lines that end in {@code \n}. */
  public static String of(List<SheetTopic> topics) {
    FlashCards cards = new FlashCards();
    topics.forEach(cards::topic);
    return cards.out.toString();
  }

  /** No two cards have one front: Anki would take the second for a new text of the first. */
  private void topic(SheetTopic topic) {
    Map<String, List<SheetStatement>> told = new LinkedHashMap<>();
    for (SheetStatement statement : topic.statements()) {
      if (statement.figure()) {
        String asked = statement.key().replaceFirst(":\\s*$", "") + " = ?";
        card(topic, asked, statement.value(), statement.place());
      } else {
        told.computeIfAbsent(statement.heading(), heading -> new ArrayList<>()).add(statement);
      }
    }
    told.forEach(
        (heading, statements) ->
            card(
                topic,
                heading.isEmpty() ? "in short" : escaped(heading),
                statements.size() == 1 ? statements.get(0).html() : list(statements),
                statements.stream()
                    .map(SheetStatement::place)
                    .filter(place -> !place.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("; "))));
  }

  private static String list(List<SheetStatement> statements) {
    return statements.stream()
        .map(statement -> "<li>" + statement.html() + "</li>")
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private void card(SheetTopic topic, String asked, String answer, String place) {
    out.append(field(escaped(topic.shortTitle()) + ": " + asked)).append('\t');
    out.append(field(answer)).append('\t').append(field(escaped(place))).append('\t');
    String category = tag(topic.category());
    out.append(category.isEmpty() ? "" : category + "::").append(tag(topic.slug())).append('\n');
  }

  /** One line, without links, which would lead nowhere; a line's end in code is a break. */
  private static String field(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    body.select("a").unwrap();
    for (Element code : body.select("pre")) {
      String text = escaped(code.wholeText().strip());
      code.html(text.replace(" ", "&nbsp;").replace("\n", "<br>"));
    }
    return body.html().replaceAll("\\s+", " ").replace("\"", "&quot;").strip();
  }

  /** Tags have no blanks; two colons make one the child of another. */
  private static String tag(String text) {
    return text.replaceAll("[\\s:]+", "-");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
