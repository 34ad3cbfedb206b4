package org.variorum.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which templates lead to which: what one extends, includes, embeds or imports by a name in quotes.
 */
final class TemplateReferences {
  private static final Pattern REFERENCE =
      Pattern.compile("\\{%-?\\s*(?:extends|include|embed|import|from)\\s+[\"']([^\"']+)[\"']");

  /**
   * A place where a template is asked for.
   *
   * @param template the one that asks
   * @param line from 1
   * @param name the one that is asked for
   */
  record Reference(String template, int line, String name) {}

  private final Theme theme;
  private final SortedSet<String> reached = new TreeSet<>();
  private final List<Reference> references = new ArrayList<>();

  /**
   * @param first those that the pages ask for
   */
  TemplateReferences(Theme theme, Collection<String> first) {
    this.theme = theme;
    Deque<String> open = new ArrayDeque<>(first);
    while (!open.isEmpty()) {
      String template = open.pop();
      if (reached.add(template)) {
        List<Reference> found = of(template);
        references.addAll(found);
        found.forEach(reference -> open.add(reference.name()));
      }
    }
  }

  private List<Reference> of(String template) {
    String text =
        theme
            .read(TemplateLoader.file(template))
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse("");
    List<Reference> found = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      int line = (int) text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
      found.add(new Reference(template, line + 1, matcher.group(1)));
    }
    return found;
  }

  /** Where a template is asked for first, if anywhere. */
  Optional<Reference> to(String name) {
    return references.stream().filter(reference -> reference.name().equals(name)).findFirst();
  }

  /** The templates that are used and that exist. */
  SortedSet<String> existing() {
    SortedSet<String> existing = new TreeSet<>(reached);
    existing.removeIf(name -> theme.read(TemplateLoader.file(name)).isEmpty());
    return existing;
  }
}
