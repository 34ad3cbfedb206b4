package org.variorum;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.variorum.compare.Example;
import org.variorum.compare.Training;
import org.variorum.model.Diagnostic;
import org.variorum.output.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code variorum train}: learns from labelled pairs how much each feature of two statements
 * weighs.
 */
@Command(
    name = "train",
    description = {
      "Learns from labelled pairs how much each feature of two statements weighs.",
      "With --measure it writes what there is to learn from instead: of the edition with its decisions, "
          + "or of other notes with their labels."
    })
final class TrainCommand implements Callable<Integer> {
  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Labelled pairs (.jsonl) and measured examples (.tsv).")
  private List<Path> pairs = List.of();

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Where the weights go (default: they are printed).")
  private Path weights;

  @Option(
      names = "--leave-out",
      description = "Instead of weights, print what each feature adds, tried on topics left out.")
  private boolean leaveOut;

  @Option(
      names = "--measure",
      paramLabel = "FILE",
      description = "Write measured examples of the notes: values and labels, no text.")
  private Path measure;

  @Option(
      names = "--labels",
      paramLabel = "DIR",
      description = "The labels of the notes that are measured (default: the edition's decisions).")
  private Path labels;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Report report = new Report(spec, options);
    if (measure != null) {
      SiteBuilder.Merge merge = new SiteBuilder(options, report.diagnostics()).certain();
      List<Example> examples =
          labels == null
              ? MeasuredEdition.examples(merge)
              : LabelledNotes.read(labels).examples(merge);
      write(measure, String.join("\n", Example.lines(examples)) + "\n");
      report.say(Summary.count(examples.size(), "pair") + " measured");
      return report.tell();
    }
    if (pairs.isEmpty()) {
      throw new UsageException("--pairs: nothing to learn from", "name a .jsonl or .tsv file");
    }
    List<Example> examples = new ArrayList<>();
    for (Path file : pairs) {
      examples.addAll(read(file, report));
    }
    if (report.diagnostics().failed()) {
      return report.tell();
    }
    if (leaveOut) {
      for (Training.Trial trial : Training.leaveOut(examples)) {
        report.say(
            String.format(
                Locale.ROOT,
                "%-22s loss %.5f  average precision %.4f",
                trial.leftOut().isEmpty() ? "all features" : "without " + trial.leftOut(),
                trial.lossADecision(),
                trial.averagePrecision()));
      }
      return report.tell();
    }
    String text = Training.of(examples).text();
    if (weights == null) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
    } else {
      write(weights, text);
      report.say("learnt from " + Summary.count(examples.size(), "pair"));
    }
    return report.tell();
  }

  private static void write(Path file, String text) throws IOException {
    OutputFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Example> read(Path file, Report report) throws IOException, UsageException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("--pairs: there is no file " + file, "");
    }
    if (file.toString().endsWith(".jsonl")) {
      return LabelledPairs.read(file, report.diagnostics()).examples();
    }
    List<Example> examples = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        examples.add(Example.of(line));
      } catch (IllegalArgumentException e) {
        report
            .diagnostics()
            .add(
                Diagnostic.error(
                    file.toString(),
                    number,
                    1,
                    "this is no measured example: " + e.getMessage(),
                    "",
                    "'variorum train --measure FILE' writes them"));
      }
    }
    return examples;
  }
}
