package org.variorum;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.config.Nearest;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Edition;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;

/** Holds the edition's parts against each other: decisions, leads and topics that do not fit together. */
final class EditionAudit {
  private static final int SHOWN = 12;

  private EditionAudit() {}

  static void run(Edition edition, MergedTopics merged, BuildOptions options, Diagnostics diagnostics) {
    List<String> slugs = merged.topics().stream().map(topic -> topic.topic().slug()).toList();
    String file = options.decisionsFile() == null ? "" : options.decisionsFile().toString();
    for (Decision decision : edition.decisions()) {
      String slug =
          decision instanceof Decision.Move move ? move.to()
              : decision instanceof Decision.SectionOrder section ? section.topic() : "";
      if (!slug.isEmpty() && !slugs.contains(slug)) {
        diagnostics.add(
            Diagnostic.error(file, decision.ruling().line(), 1, "there is no topic '" + slug + "'", "",
                "did you mean '" + Nearest.to(slug, slugs) + "'?"));
      }
    }
    for (String slug : edition.leads().keySet().stream().sorted().toList()) {
      if (!slugs.contains(slug)) {
        diagnostics.add(
            Diagnostic.warning(options.content + "/pages/topics/" + slug + ".md", 1, "there is no topic '" + slug + "'",
                "did you mean '" + Nearest.to(slug, slugs) + "'?"));
      }
    }
    empty(merged, options, diagnostics);
  }

  /** One message for all: a young edition has many. */
  private static void empty(MergedTopics merged, BuildOptions options, Diagnostics diagnostics) {
    List<String> empty =
        merged.topics().stream().filter(topic -> topic.visible() == 0).map(MergedTopic::topic).map(t -> t.slug()).toList();
    if (!empty.isEmpty()) {
      String some = empty.stream().limit(SHOWN).collect(Collectors.joining(", "));
      String more = empty.size() > SHOWN ? " and " + (empty.size() - SHOWN) + " more" : "";
      String message = empty.size() == 1 ? "a topic has no content: " : empty.size() + " topics have no content: ";
      diagnostics.add(
          Diagnostic.warning(options.content + "/topics.yml", 0, message + some + more, "they get no page until a note speaks of them"));
    }
  }
}
