package org.variorum.note;

import java.util.List;
import java.util.regex.Pattern;

/** Finds shell scripts that stand unfenced in a text, so that their {@code #} lines do not become headings. */
final class Scripts {
  private static final Pattern COMMENT = Pattern.compile("^ {0,3}#\\s+\\S.*$");
  private static final Pattern COMMAND =
      Pattern.compile(
          "^\\s*(?:(?:sudo|yum|dnf|apt|apt-get|brew|cd|export|echo|docker|npm|npx|pip3?|curl|wget|chmod|chown|mkdir|cp|mv|rm|ln"
              + "|systemctl|service|git|python3?|java|mvn|ssh|scp|source|tar|unzip|zip|cat|set|exit|make|node|sh|bash)\\s+\\S.*"
              + "|\\./\\S+.*|\\$ \\S.*|[A-Z_][A-Z0-9_]*=\\S*|(?:if|then|else|fi|for|do|done|while)\\b.*[;\\]]?)$");

  private Scripts() {}

  /** The last line of the script that begins at {@code start}, or {@code start} itself where none does. */
  static int end(List<String> lines, int start) {
    String first = lines.get(start);
    boolean shebang = first.startsWith("#!");
    if (!shebang && !COMMENT.matcher(first).matches()) {
      return start;
    }
    if (start > 0 && !lines.get(start - 1).isBlank() && !shebang) {
      return start;
    }
    int end = start;
    int commands = 0;
    while (end + 1 < lines.size() && !lines.get(end + 1).isBlank()) {
      String line = lines.get(end + 1);
      boolean command = COMMAND.matcher(line).matches() || lines.get(end).endsWith("\\");
      if (!shebang && !command && !COMMENT.matcher(line).matches()) {
        return start;
      }
      if (line.stripLeading().startsWith("```")) {
        break;
      }
      commands += command ? 1 : 0;
      end++;
    }
    return shebang || commands > 0 ? end : start;
  }
}
