package org.variorum.page;

import java.util.regex.Pattern;

/**
 * How much an exam or a working day needs a statement, by general features: limits, defaults,
 * ports, commands and comparisons before prose. It knows no field; of another language than English
 * it still sees figures, code and tables.
 */
final class Usefulness {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\d.])\\d[\\d.,]*\\s?(?:%|°|[kKMGTP]i?B\\b|ms\\b|[smhd]\\b|\\p{L}{2,12})?");
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?i)\\b(?:max(?:imum)?|min(?:imum)?|limit(?:s|ed)?|up to|at (?:most|least)|default(?:s)?|quota|timeout|ports?|range|between|per (?:second|minute|hour|day|month))\\b");
  private static final Pattern COMPARISON =
      Pattern.compile(
          "(?i)\\b(?:vs\\.?|versus|unlike|whereas|instead of|rather than|compared (?:to|with)|difference|(?:cheaper|faster|slower|better|less|more) than)\\b");
  private static final Pattern RULE =
      Pattern.compile(
          "(?i)\\b(?:must|cannot|can't|never|always|only|required?|not supported|before|after)\\b");
  private static final int SHORT = 100;
  private static final int LONG = 220;
  private static final double MOST = 0.99;

  private Usefulness() {}

  /** From 0, nobody needs it, to 0.99. */
  static double of(String kind, String text, String html, boolean disputed) {
    double sum = 0.1;
    sum += twice(FIGURE, text, 0.2, 0.05);
    sum += twice(LIMIT, text, 0.2, 0.1);
    if (kind.equals("code") || html.contains("<code")) {
      sum += 0.12;
    }
    if (kind.equals("table") || COMPARISON.matcher(text).find()) {
      sum += 0.15;
    }
    if (RULE.matcher(text).find()) {
      sum += 0.1;
    }
    sum += text.length() <= SHORT ? 0.1 : text.length() > LONG ? -0.1 : 0;
    if (text.endsWith("?") || text.indexOf(' ') < 0) {
      sum -= 0.1; // a question, or a name alone, tells nobody anything
    }
    // who revises should not learn what others deny
    return Math.min(MOST, Math.max(0, disputed ? sum / 2 : sum));
  }

  /** A default and a maximum in one line are more than one of them; ten figures are not. */
  private static double twice(Pattern pattern, String text, double once, double again) {
    long count = pattern.matcher(text).results().limit(2).count();
    return count == 0 ? 0 : count == 1 ? once : once + again;
  }
}
