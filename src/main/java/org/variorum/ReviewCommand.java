package org.variorum;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.variorum.merge.Candidates;
import org.variorum.model.Decision;
import org.variorum.model.MergedTopic;
import org.variorum.model.Nearest;
import org.variorum.output.OutputFile;
import org.variorum.review.DecisionsStore;
import org.variorum.review.PairExport;
import org.variorum.review.Question;
import org.variorum.review.ReviewDialogue;
import org.variorum.review.ReviewList;
import org.variorum.review.ReviewQueue;
import org.variorum.review.ReviewTerminal;
import org.variorum.review.Ruled;
import org.variorum.review.Statements;
import org.variorum.review.VerdictImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code variorum review}: asks an editor about pairs that may say the same and about disputes; the
 * answers go to decisions.yml.
 */
@Command(
    name = "review",
    description =
        "Asks about pairs of statements that may say the same, most likely first, and about disputes.")
final class ReviewCommand implements Callable<Integer> {
  private static final int LISTED = 20;

  @Option(names = "--topic", paramLabel = "SLUG", description = "Only this topic.")
  private String topic;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many to ask about (default: all) or to list (default: 20).")
  private Integer limit;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      description = "How many partners each statement is given (default: 5).")
  private int each = 5;

  @Option(names = "--list", description = "Only list; with what could be pasted.")
  private boolean list;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Write all pairs as JSON Lines, to be judged elsewhere.")
  private Path export;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "Take such lines back, each with a \"verdict\" and \"why\".")
  private Path imported;

  @Option(names = "--by", paramLabel = "NAME", description = "Who rules (default: your login).")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--date", paramLabel = "DATE", description = "When (default: today).")
  private LocalDate date;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  /** Where the answers come from; null: the standard input. */
  Reader answers;

  @Override
  public Integer call() throws Exception {
    check();
    Report report = new Report(spec, options);
    SiteBuilder.Merge merge = new SiteBuilder(options, report.diagnostics()).merge();
    Statements statements = new Statements(merge.notes(), merge.merged());
    if (imported != null) {
      return take(merge, statements, report);
    }
    int exit = report.tell();
    List<MergedTopic> topics = topics(merge);
    Candidates candidates = Candidates.of(merge.outlines());
    if (export != null) {
      OutputFile.replace(
          export, PairExport.of(ReviewQueue.pairs(topics, candidates, each), statements));
      return exit;
    }
    String path = options.decisionsFile() == null ? "" : options.decisionsFile().toString();
    Ruled ruled = new Ruled(merge.edition().decisions(), statements, path);
    List<Question> open = new ReviewQueue(statements, ruled, candidates).open(topics, each);
    ReviewTerminal terminal = terminal();
    if (list || path.isEmpty() || report.failed() || !terminal.hasAnswers()) {
      int shown = Math.min(limit == null ? LISTED : limit, open.size());
      new ReviewList(statements).of(open.subList(0, shown)).forEach(report::say);
      report.say(
          Summary.count(shown, "question")
              + " of "
              + open.size()
              + "; paste the rulings you agree with into "
              + (path.isEmpty() ? options.content.resolve("decisions.yml") : path));
      return exit;
    }
    int asked = Math.min(limit == null ? open.size() : limit, open.size());
    new ReviewDialogue(
            open.subList(0, asked),
            statements,
            new DecisionsStore(options.decisionsFile(), statements),
            terminal,
            ruling())
        .run();
    return exit;
  }

  private void check() throws UsageException {
    if (limit != null && limit < 0 || each < 1) {
      throw new UsageException(
          (each < 1 ? "--candidates: " + each : "--limit: " + limit) + " is too few",
          "--limit is 0 or more, --candidates 1 or more");
    }
    if (imported != null && (export != null || list)) {
      throw new UsageException(
          "--import goes with neither --export nor --list", "import first, then call again");
    }
    if (imported != null && !Files.isRegularFile(imported)) {
      throw new UsageException(
          "--import: there is no file " + imported, "'variorum review --export' writes one");
    }
    if (imported != null && options.decisionsFile() == null) {
      throw new UsageException(
          "--import: no decisions belong to the notes in " + options.notes,
          "name their file with --decisions");
    }
  }

  private int take(SiteBuilder.Merge merge, Statements statements, Report report)
      throws IOException {
    if (report.failed()) {
      return report.tell("nothing was written");
    }
    DecisionsStore store = new DecisionsStore(options.decisionsFile(), statements);
    Optional<VerdictImport.Result> result =
        new VerdictImport(statements, store, ruling()).run(imported, report.diagnostics());
    int exit = report.tell("nothing was written");
    result.ifPresent(
        done ->
            report.say(
                Summary.count(done.added(), "decision")
                    + " added to "
                    + store.path()
                    + "; "
                    + done.given()
                    + " there already, "
                    + done.needless()
                    + " needless since others join the same, "
                    + done.skipped()
                    + " without a verdict"));
    return exit;
  }

  private List<MergedTopic> topics(SiteBuilder.Merge merge) throws UsageException {
    List<MergedTopic> all = merge.merged().all();
    List<MergedTopic> meant =
        all.stream().filter(t -> topic == null || t.topic().slug().equals(topic)).toList();
    if (topic != null && meant.isEmpty()) {
      List<String> known = all.stream().map(t -> t.topic().slug()).toList();
      throw new UsageException(
          "--topic: there is no topic '" + topic + "'",
          "did you mean '" + Nearest.to(topic, known) + "'? 'variorum topics' lists them");
    }
    return meant;
  }

  /** A decision's date is content, like its reason: here the clock is right. */
  private Decision.Ruling ruling() {
    return new Decision.Ruling("", by, (date == null ? LocalDate.now() : date).toString(), 0);
  }

  private ReviewTerminal terminal() throws IOException {
    boolean interactive = answers == null && isTerminal();
    if (answers == null && !interactive && !list && System.in.available() == 0) {
      // somebody may sit there and wait: the output alone may have been sent elsewhere
      spec.commandLine()
          .getErr()
          .println("variorum: reading answers from the standard input; --list only lists");
    }
    Reader reader =
        answers == null ? new InputStreamReader(System.in, StandardCharsets.UTF_8) : answers;
    return ReviewTerminal.of(
        new BufferedReader(reader),
        spec.commandLine().getOut(),
        interactive,
        interactive && System.getenv().getOrDefault("NO_COLOR", "").isEmpty());
  }

  /** From JDK 22 on there is a console where there is no terminal; then it says so itself. */
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
