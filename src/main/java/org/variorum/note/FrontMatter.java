package org.variorum.note;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the YAML that some authors put before their text, between two lines of {@code ---}. */
final class FrontMatter {
  private static final Pattern KEY = Pattern.compile("[\\w-]+\\s*:.*+");
  private static final Pattern META =
      Pattern.compile("\\s*+(?:[\\w-]+\\s*:.*+|- .*+|#.*+)|\\s++\\S.*+");

  private FrontMatter() {}

  /** Its last line; 0 where a file begins with a mere break. */
  static int end(List<String> lines) {
    if (lines.size() < 3
        || !lines.get(0).stripTrailing().equals("---")
        || !KEY.matcher(lines.get(1)).matches()) {
      return 0;
    }
    for (int k = 1; k < lines.size(); k++) {
      String text = lines.get(k).stripTrailing();
      if (text.equals("---") || text.equals("...")) {
        return k + 1;
      }
      if (!META.matcher(text).matches()) {
        return 0;
      }
    }
    return 0;
  }
}
