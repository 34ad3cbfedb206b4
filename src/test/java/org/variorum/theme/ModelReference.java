package org.variorum.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.page.Page;
import org.variorum.page.SiteInfo;

/** What templates are given, as Markdown: each record with its names, types and meanings. */
final class ModelReference {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern OURS = Pattern.compile("org\\.variorum\\.[\\w.$]+");

  private ModelReference() {}

  /** The whole reference: the site, the pages, and what they are made of. */
  static String markdown() {
    Deque<Class<?>> open = new ArrayDeque<>();
    open.add(SiteInfo.class);
    open.addAll(Arrays.asList(Page.class.getPermittedSubclasses()));
    Set<Class<?>> seen = new LinkedHashSet<>();
    StringBuilder out = new StringBuilder();
    while (!open.isEmpty()) {
      Class<?> type = open.poll();
      if (seen.add(type)) {
        out.append(section(type));
        for (RecordComponent component : type.getRecordComponents()) {
          records(component).forEach(open::add);
        }
      }
    }
    return out.toString().strip() + "\n";
  }

  private static String section(Class<?> type) {
    String comment = comment(type);
    StringBuilder out = new StringBuilder("### " + type.getSimpleName());
    if (Page.class.isAssignableFrom(type)) {
      out.append(", for `").append(Page.template(type)).append(".peb`");
    }
    out.append("\n\n").append(plain(comment.replaceAll("(?s)@param.*", ""))).append("\n\n");
    out.append("| name | type | meaning |\n| --- | --- | --- |\n");
    Set<String> more = new TreeSet<>(RecordAttributes.of(type));
    for (RecordComponent component : type.getRecordComponents()) {
      more.remove(component.getName());
      row(component.getName(), word(component), meaning(comment, component.getName()), out);
    }
    for (String name : more) {
      row(name, "text", Page.class.isAssignableFrom(type) ? meaning(name) : "", out);
    }
    return out.append("\n").toString();
  }

  private static void row(String name, String type, String meaning, StringBuilder out) {
    out.append("| `").append(name).append("` | ").append(type).append(" | ");
    out.append(meaning.replace("|", "\\|")).append(meaning.isEmpty() ? "|\n" : " |\n");
  }

  /** What every page has is said at {@link Page}. */
  private static String meaning(String method) {
    return plain(before(source(Page.class), "String " + method + "()"));
  }

  private static String meaning(String comment, String name) {
    Matcher matcher =
        Pattern.compile("(?s)@param " + name + "\\s(.*?)(?=@param|$)").matcher(comment);
    String meaning = matcher.find() ? plain(matcher.group(1)) : "";
    return meaning.isEmpty() ? meaning(name) : meaning;
  }

  /** A record's Javadoc. */
  private static String comment(Class<?> type) {
    boolean generic = type.getTypeParameters().length > 0;
    return before(source(type), "public record " + type.getSimpleName() + (generic ? "<" : "("));
  }

  /** The comment before a declaration; empty where it has none of its own. */
  private static String before(String source, String declaration) {
    int end = source.indexOf(declaration);
    int start = end < 0 ? -1 : source.lastIndexOf("/**", end);
    String comment = start < 0 ? "" : source.substring(start + 3, end);
    int close = comment.indexOf("*/");
    boolean own = close >= 0 && !comment.substring(close).matches("(?s).*[;{}].*");
    return own ? comment.substring(0, close) : "";
  }

  private static String source(Class<?> type) {
    Class<?> top = type;
    while (top.getEnclosingClass() != null) {
      top = top.getEnclosingClass();
    }
    try {
      return Files.readString(SOURCES.resolve(top.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Javadoc as Markdown. */
  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("(?m)^\\s*\\*", "")
        .replaceAll("\\{@(?:code|link)\\s+(?:\\w+#)?([^}]*)}", "`$1`")
        .replaceAll("</?p>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Set<Class<?>> records(RecordComponent component) {
    Set<Class<?>> found = new LinkedHashSet<>();
    Matcher matcher = OURS.matcher(component.getGenericType().getTypeName());
    while (matcher.find()) {
      try {
        Class<?> type = Class.forName(matcher.group());
        if (type.isRecord()) {
          found.add(type);
        }
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return found;
  }

  /** Example: {@code List<String>} is "list of text". */
  private static String word(RecordComponent component) {
    String type = component.getGenericType().getTypeName();
    String inner =
        type.replaceAll("^java\\.util\\.List<(.*)>$", "$1").replaceAll("[\\w.]+[.$](?=\\w)", "");
    String word =
        switch (inner) {
          case "String" -> "text";
          case "int", "Integer" -> "number";
          case "boolean" -> "true or false";
          default -> inner;
        };
    return type.startsWith("java.util.List") ? "list of " + word : word;
  }
}
