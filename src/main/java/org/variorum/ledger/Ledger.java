package org.variorum.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.MergedTopics;

/** All rows, by collection, file, line and id. */
public record Ledger(List<LedgerRow> rows) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();
  private static final Comparator<LedgerRow> ORDER =
      Comparator.comparing(LedgerRow::source)
          .thenComparing(LedgerRow::file)
          .thenComparingInt(LedgerRow::line)
          .thenComparingInt(LedgerRow::endLine)
          .thenComparing(LedgerRow::id);

  public Ledger {
    rows = rows.stream().sorted(ORDER).toList();
  }

  /** The ledger of merged topics. */
  public static Ledger of(MergedTopics merged) {
    List<LedgerRow> rows = new ArrayList<>();
    merged
        .all()
        .forEach(topic -> topic.outcomes().forEach(outcome -> rows.add(LedgerRow.of(outcome))));
    return new Ledger(rows);
  }

  /** The rows as JSON Lines, UTF-8. */
  public byte[] toJsonLines() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      for (LedgerRow row : rows) {
        JSON.writeValue(out, row);
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** Reads what {@link #toJsonLines()} wrote. */
  public static Ledger read(byte[] jsonLines) throws IOException {
    List<LedgerRow> rows = new ArrayList<>();
    for (String line :
        new String(jsonLines, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList()) {
      rows.add(JSON.readValue(line, LedgerRow.class));
    }
    return new Ledger(rows);
  }
}
