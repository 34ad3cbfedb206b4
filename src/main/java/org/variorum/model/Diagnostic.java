package org.variorum.model;

import java.util.Comparator;

/**
 * A problem in the content, as it is told to the user.
 *
 * @param path the file, or empty where it is about none
 * @param line from 1; 0 where no line is meant
 * @param column from 1; 0 where no column is meant
 * @param source the line itself, shown with a caret; may be empty
 * @param hint what to do about it; may be empty
 */
public record Diagnostic(
    Severity severity,
    String path,
    int line,
    int column,
    String message,
    String source,
    String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::severity, Comparator.reverseOrder())
          .thenComparing(Diagnostic::path)
          .thenComparingInt(Diagnostic::line)
          .thenComparingInt(Diagnostic::column)
          .thenComparing(Diagnostic::message);

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
   * The message as it is printed, on one to four lines.
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
    if (!source.isBlank()) {
      out.append("\n  ").append(source.replace('\t', ' '));
      if (column > 0) {
        out.append("\n  ").append(" ".repeat(column - 1)).append('^');
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
