package org.variorum.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.variorum.model.Abbreviation;

/**
 * Says at the first use of an abbreviation what it stands for: {@code <abbr title="dead-letter
 * queue">DLQ</abbr>}. Never in code or headings, nor where the statement itself says it or links
 * it, nor where the notes differ about it.
 */
final class AbbreviationMarker {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> CLOSED =
      Set.of("abbr", "code", "pre", "kbd", "samp", "h1", "h2", "h3", "h4", "h5", "h6");

  private final Map<String, Abbreviation> known = new HashMap<>();

  AbbreviationMarker(List<Abbreviation> abbreviations) {
    for (Abbreviation each : abbreviations) {
      if (each.clear()) {
        known.put(each.shortForm(), each);
      }
    }
  }

  /** An abbreviation at its place in a text; {@code end} is behind its last letter. */
  private record Found(int start, int end, Abbreviation abbreviation) {}

  /** The abbreviations that a title uses: its page need not explain them again and again. */
  Set<String> knownFrom(String title) {
    Set<String> used = new HashSet<>();
    in(title).forEach(found -> used.add(found.abbreviation().shortForm()));
    return used;
  }

  /** Does a text use an abbreviation that was not explained yet? */
  boolean isUsedIn(String text, Set<String> explained) {
    return in(text).stream().anyMatch(f -> !explained.contains(f.abbreviation().shortForm()));
  }

  /**
   * Marks the first use of each that was not explained yet, and adds it to those that were.
   *
   * @param text the whole statement's, where a long form may stand
   */
  void mark(Element body, String text, Set<String> explained) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Found found : in(text)) {
      Abbreviation each = found.abbreviation();
      if (each.meanings().get(0).spellings().stream().anyMatch(lower::contains)) {
        explained.add(each.shortForm());
      }
    }
    for (TextNode node : texts(body, new ArrayList<>())) {
      mark(node, explained);
    }
  }

  private static List<TextNode> texts(Element element, List<TextNode> texts) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        texts.add(text);
      } else if (child instanceof Element inner && !CLOSED.contains(inner.normalName())) {
        texts(inner, texts);
      }
    }
    return texts;
  }

  private void mark(TextNode node, Set<String> explained) {
    String text = node.getWholeText();
    Element parent = node.parent();
    boolean linked = parent != null && parent.closest("a") != null;
    int done = 0;
    for (Found found : in(text)) {
      if (!explained.add(found.abbreviation().shortForm()) || linked) {
        continue;
      }
      node.before(new TextNode(text.substring(done, found.start())));
      node.before(
          new Element("abbr")
              .attr("title", found.abbreviation().meanings().get(0).longForm())
              .text(text.substring(found.start(), found.end())));
      done = found.end();
    }
    if (done > 0) {
      node.text(text.substring(done));
    }
  }

  private List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      Abbreviation abbreviation = known.get(word);
      int end = words.end();
      if (abbreviation == null && word.endsWith("s")) {
        end--;
        abbreviation = known.get(text.substring(words.start(), end));
      }
      if (abbreviation != null && TermFinder.standsAlone(text, words.start(), end)) {
        found.add(new Found(words.start(), end, abbreviation));
      }
    }
    return found;
  }
}
