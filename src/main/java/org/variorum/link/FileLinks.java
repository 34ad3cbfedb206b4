package org.variorum.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Diagnostics;
import org.variorum.model.LinkedTopics;
import org.variorum.model.Nearest;
import org.variorum.model.Rule;

/**
 * Resolves what authors link from file to file, {@code #heading}, {@code other.md} and {@code
 * ../ben/other.md#heading}, to the page where that stands now.
 */
final class FileLinks {
  private final NoteTargets targets;
  private final Diagnostics diagnostics;

  FileLinks(LinkedTopics linked, Diagnostics diagnostics) {
    this.targets = new NoteTargets(linked);
    this.diagnostics = diagnostics;
  }

  /** Nothing where it leads nowhere, which is reported. */
  Optional<NoteTargets.Target> find(String written, LinkOrigin origin) {
    int sign = written.indexOf('#');
    String file = file(sign < 0 ? written : written.substring(0, sign), origin.note());
    String anchor = sign < 0 ? "" : decoded(written.substring(sign + 1));
    if (!targets.hasFile(file)) {
      String near = targets.nearest(file);
      origin.warn(
          diagnostics,
          Rule.DEAD_LINK,
          written,
          "the link to '" + written + "' leads to no file of the notes; its text stays",
          near.isEmpty()
              ? "name the topic instead, as in [[Topic]]"
              : "did you mean " + near + "?");
      return Optional.empty();
    }
    Optional<NoteTargets.Target> target =
        anchor.isEmpty() ? targets.file(file) : targets.heading(file, anchor);
    if (target.isEmpty() && (anchor.isEmpty() || targets.hasHeading(file, anchor))) {
      origin.warn(
          diagnostics,
          anchor.isEmpty() ? Rule.DEAD_LINK : Rule.DEAD_ANCHOR,
          written,
          "the link to '" + written + "' leads to what no page has; its text stays",
          "what stood "
              + (anchor.isEmpty() ? "in" : "below")
              + " it was dropped, or it says nothing");
    } else if (target.isEmpty()) {
      String near = Nearest.to(anchor, targets.anchors(file));
      origin.warn(
          diagnostics,
          Rule.DEAD_ANCHOR,
          written,
          "the link to '" + written + "' names no heading of its file; its text stays",
          near.isEmpty()
              ? "name the section, as in [[Topic#Section]]"
              : "did you mean #" + near + "?");
    }
    return target;
  }

  /** A file's path below the folder of all notes, from another's, whose name may have any sign. */
  private static String file(String relative, String from) {
    if (relative.isEmpty()) {
      return from;
    }
    Deque<String> path = new ArrayDeque<>(List.of(from.split("/")));
    path.removeLast();
    for (String step : decoded(relative).split("/")) {
      if (step.equals("..") && !path.isEmpty() && !path.getLast().equals("..")) {
        path.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
