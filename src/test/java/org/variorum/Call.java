package org.variorum;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;

/** One call of the program, in this process: its exit code and what it printed. */
record Call(int exit, String out, String err) {
  /** Example: {@code Call.of("build", "--output", folder)}. */
  static Call of(Object... arguments) {
    return answering("", arguments);
  }

  /** The same with what an editor types: {@code Call.answering("m\nq\n", "review")}. */
  static Call answering(String answers, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = run(out, err, answers, arguments);
    String problems = err.toString();
    if (problems.contains("\tat ")) {
      throw new AssertionError("a user is shown a stack trace:\n" + problems);
    }
    return new Call(exit, out.toString(), problems);
  }

  /** The same with writers that can be read while the call lasts. */
  static int run(StringWriter out, StringWriter err, Object... arguments) {
    return run(out, err, "", arguments);
  }

  private static int run(StringWriter out, StringWriter err, String answers, Object... arguments) {
    CommandLine line = Main.commandLine();
    ReviewCommand review = line.getSubcommands().get("review").getCommand();
    review.answers = new StringReader(answers);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return Main.run(line, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  /** The edition that the tests share. */
  static Path coffee() {
    return Path.of("src/test/resources/golden/coffee/content").toAbsolutePath();
  }
}
