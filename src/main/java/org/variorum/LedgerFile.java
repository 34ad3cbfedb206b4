package org.variorum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.variorum.ledger.Ledger;
import org.variorum.output.OutputFile;

/** Writes the ledger where {@code --ledger} says. */
final class LedgerFile {
  private LedgerFile() {}

  static void write(Path file, Ledger ledger) throws IOException {
    if (file == null) {
      return;
    }
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    OutputFile.replace(file, ledger.toJsonLines());
  }
}
