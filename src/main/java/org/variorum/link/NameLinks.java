package org.variorum.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Diagnostics;
import org.variorum.model.LinkedTopics;
import org.variorum.model.Nearest;
import org.variorum.model.Prose;
import org.variorum.model.Rule;
import org.variorum.model.Topic;

/** Resolves what authors link by name, {@code Tea} or {@code Tea#Iced}. */
final class NameLinks {
  private final WikiTargets targets;
  private final Diagnostics diagnostics;

  /**
   * @param topics the whole catalogue
   * @param pages the editor's, by slug
   */
  NameLinks(
      List<Topic> topics, LinkedTopics linked, Map<String, Prose> pages, Diagnostics diagnostics) {
    this.targets = new WikiTargets(topics, linked, pages);
    this.diagnostics = diagnostics;
  }

  /**
   * What a name leads to.
   *
   * @param topic is it one, not an editor's page?
   * @param anchor empty for the page as a whole
   */
  record Target(String slug, boolean topic, String anchor) {}

  /** Nothing where it leads nowhere, which is reported. */
  Optional<Target> find(String written, LinkOrigin origin) {
    // "C#" names a topic as a whole
    WikiTargets.Target target =
        targets.find(name(written)).or(() -> targets.find(written)).orElse(null);
    if (target == null) {
      String near = Nearest.to(name(written), targets.names());
      warn(
          origin,
          written,
          "leads to no topic and no page; its text stays",
          near.isEmpty() ? "add the topic to topics.yml" : "did you mean [[" + near + "]]?");
      return Optional.empty();
    }
    if (!target.hasPage()) {
      warn(
          origin,
          written,
          "leads to a topic without a page; its text stays",
          "no note speaks of '" + target.slug() + "' yet");
      return Optional.empty();
    }
    String section = written.substring(name(written).length()).replaceFirst("^#", "").strip();
    if (section.isEmpty()) {
      return Optional.of(new Target(target.slug(), target.topic(), ""));
    }
    String anchor = target.anchors().get(Slugs.plain(section));
    if (anchor == null) {
      String near = Nearest.to(Slugs.plain(section), target.anchors().keySet());
      warn(
          origin,
          written,
          "names a section that the page does not have",
          near.isEmpty() ? "leave it out" : "did you mean '" + near + "'?");
    }
    return Optional.of(new Target(target.slug(), target.topic(), anchor == null ? "" : anchor));
  }

  private static String name(String written) {
    int sign = written.indexOf('#');
    return sign < 0 ? written : written.substring(0, sign);
  }

  private void warn(LinkOrigin origin, String written, String what, String hint) {
    origin.warn(
        diagnostics, Rule.DEAD_LINK, "[[" + written, "the link [[" + written + "]] " + what, hint);
  }
}
