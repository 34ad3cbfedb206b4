package org.variorum;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.variorum.merge.Merger;
import org.variorum.model.Diagnostics;
import org.variorum.model.MergedTopics;
import org.variorum.model.Rulings;
import org.variorum.model.StatementIndex;
import org.variorum.topic.TopicClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code variorum evaluate}: what the automatic merging does by itself, held against what the
 * editors ruled.
 */
@Command(
    name = "evaluate",
    description = "Scores the automatic merging against the editors' decisions.")
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Report report = new Report(spec, options);
    SiteBuilder.Merge merge = new SiteBuilder(options, report.diagnostics()).merge();
    int exit = report.tell();
    Rulings ruled =
        Rulings.of(
            merge.edition().decisions(), new StatementIndex(merge.notes(), "", new Diagnostics()));
    Rulings movesOnly = ruled.movesOnly();
    MergedTopics automatic =
        new Merger(movesOnly)
            .merge(
                new TopicClassifier(merge.edition().catalogue(), ruled.moves())
                    .classify(merge.notes()));
    Map<String, String> into = new HashMap<>();
    automatic
        .all()
        .forEach(topic -> topic.outcomes().forEach(o -> into.put(o.node().id(), o.into())));

    long found =
        ruled.merges().entrySet().stream()
            .filter(pair -> same(into, pair.getKey(), pair.getValue()))
            .count();
    long wrong =
        ruled.apart().stream()
                .map(pair -> pair.split(" "))
                .filter(pair -> same(into, pair[0], pair[1]))
                .count()
            / 2;
    report.say(
        "merged by the editors " + ruled.merges().size() + ", of these also by itself " + found);
    report.say(
        "kept apart by the editors "
            + ruled.apart().size() / 2
            + ", of these merged by itself "
            + wrong);
    return exit;
  }

  private static boolean same(Map<String, String> into, String a, String b) {
    String end = into.getOrDefault(a, a);
    return !end.isEmpty() && end.equals(into.getOrDefault(b, b));
  }
}
