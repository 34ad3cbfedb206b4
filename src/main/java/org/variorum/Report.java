package org.variorum;

import java.io.PrintWriter;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Severity;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command tells: its result on one stream, what is wrong on the other; and whether that
 * forbids a result.
 */
final class Report {
  private final Diagnostics diagnostics = new Diagnostics();
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean strict;

  Report(CommandSpec spec, BuildOptions options) {
    this.out = spec.commandLine().getOut();
    this.err = spec.commandLine().getErr();
    this.strict = options.strict;
  }

  /** Where the stages put what is wrong. */
  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Is anything wrong that forbids a result? */
  boolean failed() {
    return diagnostics.failed() || strict && diagnostics.count(Severity.WARNING) > 0;
  }

  /**
   * Prints what is wrong, worst first, and says so where it forbids a result; gives the exit code.
   */
  int tell(String consequence) {
    problems();
    if (failed()) {
      err.println(
          "variorum: "
              + consequence
              + (diagnostics.failed() ? "" : ", since --strict takes warnings as errors"));
      err.flush();
    }
    return failed() ? 1 : 0;
  }

  /** Prints what is wrong, worst first; gives the exit code. */
  int tell() {
    problems();
    return failed() ? 1 : 0;
  }

  /** Prints a line of the result. */
  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Prints a result of many lines. */
  void print(String lines) {
    out.print(lines);
    out.flush();
  }

  private void problems() {
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      err.println(diagnostic.text());
    }
    err.flush();
  }
}
