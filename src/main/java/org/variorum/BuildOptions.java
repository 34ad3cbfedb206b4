package org.variorum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.variorum.change.PreviousEdition;
import org.variorum.config.ContentFolder;
import picocli.CommandLine.Option;

/** The options that every building command has. */
final class BuildOptions {
  private static final Path DEFAULT_CONTENT = Path.of("content");

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The edition's folder (default: content).")
  Path content = DEFAULT_CONTENT;

  @Option(
      names = "--notes",
      paramLabel = "DIR",
      description =
          "The collections' folder (default: notes in the edition's folder). With another folder the edition's "
              + "catalogue is used, its decisions and pages are not.")
  Path notes;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "The site's folder (default: site); of 'print' the PDF (default: cheatsheet.pdf).")
  Path output = Path.of("site");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will stand; overrules site.yml.")
  String baseUrl;

  @Option(names = "--theme", paramLabel = "NAME", description = "The theme; overrules site.yml.")
  String theme;

  @Option(names = "--strict", description = "Treat warnings as errors: nothing is written then.")
  boolean strict;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Write what became of every line, as JSON Lines.")
  Path ledger;

  /** null: as {@code site.yml} says. */
  Boolean pdf;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "The editors' decisions (default: decisions.yml in the edition's folder).")
  Path decisions;

  /** What the new edition is held against. */
  PreviousEdition previous = PreviousEdition.NONE;

  /** Where the site will stand if neither {@link #baseUrl} nor {@code site.yml} say. */
  String derivedBaseUrl = "";

  /** Are the notes the edition's own? */
  boolean ownNotes() {
    return notes == null || plain(notes).equals(plain(ownFolder()));
  }

  Path notesFolder() {
    return notes == null ? ownFolder() : notes;
  }

  private Path ownFolder() {
    return content.resolve("notes");
  }

  /** How messages name {@code site.yml}. */
  String siteFile() {
    return content.resolve("site.yml").toString().replace('\\', '/');
  }

  /** The decisions that apply; null where none do. */
  Path decisionsFile() {
    return decisions != null ? decisions : ownNotes() ? content.resolve("decisions.yml") : null;
  }

  /** The folder of themes beside the edition; it need not exist. */
  Path themes() {
    Path parent = content.toAbsolutePath().normalize().getParent();
    return (parent == null ? content : parent).resolve("themes");
  }

  /** The same place in one way of writing; links are followed where it exists. */
  private static Path plain(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  String baseUrlOr(String configured) {
    String settled = configured.isEmpty() ? derivedBaseUrl : configured;
    return baseUrl == null ? settled : ContentFolder.slashed(baseUrl);
  }

  /**
   * Refuses folders that are not there, and an output folder that would replace what the authors
   * wrote.
   */
  void check() throws UsageException {
    if (!Files.isDirectory(content) && (notes == null || !content.equals(DEFAULT_CONTENT))) {
      throw new UsageException(
          "--content: there is no folder " + content,
          "make one with 'variorum init " + content + "'");
    }
    if (!Files.isDirectory(notesFolder())) {
      throw new UsageException(
          "--notes: there is no folder " + notesFolder(), "it holds a folder for each collection");
    }
    if (decisions != null && !Files.isRegularFile(decisions)) {
      throw new UsageException("--decisions: there is no file " + decisions, "");
    }
    if (baseUrl != null && !baseUrl.isEmpty() && !ContentFolder.isAddress(baseUrl)) {
      throw new UsageException(
          "--base-url: '" + baseUrl + "' is no address", "for example https://example.org/notes/");
    }
    Path site = plain(output);
    if (plain(content).startsWith(site)
        || plain(notesFolder()).startsWith(site)
        || site.startsWith(plain(notesFolder()))) {
      throw new UsageException(
          "--output: " + output + " would replace what the site is made from",
          "name a folder beside it");
    }
    if (ledger != null && plain(ledger).startsWith(site)) {
      throw new UsageException(
          "--ledger: the next build would replace " + ledger + " with the site",
          "name a file outside " + output);
    }
  }
}
