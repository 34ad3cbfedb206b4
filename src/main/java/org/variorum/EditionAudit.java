package org.variorum;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.config.SourceText;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Edition;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;
import org.variorum.model.Nearest;
import org.variorum.model.Rule;
import org.variorum.model.Severity;

/**
 * Holds the edition's parts against each other: decisions, leads and topics that do not fit
 * together.
 */
final class EditionAudit {
  private static final int SHOWN = 12;

  private EditionAudit() {}

  static void run(
      Edition edition, MergedTopics merged, BuildOptions options, Diagnostics diagnostics) {
    empty(merged, options, diagnostics);
    if (diagnostics.sorted().stream()
        .anyMatch(
            diagnostic -> diagnostic.path().equals(catalogue(options)) && isError(diagnostic))) {
      return; // half a catalogue: nobody knows which topics there are
    }
    List<String> slugs = merged.topics().stream().map(topic -> topic.topic().slug()).toList();
    for (Decision decision : edition.decisions()) {
      String slug =
          decision instanceof Decision.Move move
              ? move.to()
              : decision instanceof Decision.SectionOrder section ? section.topic() : "";
      if (!slug.isEmpty() && !slugs.contains(slug)) {
        diagnostics.add(unknown(slug, slugs, decision, options.decisionsFile()));
      }
    }
    leads(edition, slugs, options, diagnostics);
  }

  private static boolean isError(Diagnostic diagnostic) {
    return diagnostic.severity() != Severity.WARNING;
  }

  private static String catalogue(BuildOptions options) {
    return options.content.resolve("topics.yml").toString().replace('\\', '/');
  }

  /** The decision's slug stands at or below the line where the decision begins. */
  private static Diagnostic unknown(String slug, List<String> slugs, Decision decision, Path file) {
    SourceText source = SourceText.read(file, new Diagnostics());
    Pattern written = Pattern.compile("\\b(?:to|topic):\\s*[\"']?(" + Pattern.quote(slug) + ")");
    int line = decision.ruling().line();
    int column = 1;
    for (int k = line; k <= source.lines().size() && column == 1; k++) {
      Matcher matcher = written.matcher(source.lines().get(k - 1));
      if (matcher.find()) {
        line = k;
        column = matcher.start(1) + 1;
      }
    }
    return source.error(line, column, "there is no topic '" + slug + "'", meant(slug, slugs));
  }

  private static String meant(String slug, List<String> slugs) {
    return slugs.isEmpty() ? "" : "did you mean '" + Nearest.to(slug, slugs) + "'?";
  }

  private static void leads(
      Edition edition, List<String> slugs, BuildOptions options, Diagnostics diagnostics) {
    for (String slug : edition.leads().keySet().stream().sorted().toList()) {
      if (!slugs.contains(slug)) {
        diagnostics.add(
            Diagnostic.warning(
                    options.content.toString().replace('\\', '/') + "/pages/topics/" + slug + ".md",
                    0,
                    "there is no topic '" + slug + "'",
                    meant(slug, slugs))
                .as(Rule.LEAD_WITHOUT_TOPIC));
      }
    }
  }

  private static int line(BuildOptions options, String slug) {
    Path file = options.content.resolve("topics.yml");
    return Files.exists(file)
        ? SourceText.read(file, new Diagnostics()).lineOf("slug", slug).orElse(0)
        : 0;
  }

  /** One message for all: a young edition has many. It names the first one's line. */
  private static void empty(MergedTopics merged, BuildOptions options, Diagnostics diagnostics) {
    List<String> empty =
        merged.topics().stream()
            .filter(topic -> topic.visible() == 0)
            .map(MergedTopic::topic)
            .map(t -> t.slug())
            .toList();
    if (!empty.isEmpty()) {
      String some = empty.stream().limit(SHOWN).collect(Collectors.joining(", "));
      String more = empty.size() > SHOWN ? " and " + (empty.size() - SHOWN) + " more" : "";
      String message =
          empty.size() == 1
              ? "a topic has no content: "
              : empty.size() + " topics have no content: ";
      diagnostics.add(
          Diagnostic.warning(
                  catalogue(options),
                  line(options, empty.get(0)),
                  message + some + more,
                  "they get no page until a note speaks of them")
              .as(Rule.TOPIC_WITHOUT_CONTENT));
    }
  }
}
