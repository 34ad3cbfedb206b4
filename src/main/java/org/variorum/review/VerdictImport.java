package org.variorum.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;

/** Takes back pairs with verdicts: all of them, or, where one is wrong, none. */
public final class VerdictImport {
  private final Statements statements;
  private final DecisionsStore store;
  private final Decision.Ruling usual;

  /**
   * What an import did.
   *
   * @param added entries that are new
   * @param given verdicts whose entries existed
   * @param needless verdicts on what others had joined already
   * @param skipped lines without a verdict, or with that of skipping
   */
  public record Result(int added, int given, int needless, int skipped) {}

  /**
   * @param usual who rules and when, where a line does not say
   */
  public VerdictImport(Statements statements, DecisionsStore store, Decision.Ruling usual) {
    this.statements = statements;
    this.store = store;
    this.usual = usual;
  }

  /** Empty, with everything that is wrong reported and nothing written, where a line is wrong. */
  public Optional<Result> run(Path file, Diagnostics diagnostics) throws IOException {
    Diagnostics own = new Diagnostics();
    Optional<List<Decision>> before = store.decisions(own);
    String path = file.toString().replace('\\', '/');
    Ruled ruled = new Ruled(before.orElse(List.of()), statements, store.path());
    List<Decision> added = new ArrayList<>();
    int[] counts = new int[Ruled.Standing.values().length];
    int skipped = 0;
    List<String> lines = lines(file, path, own);
    for (int k = 0; k < lines.size(); k++) {
      if (lines.get(k).isBlank()) {
        continue;
      }
      try {
        Decision decision = VerdictLine.decision(lines.get(k), statements, usual);
        if (decision == null) {
          skipped++;
          continue;
        }
        Ruled.Judgement judgement = ruled.add(decision, path + ":" + (k + 1));
        counts[judgement.standing().ordinal()]++;
        if (judgement.standing() == Ruled.Standing.NEW) {
          added.add(decision);
        } else if (judgement.standing() == Ruled.Standing.CONTRADICTION) {
          own.add(contradiction(path, k + 1, decision, judgement.other()));
        }
      } catch (VerdictLine.WrongLine e) {
        own.add(Diagnostic.error(path, k + 1, 0, e.getMessage(), "", e.hint()));
      }
    }
    boolean written =
        before.isPresent() && !own.failed() && (added.isEmpty() || store.add(added, own));
    own.sorted().forEach(diagnostics::add);
    return written
        ? Optional.of(
            new Result(
                added.size(),
                counts[Ruled.Standing.GIVEN.ordinal()],
                counts[Ruled.Standing.NEEDLESS.ordinal()],
                skipped))
        : Optional.empty();
  }

  private static Diagnostic contradiction(
      String path, int line, Decision decision, Ruled.Ruling other) {
    return Diagnostic.error(
        path,
        line,
        0,
        "'"
            + decision.kind()
            + "' contradicts '"
            + other.decision().kind()
            + "' in "
            + other.place(),
        "",
        "change one of the two");
  }

  private static List<String> lines(Path file, String path, Diagnostics diagnostics)
      throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString()
          .lines()
          .toList();
    } catch (CharacterCodingException e) {
      diagnostics.add(
          Diagnostic.error(path, 0, 0, "this file is not UTF-8", "", "save it as UTF-8"));
      return List.of();
    }
  }
}
