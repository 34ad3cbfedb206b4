package org.variorum.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links to topics by name, as text has them: {@code [[S3]]}, {@code [[S3|the store]]}, {@code
 * [[S3#Versioning]]}. What they lead to is found when all topics are known.
 */
final class WikiLinks {
  /** A shell's {@code [[ -f x ]]} has a blank behind its brackets, a matrix has brackets inside. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\[\\[(?<target>[^\\s\\[\\]|][^\\[\\]|\n]*+)(?:\\|(?<text>[^\\[\\]\n]++))?]]");

  private WikiLinks() {}

  /** A link as HTML with a neutral mark; the text itself where it is none. */
  static String html(String written) {
    Matcher link = LINK.matcher(written.replace("\\|", "|"));
    if (!link.matches() || link.group("target").isBlank()) {
      return Cleaner.escape(written);
    }
    String target = link.group("target").strip();
    String text = link.group("text");
    String shown = text == null || text.isBlank() ? target.replaceFirst("\\s*#\\s*", " › ") : text;
    return "<a data-wiki=\""
        + Cleaner.escape(target)
        + "\">"
        + Cleaner.escape(shown.strip())
        + "</a>";
  }
}
