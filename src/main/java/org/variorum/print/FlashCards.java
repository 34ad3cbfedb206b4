package org.variorum.print;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.variorum.page.SheetPart;
import org.variorum.page.SheetStatement;
import org.variorum.page.SheetTopic;

/**
 * The chosen statements as flashcards: a text file that Anki imports, with the headers of its
 * manual (docs.ankiweb.net, "Text Files"). A figure is a card of its own; else what stands below
 * one heading is a card. The columns: front, back, source, tags.
 *
 * <p>Example of a line: {@code Tea: Green steeps for⇥2 minutes⇥Ann, tea.md:7⇥teas::tea}.
 */
public final class FlashCards {
  private static final String HEADERS =
      "#separator:tab\n#html:true\n#columns:Front\tBack\tSource\tTags\n#tags column:4\n";

  private final StringBuilder out = new StringBuilder(HEADERS);

  private FlashCards() {}

  /** The file's text, a line for each card, with lines that end in {@code \n}. */
  public static String of(List<SheetTopic> topics) {
    FlashCards cards = new FlashCards();
    topics.forEach(topic -> topic.parts().forEach(part -> cards.part(topic, part)));
    return cards.out.toString();
  }

  private void part(SheetTopic topic, SheetPart part) {
    List<SheetStatement> told =
        part.statements().stream().filter(statement -> !statement.figure()).toList();
    for (SheetStatement figure : part.statements()) {
      if (figure.figure()) {
        String asked = figure.key().replaceFirst(":\\s*$", "");
        card(topic, asked, figure.value(), figure.place());
      }
    }
    if (!told.isEmpty()) {
      String heading = told.get(0).heading();
      String back = told.size() == 1 ? told.get(0).html() : list(told);
      String places =
          told.stream()
              .map(SheetStatement::place)
              .filter(place -> !place.isEmpty())
              .distinct()
              .collect(Collectors.joining("; "));
      card(topic, heading.isEmpty() ? "in short" : escaped(heading), back, places);
    }
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
