package org.variorum;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.variorum.config.Nearest;
import org.variorum.config.QuotedText;
import org.variorum.merge.Candidates;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;
import org.variorum.output.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code variorum review}: pairs that may say the same, best first, with what an editor would write
 * into decisions.yml.
 */
@Command(
    name = "review",
    description = "Lists pairs of statements that may say the same, most likely first.")
final class ReviewCommand implements Callable<Integer> {
  @Option(names = "--topic", paramLabel = "SLUG", description = "Only this topic.")
  private String topic;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many pairs to show (default: 20).")
  private int limit = 20;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      description = "How many partners each statement is given (default: 5).")
  private int each = 5;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Write all pairs as JSON Lines instead of showing some.")
  private Path export;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (limit < 0 || each < 1) {
      throw new UsageException(
          (limit < 0 ? "--limit: " + limit : "--candidates: " + each) + " is too few",
          "--limit is 0 or more, --candidates 1 or more");
    }
    Report report = new Report(spec, options);
    SiteBuilder.Merge merge = new SiteBuilder(options, report.diagnostics()).merge();
    int exit = report.tell();
    List<MergedTopic> topics = merge.merged().topics();
    if (topic != null && topics.stream().noneMatch(t -> t.topic().slug().equals(topic))) {
      List<String> known = topics.stream().map(t -> t.topic().slug()).toList();
      throw new UsageException(
          "--topic: there is no topic '" + topic + "'",
          "did you mean '" + Nearest.to(topic, known) + "'? 'variorum topics' lists them");
    }
    List<Candidates.Pair> pairs = new ArrayList<>();
    topics.stream()
        .filter(t -> topic == null || t.topic().slug().equals(topic))
        .forEach(t -> pairs.addAll(Candidates.of(t, each)));
    pairs.sort((a, b) -> Double.compare(b.score(), a.score()));
    if (export != null) {
      write(pairs);
    } else {
      show(pairs.subList(0, Math.min(limit, pairs.size())), parents(merge), report);
    }
    return exit;
  }

  private void write(List<Candidates.Pair> pairs) throws IOException {
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    for (Candidates.Pair pair : pairs) {
      ObjectNode line = json.createObjectNode();
      line.set("a", side(json, pair.a(), pair.sectionOfA()));
      line.set("b", side(json, pair.b(), pair.sectionOfB()));
      line.put("score", pair.score());
      lines.append(json.writeValueAsString(line)).append('\n');
    }
    OutputFile.replace(export, lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode side(ObjectMapper json, Node node, List<String> section) {
    ObjectNode side = json.createObjectNode();
    side.put("source", node.collection());
    side.put("file", node.span().file());
    side.put("line", node.span().firstLine());
    side.put("id", node.id());
    section.forEach(side.withArray("context")::add);
    side.put("text", node.text());
    return side;
  }

  private void show(List<Candidates.Pair> pairs, Map<String, String> parents, Report report) {
    for (Candidates.Pair pair : pairs) {
      report.say(String.format(Locale.ROOT, "%.3f  %s", pair.score(), pair.topic()));
      report.say("  a  " + line(pair.a(), pair.sectionOfA()));
      report.say("  b  " + line(pair.b(), pair.sectionOfB()));
      report.say(
          "  - merge: {of: "
              + reference(pair.b(), parents)
              + ", into: "
              + reference(pair.a(), parents)
              + "}");
    }
    report.say(
        Summary.count(pairs.size(), "pair")
            + "; paste the rulings you agree with into "
            + options.content.resolve("decisions.yml"));
  }

  private static String line(Node node, List<String> section) {
    String where = node.collection() + "/" + node.span().file() + ":" + node.span().firstLine();
    return where
        + (section.isEmpty() ? "" : " [" + String.join(" › ", section) + "]")
        + " "
        + node.excerpt(160);
  }

  /**
   * A statement as a decision names it; with its context, since an author may say the same under
   * two headings.
   */
  private static String reference(Node node, Map<String, String> parents) {
    String context = parents.getOrDefault(node.id(), "");
    return "{fingerprint: \""
        + node.fingerprint()
        + "\", collection: "
        + QuotedText.of(node.collection())
        + (context.isEmpty() ? "" : ", context: " + QuotedText.of(context))
        + ", excerpt: "
        + QuotedText.of(node.excerpt(50))
        + "}";
  }

  /** The text of what each node stands below, by the node's id. */
  private static Map<String, String> parents(SiteBuilder.Merge merge) {
    Map<String, String> parents = new HashMap<>();
    merge
        .notes()
        .walk(node -> node.children().forEach(child -> parents.put(child.id(), node.text())));
    return parents;
  }
}
