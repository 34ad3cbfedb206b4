package org.variorum.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.Catalogue;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Note;
import org.variorum.model.Notes;
import org.variorum.model.Topic;

/**
 * Proposes topics where there is no catalogue: headings that recur in several collections or, where
 * none do, the outermost.
 */
public final class TopicProposer {
  private static final int DEEPEST = 3;
  private static final Set<String> GENERAL =
      Set.of(
          "introduction",
          "overview",
          "summary",
          "notes",
          "basics",
          "usage",
          "setup",
          "installation",
          "example",
          "examples",
          "security",
          "monitoring",
          "concepts",
          "terminology",
          "troubleshooting",
          "types",
          "features",
          "best practices",
          "pricing",
          "limits",
          "commands",
          "configuration",
          "resources",
          "references",
          "links",
          "general",
          "misc",
          "other");

  private TopicProposer() {}

  /** The proposed catalogue, by how many collections have the heading, then by title. */
  public static Catalogue propose(Notes notes) {
    Map<String, Heading> found = new TreeMap<>();
    for (Note note : notes.notes()) {
      note.roots().forEach(root -> root.walk(node -> collect(node, found)));
    }
    List<Heading> recurring =
        found.values().stream().filter(heading -> heading.collections.size() > 1).toList();
    List<Heading> chosen = recurring.isEmpty() ? outermost(found) : recurring;
    Set<String> slugs = new LinkedHashSet<>();
    List<Topic> topics = new ArrayList<>();
    chosen.stream()
        .sorted(
            Comparator.comparing((Heading heading) -> -heading.collections.size())
                .thenComparing(heading -> heading.title))
        .forEach(
            heading -> {
              String slug = heading.key.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
              if (!slug.isEmpty() && slugs.add(slug)) {
                topics.add(Topic.proposed(slug, heading.title));
              }
            });
    return new Catalogue(topics);
  }

  private static void collect(Node node, Map<String, Heading> found) {
    if (node.kind() != NodeKind.HEADING || node.level() > DEEPEST || node.children().isEmpty()) {
      return;
    }
    String title = node.text().replaceAll("\\s*\\([^)]*\\)", "").strip();
    String key =
        String.join(" ", TopicNames.words(title).stream().map(TopicNames.Word::folded).toList());
    if (key.isEmpty() || GENERAL.contains(key) || key.split(" ").length > 4) {
      return;
    }
    Heading heading = found.computeIfAbsent(key, k -> new Heading(k, title));
    heading.collections.add(node.collection());
    heading.level = Math.min(heading.level, node.level());
  }

  /** The headings of the shallowest level that has two or more; else all. */
  private static List<Heading> outermost(Map<String, Heading> found) {
    for (int level = 1; level <= DEEPEST; level++) {
      int wanted = level;
      List<Heading> headings =
          found.values().stream().filter(heading -> heading.level == wanted).toList();
      if (headings.size() > 1) {
        return headings;
      }
    }
    return List.copyOf(found.values());
  }

  private static final class Heading {
    final String key;
    final String title;
    final Set<String> collections = new TreeSet<>();
    int level = DEEPEST;

    Heading(String key, String title) {
      this.key = key;
      this.title = title;
    }
  }
}
