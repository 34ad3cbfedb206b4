package org.variorum;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.variorum.config.QuotedText;
import org.variorum.model.MergedTopic;
import org.variorum.model.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code variorum topics}: what the catalogue has and how much is said of it; or a proposal for
 * one.
 */
@Command(
    name = "topics",
    description = "Lists the topics with the number of statements, or proposes a catalogue.")
final class TopicsCommand implements Callable<Integer> {
  @Option(
      names = "--propose",
      description = "Print a topics.yml made from headings that recur in the notes.")
  private boolean propose;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Report report = new Report(spec, options);
    SiteBuilder.Merge merge = new SiteBuilder(options, report.diagnostics()).merge();
    int exit = report.tell();
    if (propose) {
      for (Topic topic :
          ProposedTopics.of(merge.notes(), merge.edition().pages().keySet()).topics()) {
        report.say("- slug: " + topic.slug() + "\n  title: " + QuotedText.of(topic.title()));
      }
    } else {
      merge.merged().all().forEach(topic -> report.say(line(topic)));
    }
    return exit;
  }

  private static String line(MergedTopic topic) {
    long said =
        topic.outcomes().stream().filter(outcome -> outcome.node().kind().isStatement()).count();
    return String.format(
        Locale.ROOT,
        "%-24s %5d said %5d visible  %s",
        topic.topic().slug(),
        said,
        topic.visible(),
        topic.topic().title());
  }
}
