package org.variorum;

import java.util.List;
import org.variorum.model.Diagnostic;
import org.variorum.model.Severity;

/**
 * Findings as workflow commands, which GitHub shows beside the lines of a pull request (GitHub
 * Docs, "Workflow commands for GitHub Actions").
 *
 * <p>Example: {@code ::warning file=content/notes/a/b.md,line=3,col=7,title=dead-link::dead link to
 * x.html}.
 */
final class GitHubAnnotations {
  private GitHubAnnotations() {}

  /** A line for each, the last one ended, too. */
  static String of(List<Diagnostic> findings) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic each : findings) {
      out.append("::").append(each.severity() == Severity.WARNING ? "warning" : "error");
      out.append(' ');
      if (!each.path().isEmpty()) {
        out.append("file=").append(property(FindingFormat.relative(each.path()))).append(',');
      }
      if (each.line() > 0) {
        out.append("line=").append(each.line()).append(',');
      }
      if (each.column() > 0) {
        out.append("col=").append(each.column()).append(',');
      }
      out.append("title=").append(property(each.evidence().rule().id()));
      out.append("::").append(data(message(each))).append('\n');
    }
    return out.toString();
  }

  private static String message(Diagnostic each) {
    List<String> pages = each.evidence().pages();
    return each.message()
        + (pages.isEmpty() ? "" : "\non " + String.join(", ", pages))
        + (each.hint().isEmpty() ? "" : "\nhint: " + each.hint());
  }

  /** The escapes of the toolkit's {@code escapeData}: a line end would end the command. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** The escapes of the toolkit's {@code escapeProperty}. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
