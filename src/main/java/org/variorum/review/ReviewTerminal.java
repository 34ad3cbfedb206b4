package org.variorum.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Where an editor is asked, a line at a time.
 *
 * @param echo are answers to be printed, since nobody types them?
 * @param marks how differing words are marked
 */
public record ReviewTerminal(BufferedReader in, PrintWriter out, boolean echo, WordMarks marks) {
  /**
   * @param interactive does somebody sit at it?
   * @param colour may it be sent escape sequences?
   */
  public static ReviewTerminal of(
      BufferedReader in, PrintWriter out, boolean interactive, boolean colour) {
    return new ReviewTerminal(in, out, !interactive, WordMarks.on(colour));
  }

  /** Is there an answer at all? Waits for it only where nobody sits at it. */
  public boolean hasAnswers() throws IOException {
    if (!echo) {
      return true;
    }
    in.mark(1);
    boolean some = in.read() >= 0;
    if (some) {
      in.reset();
    }
    return some;
  }

  /** The next line; null where there is none. */
  String ask(String prompt) throws IOException {
    out.print(prompt);
    out.flush();
    String line = in.readLine();
    if (echo || line == null) {
      out.println(line == null ? "" : line);
      out.flush();
    }
    return line;
  }

  void say(String line) {
    out.println(line);
  }
}
