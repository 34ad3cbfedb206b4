package org.variorum;

import java.io.PrintWriter;
import org.variorum.model.Diagnostic;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Exit 0: clean; 1: problems in the content; 2: a wrong call. */
@Command(
    name = "variorum",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Makes one documentation site out of several authors' Markdown notes.",
    subcommands = {
      BuildCommand.class,
      ServeCommand.class,
      CheckCommand.class,
      ReviewCommand.class,
      WhyCommand.class,
      PrintCommand.class,
      PublishCommand.class,
      InitCommand.class,
      TopicsCommand.class,
      EvaluateCommand.class
    })
final class Main implements Runnable {
  /** The program's version; it is part of a build's input. */
  static final String VERSION = version();

  /** Notes may be nested deeper than the usual stack is. */
  private static final long STACK = 512L << 20;

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) throws InterruptedException {
    int[] exit = {1};
    Thread thread = new Thread(null, () -> exit[0] = run(arguments), "variorum", STACK);
    thread.start();
    thread.join();
    System.exit(exit[0]);
  }

  /** Runs one call and gives its exit code. */
  static int run(String... arguments) {
    return commandLine().execute(arguments);
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler((exception, args) -> wrongCall(exception));
    line.setExecutionExceptionHandler(Failures::handle);
    line.getSubcommands().values().forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int wrongCall(ParameterException exception) {
    CommandLine line = exception.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("variorum: " + exception.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, err)) {
      err.println("  hint: '" + line.getCommandSpec().qualifiedName() + " --help' lists what is allowed");
    }
    err.flush();
    return 2;
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** For {@code --version}. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"variorum " + VERSION};
    }
  }

  /** Prints diagnostics, worst first. */
  static void print(PrintWriter err, Iterable<Diagnostic> diagnostics) {
    diagnostics.forEach(diagnostic -> err.println(diagnostic.text()));
    err.flush();
  }
}
