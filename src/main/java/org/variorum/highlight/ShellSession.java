package org.variorum.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed at a shell and what it answered. A session begins with a prompt:
 *
 * <pre>
 * $ ls \      prompt, command
 * &gt;  -l       prompt, the command goes on
 * total 0     output
 * </pre>
 *
 * Code without prompts is all command.
 */
final class ShellSession {
  /** {@code me@host:~}, {@code [me@host ~]} or {@code ~/folder}. */
  private static final String HOST =
      "(?:\\[?[\\w.-]{1,40}@[\\w.:~/ -]{1,80}\\]?|[~/][\\w./~-]{0,80})?";

  private static final Pattern DOLLAR = Pattern.compile("[ \\t]*+" + HOST + "[$%] ");
  private static final Pattern HASH = Pattern.compile("[ \\t]*+" + HOST + "# ");
  private static final Pattern MORE = Pattern.compile("[ \\t]*+> ?");
  private static final Pattern GOES_ON =
      Pattern.compile("(?:\\\\|\\||&&|\\{|\\(|\\b(?:do|then|else))[ \\t]*+\\R?\\z");
  private static final Pattern HERE = Pattern.compile("<<-?[ \\t]*+[\"']?(\\w{1,40})");

  private final StringBuilder commands = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A stretch of the code, in its order.
   *
   * @param kind prompt or output; null for what is typed, which is coloured later
   */
  private record Piece(String text, TokenKind kind) {}

  private ShellSession() {}

  /**
   * Reads a session.
   *
   * @param hashes may {@code #} be a prompt? Elsewhere it begins a comment
   */
  static ShellSession of(String code, boolean hashes) {
    ShellSession session = new ShellSession();
    List<String> lines = lines(code);
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    boolean dollars = lines.stream().anyMatch(line -> DOLLAR.matcher(line).lookingAt());
    if (DOLLAR.matcher(first).lookingAt()) {
      session.read(lines, DOLLAR);
    } else if (hashes && !dollars && HASH.matcher(first).lookingAt()) {
      session.read(lines, HASH);
    } else {
      session.add(code, null);
    }
    return session;
  }

  /** All that is typed, without prompts. */
  String commands() {
    return commands.toString();
  }

  /** The whole code again. */
  List<Token> tokens(List<Token> ofCommands) {
    List<Token> all = new ArrayList<>();
    TokenCutter cutter = new TokenCutter(ofCommands);
    for (Piece piece : pieces) {
      if (piece.kind == null) {
        all.addAll(cutter.next(piece.text.length()));
      } else {
        all.add(new Token(piece.text, piece.kind));
      }
    }
    return all;
  }

  private void read(List<String> lines, Pattern prompt) {
    String command = "";
    for (String line : lines) {
      Matcher start = prompt.matcher(line);
      boolean more = isOpen(command);
      if (start.lookingAt() && !more) {
        add(line.substring(0, start.end()), TokenKind.PROMPT);
        command = line.substring(start.end());
        add(command, null);
      } else if (more) {
        Matcher sign = MORE.matcher(line);
        int from = sign.lookingAt() ? sign.end() : 0;
        add(line.substring(0, from), TokenKind.PROMPT);
        command += line.substring(from);
        add(line.substring(from), null);
      } else {
        command = "";
        add(line, TokenKind.OUTPUT);
      }
    }
  }

  private void add(String text, TokenKind kind) {
    pieces.add(new Piece(text, kind));
    if (kind == null) {
      commands.append(text);
    }
  }

  /** Does a shell wait for more of the command? */
  private static boolean isOpen(String command) {
    Matcher here = HERE.matcher(command);
    if (here.find()) {
      String end = here.group(1);
      return command.lines().skip(1).noneMatch(line -> line.strip().equals(end));
    }
    return GOES_ON.matcher(command).find();
  }

  /** The lines, each with its end. */
  private static List<String> lines(String code) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < code.length()) {
      int end = code.indexOf('\n', from);
      int next = end < 0 ? code.length() : end + 1;
      lines.add(code.substring(from, next));
      from = next;
    }
    return lines;
  }
}
