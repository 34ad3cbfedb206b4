package org.variorum;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.compare.Example;
import org.variorum.compare.Weights;
import org.variorum.merge.Comparisons;
import org.variorum.model.Node;
import org.variorum.model.TopicOutline;

/**
 * Labels made by hand of notes in collections {@code …-0}, {@code …-1} and so on: {@code
 * clusters.jsonl} tells what says the same, {@code relations.jsonl} what looks as if it did, {@code
 * route.tsv} which statements were looked at. A statement is named by the collection's number and
 * its line: {@code 1:507}.
 */
final class LabelledNotes {
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Set<String>> saidBy = new HashMap<>();

  private LabelledNotes() {}

  static LabelledNotes read(Path folder) throws IOException, UsageException {
    if (!Files.isRegularFile(folder.resolve("clusters.jsonl"))) {
      throw new UsageException("--labels: there is no clusters.jsonl in " + folder, "");
    }
    LabelledNotes labels = new LabelledNotes();
    for (String line : Files.readAllLines(folder.resolve("route.tsv"))) {
      labels.seen.add(line.split("\t")[0]);
    }
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(folder.resolve("clusters.jsonl"))) {
      labels.cluster(json.readTree(line));
    }
    for (String line : Files.readAllLines(folder.resolve("relations.jsonl"))) {
      labels.relation(json.readTree(line));
    }
    return labels;
  }

  private void cluster(JsonNode cluster) {
    boolean same = cluster.path("relation").asText().equals("same");
    for (JsonNode one : cluster.path("members")) {
      for (JsonNode other : cluster.path("members")) {
        boolean best = other.asText().equals(cluster.path("best").asText());
        if (!one.equals(other) && (same || best)) {
          says(one.asText(), other.asText());
        }
      }
    }
  }

  private void relation(JsonNode relation) {
    boolean label =
        relation.path("type").asText().equals("overlap")
            && relation.path("why").asText().startsWith("label:");
    for (JsonNode one : relation.path("members")) {
      for (JsonNode other : relation.path("members")) {
        boolean all = other.asText().equals(relation.path("oneway").asText());
        if (!one.equals(other) && (label || all)) {
          says(one.asText(), other.asText());
        }
      }
    }
  }

  private void says(String one, String other) {
    saidBy.computeIfAbsent(one, key -> new HashSet<>()).add(other);
  }

  /** Every pair of statements that were both looked at. */
  List<Example> examples(SiteBuilder.Merge merge) {
    Map<String, String> keys = new HashMap<>();
    merge.notes().walk(node -> keys.put(node.id(), key(node)));
    Comparisons comparisons = Comparisons.of(merge.outlines(), Weights.NONE);
    List<Example> examples = new ArrayList<>();
    for (TopicOutline outline : merge.outlines().topics()) {
      examples.addAll(
          comparisons
              .topic(outline)
              .comparison()
              .examples(
                  outline.topic().slug(),
                  (one, other) -> {
                    String a = keys.get(one.id());
                    String b = keys.get(other.id());
                    return seen.contains(a) && seen.contains(b)
                        ? saidBy.getOrDefault(a, Set.of()).contains(b)
                        : null;
                  }));
    }
    return examples;
  }

  private static String key(Node node) {
    String number = node.collection().substring(node.collection().lastIndexOf('-') + 1);
    return number + ":" + node.span().firstLine();
  }
}
