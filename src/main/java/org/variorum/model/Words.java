package org.variorum.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How text is cut into words wherever two texts are compared. */
public final class Words {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[.:/_'@+-](?=[\\p{L}\\p{N}]))*[+#]*");

  private Words() {}

  /**
   * The words of a text in lower case; names, flags and figures stay whole.
   *
   * <p>Example: {@code "Use `x:SourceIp`, at most 5.5 GB"} gives {@code use, x:sourceip, at, most,
   * 5.5, gb}.
   */
  public static List<String> of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace('’', '\'')
            .replace('‘', '\'')
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /**
   * The words joined by single blanks: equal texts in the loosest sense have equal folded forms.
   */
  public static String folded(String text) {
    return String.join(" ", of(text));
  }
}
