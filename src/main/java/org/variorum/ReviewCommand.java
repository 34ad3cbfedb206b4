package org.variorum;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.variorum.merge.Candidates;
import org.variorum.model.Diagnostics;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code variorum review}: pairs that may say the same, best first, with what an editor would write into decisions.yml. */
@Command(name = "review", description = "Lists pairs of statements that may say the same, most likely first.")
final class ReviewCommand implements Callable<Integer> {
  @Option(names = "--topic", paramLabel = "SLUG", description = "Only this topic.")
  private String topic;

  @Option(names = "--limit", paramLabel = "N", description = "How many pairs to show (default: 20).")
  private int limit = 20;

  @Option(names = "--candidates", paramLabel = "N", description = "How many partners each statement is given (default: 5).")
  private int each = 5;

  @Option(names = "--export", paramLabel = "FILE", description = "Write all pairs as JSON Lines instead of showing some.")
  private Path export;

  @Mixin private BuildOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    SiteBuilder.Merge merge = new SiteBuilder(options, diagnostics).merge();
    Main.print(spec.commandLine().getErr(), diagnostics.sorted());
    List<MergedTopic> topics = merge.merged().topics();
    if (topic != null && topics.stream().noneMatch(t -> t.topic().slug().equals(topic))) {
      throw new UsageException("--topic: there is no topic '" + topic + "'", "'variorum topics' lists them");
    }
    List<Candidates.Pair> pairs = new ArrayList<>();
    topics.stream()
        .filter(t -> topic == null || t.topic().slug().equals(topic))
        .forEach(t -> pairs.addAll(Candidates.of(t, each)));
    pairs.sort((a, b) -> Double.compare(b.score(), a.score()));
    if (export != null) {
      write(pairs);
    } else {
      show(pairs.subList(0, Math.min(limit, pairs.size())));
    }
    return diagnostics.failed() ? 1 : 0;
  }

  private void write(List<Candidates.Pair> pairs) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (Candidates.Pair pair : pairs) {
      ObjectNode line = json.createObjectNode();
      line.set("a", side(json, pair.a(), pair.sectionOfA()));
      line.set("b", side(json, pair.b(), pair.sectionOfB()));
      line.put("score", pair.score());
      lines.add(json.writeValueAsString(line));
    }
    Files.write(export, lines);
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

  private void show(List<Candidates.Pair> pairs) {
    PrintWriter out = spec.commandLine().getOut();
    for (Candidates.Pair pair : pairs) {
      out.println(String.format(Locale.ROOT, "%.3f  %s", pair.score(), pair.topic()));
      out.println("  a  " + line(pair.a(), pair.sectionOfA()));
      out.println("  b  " + line(pair.b(), pair.sectionOfB()));
      out.println("  - merge: {of: " + reference(pair.b()) + ", into: " + reference(pair.a()) + "}");
    }
    out.println(pairs.size() + " pairs; paste the rulings you agree with into " + options.content.resolve("decisions.yml"));
    out.flush();
  }

  private static String line(Node node, List<String> section) {
    String where = node.collection() + "/" + node.span().file() + ":" + node.span().firstLine();
    return where + (section.isEmpty() ? "" : " [" + String.join(" › ", section) + "]") + " " + node.excerpt(160);
  }

  private static String reference(Node node) {
    String excerpt = node.excerpt(50).replace("\\", "\\\\").replace("\"", "\\\"");
    return "{fingerprint: \"" + node.fingerprint() + "\", collection: " + node.collection() + ", excerpt: \"" + excerpt + "\"}";
  }
}
