package org.variorum.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Note;

/**
 * What a link can name in a file of the notes: {@code brewing-time-1} is the second heading {@code
 * Brewing time}, as GitHub and most tools make it; {@code mine} is where the author wrote {@code <a
 * name="mine">}.
 */
final class NoteHeadings {
  /** Each id and name in the tags of a line. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:<\\w+\\s|(?<!^)\\G)[^<>]*?\\b(?:id|name)\\s*=\\s*"
              + "(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>/]+))");

  private final Map<String, Node> byAnchor = new LinkedHashMap<>();
  private final Map<String, Node> byWords = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  NoteHeadings(Note note) {
    note.roots().forEach(root -> root.walk(this::add));
    for (int line = 1; line <= note.lines().size(); line++) {
      for (Matcher named = NAMED.matcher(note.lines().get(line - 1)); named.find(); ) {
        for (int group = 1; group <= named.groupCount(); group++) {
          if (named.group(group) != null) {
            lines.putIfAbsent(named.group(group), line);
          }
        }
      }
    }
  }

  private void add(Node node) {
    if (node.kind() == NodeKind.HEADING) {
      String slug =
          node.text()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{M}\\p{N}_\\- ]", "")
              .replace(' ', '-');
      String unique = slug;
      while (byAnchor.putIfAbsent(unique, node) != null) {
        unique = slug + "-" + counts.merge(slug, 1, Integer::sum);
      }
      byWords.putIfAbsent(Slugs.plain(node.text()), node);
    }
  }

  Collection<String> anchors() {
    return byAnchor.keySet();
  }

  /** The heading of an anchor; case, and signs between its words, do not count. */
  Node of(String anchor) {
    Node node = byAnchor.get(anchor.toLowerCase(Locale.ROOT));
    String plain = Slugs.plain(anchor);
    return node != null || plain.isEmpty() ? node : byWords.get(plain);
  }

  /** The line of an anchor that the author wrote as HTML, from 1; 0 where there is none. */
  int lineOf(String anchor) {
    return lines.getOrDefault(anchor, 0);
  }
}
