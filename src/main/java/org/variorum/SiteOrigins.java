package org.variorum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.check.Origin;
import org.variorum.check.Origins;
import org.variorum.check.Place;
import org.variorum.config.SourceText;
import org.variorum.model.Diagnostics;
import org.variorum.model.Node;
import org.variorum.model.Note;
import org.variorum.model.Notes;

/**
 * Leads from the site back to the edition: from a statement to its lines, from a page to the
 * editor's file, from the frame of all pages to {@code site.yml}.
 */
final class SiteOrigins implements Origins {
  private final Notes notes;
  private final BuildOptions options;
  private final String base;
  private final Map<Path, SourceText> files = new ConcurrentHashMap<>();
  private Map<String, Node> nodes;
  private List<String> templates;

  SiteOrigins(Notes notes, BuildOptions options, String baseUrl) {
    this.notes = notes;
    this.options = options;
    this.base = baseUrl.isEmpty() ? "/" : baseUrl.replaceFirst("^[^/]*//[^/]*", "");
  }

  @Override
  public Optional<Origin> of(Place place, String subject, int before) {
    Node node = place.statement().isEmpty() ? null : nodes().get(place.statement());
    if (node != null) {
      return Optional.of(statement(node, subject, before));
    }
    Optional<Origin> template = template(subject);
    if (template.isPresent()) {
      return template;
    }
    if (place.frame()) {
      return found("site.yml", subject, before);
    }
    List<String> candidates = candidates(place.page());
    if (subject.equals(place.page())) {
      return subject.endsWith(".html") ? page(subject, candidates.get(0)) : picture(subject);
    }
    for (String file : candidates) {
      Optional<Origin> origin = found(file, subject, before);
      if (origin.isPresent()) {
        return origin;
      }
    }
    return page(place.page(), candidates.get(0));
  }

  @Override
  public String base() {
    return base.startsWith("/") ? base : "/";
  }

  @Override
  public Optional<Origin> setting(String key) {
    SourceText text = file("site.yml");
    int budgets = text.lineOf("budgets", "").orElse(0);
    int line = budgets == 0 ? 0 : text.lineOf(key, "", budgets).orElse(budgets);
    String source = line == 0 ? "" : text.lines().get(line - 1);
    return Optional.of(new Origin(options.siteFile(), line, 0, source));
  }

  /** A statement's own lines, then what else its file or a decision says of it. */
  private Origin statement(Node node, String subject, int before) {
    Note note =
        notes.notes().stream()
            .filter(
                each ->
                    each.collection().equals(node.collection())
                        && each.file().equals(node.span().file()))
            .findFirst()
            .orElseThrow();
    String path = path(note);
    int first = node.span().firstLine();
    List<String> all = note.lines();
    return SubjectSearch.of(path, all, first, node.span().lastLine(), subject, before)
        .or(() -> found("decisions.yml", subject, before))
        .or(() -> SubjectSearch.of(path, all, 1, all.size(), subject, before))
        .orElse(new Origin(path, first, 0, all.get(first - 1)));
  }

  /** The first note that names a file beside the pages. */
  private Optional<Origin> picture(String file) {
    return notes.notes().stream()
        .flatMap(
            note ->
                SubjectSearch.of(path(note), note.lines(), 1, note.lines().size(), file, 0)
                    .stream())
        .findFirst();
  }

  private String path(Note note) {
    return slashed(options.notesFolder()) + "/" + note.collection() + "/" + note.file();
  }

  /** The files of the edition that a page is made from, the likeliest first. */
  private List<String> candidates(String page) {
    String slug = page.replaceAll("\\.html$", "");
    List<String> files = new ArrayList<>();
    if (slug.startsWith("collections/")) {
      files.add("notes/" + slug.substring("collections/".length()) + "/collection.yml");
    }
    files.add("pages/" + slug + ".md");
    files.add("pages/topics/" + slug + ".md");
    files.removeIf(file -> !Files.exists(options.content.resolve(file)));
    files.addAll(List.of("topics.yml", "decisions.yml", "site.yml"));
    return files;
  }

  /** Where a page as a whole begins. */
  private Optional<Origin> page(String page, String file) {
    if (!file.equals("topics.yml")) {
      return Optional.of(new Origin(path(file), 1, 0, ""));
    }
    SourceText text = file(file);
    String slug = page.replaceAll("\\.html$", "");
    return text.lineOf("slug", slug).stream()
        .mapToObj(line -> new Origin(path(file), line, 0, text.lines().get(line - 1)))
        .findFirst();
  }

  private Optional<Origin> found(String file, String subject, int before) {
    List<String> lines = file(file).lines();
    return SubjectSearch.of(path(file), lines, 1, lines.size(), subject, before);
  }

  /** The template of the edition's own that has an attribute of that value, below the root. */
  private Optional<Origin> template(String subject) {
    String rooted = subject.replaceFirst("^(?:\\.\\./)+", "");
    Pattern value =
        Pattern.compile("=\"(?:\\{\\{\\s*root\\s*}}|[./]*)(" + Pattern.quote(rooted) + ")\"");
    for (String file : templates()) {
      List<String> lines = file(file).lines();
      for (int line = 1; line <= lines.size(); line++) {
        Matcher matcher = value.matcher(lines.get(line - 1));
        if (matcher.find()) {
          return Optional.of(
              new Origin(path(file), line, matcher.start(1) + 1, lines.get(line - 1)));
        }
      }
    }
    return Optional.empty();
  }

  private synchronized List<String> templates() {
    if (templates == null) {
      Path folder = options.content.resolve("theme").resolve("templates");
      try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
        templates =
            files
                .filter(file -> file.toString().endsWith(".peb"))
                .map(file -> slashed(options.content.relativize(file)))
                .sorted()
                .toList();
      } catch (IOException e) {
        templates = List.of(); // reading the theme told it
      }
    }
    return templates;
  }

  private SourceText file(String name) {
    Path path = options.content.resolve(name);
    // what is wrong with a file was told when it was read first
    return files.computeIfAbsent(path, each -> SourceText.read(each, new Diagnostics()));
  }

  private String path(String file) {
    return slashed(options.content.resolve(file));
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private synchronized Map<String, Node> nodes() {
    if (nodes == null) {
      nodes = new HashMap<>();
      notes.walk(node -> nodes.put(node.id(), node));
    }
    return nodes;
  }
}
