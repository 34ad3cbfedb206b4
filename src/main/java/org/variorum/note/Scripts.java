package org.variorum.note;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds shell scripts that stand unfenced in a text, so that their {@code #} lines do not become
 * headings.
 *
 * <p>A heading with a sentence about git right below it is no script: there must be a first line
 * {@code #!}, or several lines that can only be commands.
 */
final class Scripts {
  private static final Pattern COMMENT = Pattern.compile(" {0,3}#(?:\\s.*+)?");
  private static final Pattern PROGRAM =
      Pattern.compile(
          "\\s*+(?:yum|dnf|apt|apt-get|brew|cd|export|echo|docker|npm|npx|pip3?|curl|wget|chmod|chown|mkdir|cp|mv|rm|ln"
              + "|systemctl|service|git|python3?|java|mvn|ssh|scp|source|tar|unzip|zip|cat|set|exit|make|node|sh|bash"
              + "|kubectl|useradd|touch|sed|grep|awk|kill|sleep)\\s.*+");
  private static final Pattern CERTAIN =
      Pattern.compile(
          "\\s*+(?:sudo\\s.*+|\\$ \\S.*+|\\./\\S.*+|[A-Z_][A-Z0-9_]*+=.*+|(?:if|elif|while) \\[.*+|for \\w+ in .*+"
              + "|(?:then|else|fi|do|done|esac)[\\s;]*+"
              + "|[a-z][\\w.-]*+\\s++(?:.*\\s)?(?:--?[A-Za-z]|[~./]/|/\\w|&&|\\||>|\"|'|\\$).*+"
              + "|(?:yum|dnf|apt|apt-get|brew|docker|npm|pip3?|systemctl|service|git|mvn)\\s++"
              + "(?:install|update|upgrade|start|stop|restart|enable|run|build|push|pull|clone|commit|add|init|ci|clean"
              + "|verify|package|\\S++\\s++(?:start|stop|restart|status))(?:\\s++[\\w@:/.-]++)*+)");
  private static final Pattern SENTENCE = Pattern.compile(".*[a-z][.!?:,]\\s*+");
  private static final int FEWEST = 2;

  private Scripts() {}

  /** The last line of the script that begins at {@code start}, or -1 where none does. */
  static int end(List<String> lines, int start) {
    String first = lines.get(start);
    boolean shebang = first.startsWith("#!");
    if (!shebang
        && (!first.stripLeading().startsWith("#")
            || start > 0 && !lines.get(start - 1).isBlank())) {
      return -1;
    }
    int end = paragraphEnd(lines, start);
    if (!shebang
        && certainCommands(lines, start, end) < (comments(lines, start, end) > 1 ? 1 : FEWEST)) {
      return -1;
    }
    // what goes on after a blank line, if it is nothing but a script
    for (int next = nextParagraph(lines, end); next > 0; next = nextParagraph(lines, end)) {
      int nextEnd = paragraphEnd(lines, next);
      if (certainCommands(lines, next, nextEnd) < 1) {
        break;
      }
      end = nextEnd;
    }
    return end;
  }

  private static int paragraphEnd(List<String> lines, int start) {
    int end = start + 1;
    while (end < lines.size()
        && !lines.get(end).isBlank()
        && !lines.get(end).stripLeading().startsWith("```")) {
      end++;
    }
    return end - 1;
  }

  private static int nextParagraph(List<String> lines, int end) {
    int next = end + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size() && next > end + 1 ? next : -1;
  }

  private static int comments(List<String> lines, int start, int end) {
    return (int)
        lines.subList(start, end + 1).stream()
            .filter(line -> COMMENT.matcher(line).matches())
            .count();
  }

  /**
   * How many lines can only be commands; 0 where any line can be neither a command nor a comment.
   */
  private static int certainCommands(List<String> lines, int start, int end) {
    int certain = 0;
    for (int k = start; k <= end; k++) {
      String line = lines.get(k);
      boolean goesOn = k > start && lines.get(k - 1).endsWith("\\");
      boolean sure = CERTAIN.matcher(line).matches() && !SENTENCE.matcher(line).matches();
      boolean may =
          sure || goesOn || PROGRAM.matcher(line).matches() && !SENTENCE.matcher(line).matches();
      if (!may && !COMMENT.matcher(line).matches()) {
        return 0;
      }
      certain += sure ? 1 : 0;
    }
    return certain;
  }
}
