package org.variorum;

import java.nio.file.Path;
import java.util.List;
import org.variorum.model.Diagnostic;

/** How {@code variorum check} tells what it found; the user writes the name in small letters. */
enum FindingFormat {
  text,
  json,
  github,
  sarif;

  /**
   * The findings of one check.
   *
   * @param pages how many were checked
   */
  String of(List<Diagnostic> findings, int pages) {
    return switch (this) {
      case text -> "";
      case json -> FindingsJson.of(findings, pages);
      case github -> GitHubAnnotations.of(findings);
      case sarif -> FindingsSarif.of(findings);
    };
  }

  /** A file below the working directory by the way from there: what repositories know it by. */
  static String relative(String path) {
    if (path.isEmpty() || !Path.of(path).isAbsolute()) {
      return path.startsWith("./") ? path.substring(2) : path;
    }
    Path here = Path.of("").toAbsolutePath();
    Path file = Path.of(path).normalize();
    return file.startsWith(here) ? here.relativize(file).toString().replace('\\', '/') : path;
  }
}
