package org.variorum.link;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
    if (anchor.isEmpty()) {
      return targets.file(file);
    }
    Optional<NoteTargets.Target> target = targets.heading(file, anchor);
    if (target.isEmpty()) {
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

  /** A file's path below the folder of all notes, from another file's. */
  private static String file(String relative, String from) {
    if (relative.isEmpty()) {
      return from;
    }
    try {
      String base = "/" + from.replace(" ", "%20");
      URI resolved = new URI(base).resolve(relative.replace(" ", "%20"));
      return decoded(resolved.normalize().getPath()).replaceFirst("^/", "");
    } catch (java.net.URISyntaxException | IllegalArgumentException e) {
      return relative;
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
