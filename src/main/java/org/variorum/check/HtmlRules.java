package org.variorum.check;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.variorum.model.Rule;

/**
 * What HTML asks for so that a page can be read aloud and jumped about in; given every element of a
 * page in order.
 *
 * <p>Example: an {@code h4} behind an {@code h2} skips a level (WCAG 2.2, technique G141).
 */
final class HtmlRules {
  private static final Evaluator NAMED =
      Selector.evaluatorOf("img[alt~=\\S], [aria-label~=\\S], title");

  private static final int EXCERPT = 60;

  private final String path;
  private final List<PageProblem> problems;
  private final boolean hasMain;
  private int level;

  HtmlRules(String path, Document document, List<PageProblem> problems) {
    this.path = path;
    this.hasMain = document.selectFirst("main") != null;
    this.problems = problems;
  }

  void visit(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "img" -> picture(element);
      case "table" -> table(element);
      case "a" -> link(element);
      default -> {}
    }
  }

  private void heading(Element heading) {
    if (hasMain && heading.closest("main") == null) {
      return;
    }
    int here = heading.normalName().charAt(1) - '0';
    if (level > 0 && here > level + 1) {
      String text = excerpt(heading.text());
      warn(
          Rule.SKIPPED_HEADING,
          Place.of(path, heading),
          text,
          "the heading '" + text + "' is of level " + here + " below one of level " + level,
          "make it level " + (level + 1));
    }
    level = here;
  }

  private void picture(Element picture) {
    if (!picture.hasAttr("alt")) {
      String source = picture.attr("src");
      warn(
          Rule.MISSING_ALT,
          Place.of(path, picture),
          source,
          "the picture '" + source + "' has no text for who cannot see it",
          "say what it shows in its alt; alt=\"\" where it only decorates");
    }
  }

  private void table(Element table) {
    if (table.select("th").stream().noneMatch(Element::hasText)
        && !table.attr("role").equals("presentation")) {
      String text =
          table.select("tr").stream()
              .map(row -> excerpt(row.text()))
              .filter(row -> !row.isBlank())
              .findFirst()
              .orElse("");
      warn(
          Rule.HEADLESS_TABLE,
          Place.of(path, table),
          text,
          "a table has no header: '" + text + "'",
          "say in its first row what stands in each column");
    }
  }

  private void link(Element link) {
    if (!link.hasAttr("href")
        || link.hasAttr("aria-label")
        || link.hasAttr("aria-labelledby")
        || link.hasText()
        || link.select(NAMED).size() > 0) {
      return;
    }
    String href = link.attr("href");
    warn(
        Rule.EMPTY_LINK,
        Place.of(path, link),
        href,
        "the link to " + href + " has no text",
        "say between its brackets where it leads");
  }

  private void warn(Rule rule, Place place, String subject, String message, String hint) {
    problems.add(PageProblem.warning(rule, place, subject, message, hint));
  }

  private static String excerpt(String text) {
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT - 1).stripTrailing() + "…";
  }
}
