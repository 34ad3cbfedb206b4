package org.variorum.note;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which tags of raw HTML are an author's markup, and which are text that merely looks like a tag. */
final class Tags {
  /** What stays. */
  static final Set<String> KEPT =
      Set.of(
          "a", "abbr", "b", "blockquote", "br", "cite", "code", "dd", "del", "details", "dfn", "dl", "dt", "em", "h1",
          "h2", "h3", "h4", "h5", "h6", "i", "img", "input", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s",
          "samp", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
          "tr", "u", "ul", "var");

  /** What only lays out: the tag goes, its content stays. */
  private static final Set<String> LAYOUT =
      Set.of(
          "article", "aside", "big", "caption", "center", "col", "colgroup", "div", "figcaption", "figure", "font",
          "footer", "header", "hr", "main", "nav", "picture", "section", "strike", "tt", "wbr");

  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*+)(?=[\\s/>])");

  private Tags() {}

  /**
   * Are all tags in a piece of raw HTML such as authors may use? Comments are not.
   *
   * <p>Examples: {@code <b>} is; {@code <ProjectName>} and {@code <script>} are not.
   */
  static boolean areAllowed(String raw) {
    Matcher matcher = TAG.matcher(raw);
    boolean any = false;
    while (matcher.find()) {
      any = true;
      String name = matcher.group(1).toLowerCase(Locale.ROOT);
      if (!KEPT.contains(name) && !LAYOUT.contains(name)) {
        return false;
      }
    }
    return any && !raw.contains("<!");
  }
}
