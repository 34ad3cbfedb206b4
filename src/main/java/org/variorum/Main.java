package org.variorum;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
      EvaluateCommand.class,
      TrainCommand.class
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
    CommandLine line = commandLine();
    // messages quote the notes, whatever the locale's charset is
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    return run(line, arguments);
  }

  static int run(CommandLine line, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return Failures.tell(e, line.getErr());
    }
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setParameterExceptionHandler((exception, arguments) -> WrongCall.tell(exception));
    line.setExecutionExceptionHandler(
        (exception, failed, result) -> Failures.tell(exception, failed.getErr()));
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
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
}
