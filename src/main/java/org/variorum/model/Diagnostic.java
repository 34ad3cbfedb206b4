package org.variorum.model;

import java.util.Comparator;
import java.util.List;

/**
 * A problem in the content, as it is told to the user.
 *
 * @param path the file, or empty where it is about none
 * @param line from 1; 0 where no line is meant
 * @param column from 1; 0 where no column is meant
 * @param source the line itself, shown with a caret; may be empty
 * @param hint what to do about it; may be empty
 * @param evidence its rule, and the pages where it shows
 */
public record Diagnostic(
    Severity severity,
    String path,
    int line,
    int column,
    String message,
    String source,
    String hint,
    Evidence evidence)
    implements Comparable<Diagnostic> {
  private static final int SHOWN = 3;

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::severity, Comparator.reverseOrder())
          .thenComparing(Diagnostic::path)
          .thenComparingInt(Diagnostic::line)
          .thenComparingInt(Diagnostic::column)
          .thenComparing(Diagnostic::message);

  /** A problem of no particular rule. */
  public Diagnostic(
      Severity severity,
      String path,
      int line,
      int column,
      String message,
      String source,
      String hint) {
    this(severity, path, line, column, message, source, hint, Evidence.NONE);
  }

  /** The same as an instance of a rule. */
  public Diagnostic as(Rule rule) {
    return with(new Evidence(rule, evidence.subject(), evidence.pages()));
  }

  /** The same with other evidence. */
  public Diagnostic with(Evidence other) {
    return new Diagnostic(severity, path, line, column, message, source, hint, other);
  }

  /** A warning at a line. */
  public static Diagnostic warning(String path, int line, String message, String hint) {
    return new Diagnostic(Severity.WARNING, path, line, 0, message, "", hint);
  }

  /** An error at a place. */
  public static Diagnostic error(
      String path, int line, int column, String message, String source, String hint) {
    return new Diagnostic(Severity.ERROR, path, line, column, message, source, hint);
  }

  /** A fault: something that must never happen, or the machine's. */
  public static Diagnostic fault(String path, int line, String message, String hint) {
    return new Diagnostic(Severity.FAULT, path, line, 0, message, "", hint);
  }

  /**
   * The message as it is printed, on one to five lines.
   *
   * <pre>
   * content/site.yml:3:1: error: unknown key 'titel'
   *   titel: Notes
   *   ^
   *   hint: did you mean 'title'?
   * </pre>
   */
  public String text() {
    StringBuilder out = new StringBuilder();
    if (!path.isEmpty()) {
      out.append(path).append(':');
      if (line > 0) {
        out.append(line).append(':');
        if (column > 0) {
          out.append(column).append(':');
        }
      }
      out.append(' ');
    }
    out.append(severity.word()).append(": ").append(message);
    if (evidence.rule() != Rule.CONTENT) {
      out.append(" [").append(evidence.rule().id()).append(']');
    }
    if (!source.isBlank()) {
      out.append("\n  ").append(source.replace('\t', ' '));
      if (column > 0) {
        out.append("\n  ").append(" ".repeat(column - 1)).append('^');
      }
    }
    List<String> pages = evidence.pages();
    if (!pages.isEmpty() && !pages.equals(List.of(path))) {
      out.append("\n  on ").append(String.join(", ", pages.stream().limit(SHOWN).toList()));
      if (pages.size() > SHOWN) {
        out.append(" and ").append(pages.size() - SHOWN).append(" more");
      }
    }
    if (!hint.isEmpty()) {
      out.append("\n  hint: ").append(hint);
    }
    return out.toString();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
