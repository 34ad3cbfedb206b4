package org.variorum.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.config.DecisionsText;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostics;
import org.variorum.output.OutputFile;

/**
 * {@code decisions.yml} on the disk. It is read anew before each change, since an editor may write
 * in it meanwhile, and replaced as a whole.
 */
public final class DecisionsStore {
  private final Path file;
  private final Statements statements;

  public DecisionsStore(Path file, Statements statements) {
    this.file = file;
    this.statements = statements;
  }

  /** As messages name it. */
  public String path() {
    return file.toString().replace('\\', '/');
  }

  /** What it says now; empty, with the reasons reported, where it is broken. */
  public Optional<List<Decision>> decisions(Diagnostics diagnostics) throws IOException {
    return read(diagnostics).map(DecisionsText::decisions);
  }

  /** Adds entries; false, with the reasons reported and the file untouched, where it cannot. */
  public boolean add(List<Decision> decisions, Diagnostics diagnostics) throws IOException {
    Optional<DecisionsText> now = read(diagnostics);
    return now.isPresent() && replace(now.get().with(decisions, statements::topicOf, diagnostics));
  }

  /** Removes an entry that was added; false, with the reasons reported, where it cannot. */
  public boolean remove(Decision decision, Diagnostics diagnostics) throws IOException {
    Optional<DecisionsText> now = read(diagnostics);
    return now.isPresent() && replace(now.get().without(decision, diagnostics));
  }

  private Optional<DecisionsText> read(Diagnostics diagnostics) throws IOException {
    return Files.exists(file)
        ? DecisionsText.of(path(), Files.readAllBytes(file), diagnostics)
        : Optional.of(DecisionsText.empty(path()));
  }

  private boolean replace(Optional<DecisionsText> text) throws IOException {
    if (text.isPresent()) {
      OutputFile.replace(file, text.get().bytes());
    }
    return text.isPresent();
  }
}
