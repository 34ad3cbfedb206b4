package org.variorum;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.variorum.model.Diagnostics;
import org.variorum.model.MergedTopic;
import org.variorum.model.Topic;
import org.variorum.topic.TopicProposer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code variorum topics}: what the catalogue has and how much is said of it; or a proposal for one. */
@Command(name = "topics", description = "Lists the topics with the number of statements, or proposes a catalogue.")
final class TopicsCommand implements Callable<Integer> {
  @Option(names = "--propose", description = "Print a topics.yml made from headings that recur in the notes.")
  private boolean propose;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    SiteBuilder.Merge merge = new SiteBuilder(options, diagnostics).merge();
    Main.print(spec.commandLine().getErr(), diagnostics.sorted());
    PrintWriter out = spec.commandLine().getOut();
    if (propose) {
      for (Topic topic : TopicProposer.propose(merge.notes()).topics()) {
        out.println("- slug: " + topic.slug() + "\n  title: \"" + topic.title().replace("\"", "\\\"") + "\"");
      }
    } else {
      merge.merged().all().forEach(topic -> out.println(line(topic)));
    }
    out.flush();
    return diagnostics.failed() ? 1 : 0;
  }

  private static String line(MergedTopic topic) {
    long said = topic.outcomes().stream().filter(outcome -> outcome.node().kind().isStatement()).count();
    return String.format(Locale.ROOT, "%-24s %5d said %5d visible  %s", topic.topic().slug(), said, topic.visible(), topic.topic().title());
  }
}
