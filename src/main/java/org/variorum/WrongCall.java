package org.variorum;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a call, and what is allowed instead; the exit code is 2. */
final class WrongCall {
  static final int EXIT = 2;

  private WrongCall() {}

  static int tell(ParameterException exception) {
    CommandLine line = exception.getCommandLine();
    CommandSpec spec = line.getCommandSpec();
    List<String> options = spec.options().stream().map(OptionSpec::longestName).sorted().toList();
    List<String> commands = List.copyOf(line.getSubcommands().keySet());
    String unknown = unknown(exception);
    boolean option = unknown.startsWith("-");
    PrintWriter err = line.getErr();
    if (unknown.isEmpty()) {
      err.println("variorum: " + exception.getMessage());
    } else {
      String what =
          option
              ? "unknown option"
              : commands.isEmpty() ? "there is no use for" : "unknown command";
      err.println("variorum: " + what + " '" + unknown + "'");
      if (option || !commands.isEmpty()) {
        err.println(
            "  hint: did you mean '" + Nearest.to(unknown, option ? options : commands) + "'?");
      }
    }
    List<String> allowed = new ArrayList<>(commands);
    spec.positionalParameters().forEach(parameter -> allowed.add(parameter.paramLabel()));
    allowed.addAll(options);
    err.println("  hint: '" + spec.qualifiedName() + "' knows " + String.join(", ", allowed));
    err.flush();
    return EXIT;
  }

  /** The first argument that means nothing; empty where that is not what is wrong. */
  private static String unknown(ParameterException exception) {
    return exception instanceof UnmatchedArgumentException unmatched
            && !unmatched.getUnmatched().isEmpty()
        ? unmatched.getUnmatched().get(0)
        : "";
  }
}
