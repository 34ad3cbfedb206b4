package org.variorum;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.variorum.merge.Merger;
import org.variorum.model.MergedTopics;
import org.variorum.model.Outcome;
import org.variorum.model.Rulings;
import org.variorum.topic.TopicClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code variorum evaluate}: what the automatic merging does by itself, held against what the
 * editors ruled, and against labelled pairs.
 */
@Command(
    name = "evaluate",
    description = "Scores the automatic merging against the editors' decisions and labelled pairs.")
final class EvaluateCommand implements Callable<Integer> {
  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Labelled pairs (.jsonl), each file a field of its own.")
  private List<Path> pairs = List.of();

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Report report = new Report(spec, options);
    for (Path file : pairs) {
      if (!Files.isRegularFile(file)) {
        throw new UsageException("--pairs: there is no file " + file, "");
      }
      LabelledPairs labelled = LabelledPairs.read(file, report.diagnostics());
      Evaluation.of(labelled).lines().forEach(report::say);
    }
    SiteBuilder.Merge merge = new SiteBuilder(options, report.diagnostics()).merge();
    int exit = report.tell();
    Rulings ruled = merge.rulings();
    MergedTopics automatic =
        new Merger(ruled.movesOnly())
            .merge(
                new TopicClassifier(merge.edition().catalogue(), ruled.moves())
                    .classify(merge.notes()));
    Map<String, Outcome> outcomes = new HashMap<>();
    automatic.all().forEach(t -> t.outcomes().forEach(o -> outcomes.put(o.node().id(), o)));

    tell(report, "merged by the editors", ruled.merges(), outcomes);
    tell(report, "folded by the editors", ruled.folds(), outcomes);
    List<String[]> apart =
        ruled.apart().stream()
            .map(pair -> pair.split(" "))
            .filter(p -> p[0].compareTo(p[1]) < 0)
            .toList();
    report.say(
        "kept apart by the editors "
            + apart.size()
            + ", of these by itself merged "
            + apart.stream().filter(p -> joined(p[0], p[1], outcomes, Outcome.Fate.MERGED)).count()
            + ", folded "
            + apart.stream()
                .filter(p -> joined(p[0], p[1], outcomes, Outcome.Fate.FOLDED))
                .count());
    return exit;
  }

  private static void tell(
      Report report, String what, Map<String, String> ruled, Map<String, Outcome> outcomes) {
    long merged = count(ruled, outcomes, Outcome.Fate.MERGED);
    long folded = count(ruled, outcomes, Outcome.Fate.FOLDED);
    report.say(
        what + " " + ruled.size() + ", of these by itself merged " + merged + ", folded " + folded);
  }

  private static long count(
      Map<String, String> ruled, Map<String, Outcome> outcomes, Outcome.Fate fate) {
    return ruled.entrySet().stream()
        .filter(pair -> joined(pair.getKey(), pair.getValue(), outcomes, fate))
        .count();
  }

  /** Did the one go into the other, or both into a third, the later of them in that way? */
  private static boolean joined(
      String a, String b, Map<String, Outcome> outcomes, Outcome.Fate fate) {
    Outcome one = outcomes.get(a);
    Outcome other = outcomes.get(b);
    if (one == null || other == null || one.into().isEmpty() || !one.into().equals(other.into())) {
      return false;
    }
    boolean folded = one.fate() == Outcome.Fate.FOLDED || other.fate() == Outcome.Fate.FOLDED;
    return folded == (fate == Outcome.Fate.FOLDED);
  }
}
