package org.variorum.note;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tags of raw HTML are an author's markup, and which are text that merely looks like a tag.
 */
final class Tags {
  /** What stays. */
  static final Set<String> KEPT =
      Set.of(
          "a",
          "abbr",
          "b",
          "blockquote",
          "br",
          "cite",
          "code",
          "dd",
          "del",
          "details",
          "dfn",
          "dl",
          "dt",
          "em",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "u",
          "ul",
          "var");

  /** What only lays out: the tag goes, its content stays. */
  private static final Set<String> LAYOUT =
      Set.of(
          "article",
          "aside",
          "big",
          "caption",
          "center",
          "col",
          "colgroup",
          "div",
          "figcaption",
          "figure",
          "font",
          "footer",
          "header",
          "hr",
          "main",
          "nav",
          "picture",
          "section",
          "strike",
          "tt",
          "wbr");

  private static final Pattern TAG =
      Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*+)(?=[\\s/>])(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  /** A tag, whole or not, or what a browser would take for one and hide. */
  private static final Pattern START = Pattern.compile("<[A-Za-z/!?]");

  private Tags() {}

  /**
   * Are all tags in a piece of raw HTML whole and such as authors may use? Comments beside them do
   * not count.
   *
   * <p>Examples: {@code <b>} is; {@code <ProjectName>}, {@code <script>} and an unfinished {@code
   * <b} are not.
   */
  static boolean areAllowed(String html) {
    String raw = html.contains("<!--") ? COMMENT.matcher(html).replaceAll("") : html;
    Matcher start = START.matcher(raw);
    Matcher tag = TAG.matcher(raw);
    int from = 0;
    boolean any = false;
    while (start.find(from)) {
      any = true;
      if (!tag.region(start.start(), raw.length()).lookingAt()) {
        return false;
      }
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      if (!KEPT.contains(name) && !LAYOUT.contains(name)) {
        return false;
      }
      from = tag.end();
    }
    return any;
  }
}
