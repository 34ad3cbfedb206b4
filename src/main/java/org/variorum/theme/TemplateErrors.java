package org.variorum.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.escaper.EscaperExtension;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Nearest;
import org.variorum.theme.RecordAttributes.UnknownName;

/** Tells what is wrong in a template: where, and which names there are instead. */
final class TemplateErrors {
  /** What every template has. */
  static final Set<String> VARIABLES = new TreeSet<>(List.of("page", "pages", "root", "site"));

  private static final Pattern UNKNOWN =
      Pattern.compile("(Function or Macro|Filter|Test) \\[([^\\]]*)] does not exist.*");
  private static final Pattern UNKNOWN_TAG = Pattern.compile("Unexpected tag name \"([^\"]*)\".*");
  private static final Pattern NO_ATTRIBUTE =
      Pattern.compile("Attribute \\[([^\\]]*)] of \\[(?:class )?(?:\\w+[.$])*(\\w+)] .*");

  private final Theme theme;
  private final TemplateReferences references;
  private final List<Extension> extensions;

  /**
   * @param functions the theme's own functions and filters
   */
  TemplateErrors(Theme theme, TemplateReferences references, Extension functions) {
    this.theme = theme;
    this.references = references;
    this.extensions = List.of(new CoreExtension(), new EscaperExtension(), functions);
  }

  /**
   * @param template that a page asked for
   */
  ThemeException of(String template, PebbleException problem) {
    PebbleException e = innermost(problem);
    if (e instanceof LoaderException) {
      return missing(template, e);
    }
    String name = e.getFileName() == null ? template : e.getFileName();
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    String[] said = said(e);
    return new ThemeException(label(name), line, said[0], said[1], e);
  }

  /** A condition hides what went wrong in it. */
  private static PebbleException innermost(PebbleException problem) {
    PebbleException found = problem;
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      found = cause instanceof PebbleException inner ? inner : found;
    }
    return found;
  }

  /** A template that does not exist: told where it is asked for. */
  private ThemeException missing(String template, PebbleException e) {
    String name = e.getPebbleMessage();
    Optional<TemplateReferences.Reference> asked = references.to(name);
    return new ThemeException(
        label(asked.map(TemplateReferences.Reference::template).orElse(template)),
        asked.map(TemplateReferences.Reference::line).orElse(0),
        "there is no template '" + name + "'",
        instead(name, references.existing(), "There are"),
        e);
  }

  private String label(String template) {
    return theme.label(TemplateLoader.file(template));
  }

  /** The message, and the hint. */
  private String[] said(PebbleException e) {
    String message = e.getPebbleMessage();
    if (e instanceof UnknownName unknown) {
      return said(message, instead(unknown.getAttributeName(), unknown.names(), "It has"));
    }
    if (message.startsWith("Attempt to get attribute of null")) {
      return said(
          "nothing is there to be asked: the value before the dot is null",
          "ask before: {% if page.next is not null %}");
    }
    if (e instanceof RootAttributeNotFoundException root) {
      return said(
          "there is no variable '" + root.getAttributeName() + "'",
          instead(root.getAttributeName(), VARIABLES, "A template has")
              + "; a macro only has its arguments");
    }
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.matches()) {
      String kind = unknown.group(1).startsWith("F") ? unknown.group(1) : "Test";
      String what =
          kind.startsWith("Function") ? "function or macro" : kind.toLowerCase(Locale.ROOT);
      return said(
          "there is no " + what + " '" + unknown.group(2) + "'",
          instead(unknown.group(2), names(kind), "There are"));
    }
    Matcher tag = UNKNOWN_TAG.matcher(message);
    if (tag.matches()) {
      return said(
          "there is no tag '" + tag.group(1) + "'", instead(tag.group(1), tags(), "There are"));
    }
    Matcher attribute = NO_ATTRIBUTE.matcher(message);
    if (attribute.matches()) {
      return said(
          "a value of the type " + attribute.group(2) + " has no '" + attribute.group(1) + "'",
          "src/docs/theming.md lists what each value has");
    }
    return said(message, "see src/docs/theming.md for what a template has");
  }

  private static String[] said(String message, String hint) {
    return new String[] {message, hint};
  }

  private Set<String> names(String kind) {
    return switch (kind) {
      case "Filter" -> all(each -> of(each.getFilters()));
      case "Test" -> all(each -> of(each.getTests()));
      default -> all(each -> of(each.getFunctions()));
    };
  }

  private Set<String> tags() {
    Set<String> tags = new TreeSet<>();
    for (Extension each : extensions) {
      if (each.getTokenParsers() != null) {
        each.getTokenParsers().forEach(parser -> tags.add(parser.getTag()));
      }
    }
    return tags;
  }

  private Set<String> all(Function<Extension, Collection<String>> names) {
    Set<String> all = new TreeSet<>();
    extensions.forEach(each -> all.addAll(names.apply(each)));
    return all;
  }

  private static Collection<String> of(Map<String, ?> named) {
    return named == null ? List.of() : named.keySet();
  }

  /** Example: {@code did you mean 'title'? It has: html, path, title}. */
  private static String instead(String name, Collection<String> names, String has) {
    String all = has + ": " + String.join(", ", names);
    return names.isEmpty() ? "" : "did you mean '" + Nearest.to(name, names) + "'? " + all;
  }
}
