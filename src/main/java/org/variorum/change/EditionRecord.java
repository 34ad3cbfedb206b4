package org.variorum.change;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.variorum.model.Dispute;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;
import org.variorum.model.Node;
import org.variorum.model.Outcome;

/**
 * All that an edition's readers can find, to hold the next edition against.
 *
 * @param statements by topic, then in the notes' order
 */
public record EditionRecord(List<Entry> statements) {
  private static final int EXCERPT = 240;

  public EditionRecord {
    statements = List.copyOf(statements);
  }

  /**
   * A statement.
   *
   * @param hash of the exact text (CRC-32C, RFC 3720), 8 hex digits: it notices what the
   *     fingerprint leaves out, such as capitals
   * @param topic its slug
   * @param title the topic's
   * @param into the id of the statement that stands for it; its own where it stands itself
   * @param disputed does it contradict another, and nobody ruled?
   * @param text its beginning, plain text on one line
   */
  @JsonPropertyOrder({
    "id",
    "fingerprint",
    "hash",
    "collection",
    "topic",
    "title",
    "into",
    "disputed",
    "text"
  })
  public record Entry(
      String id,
      String fingerprint,
      String hash,
      String collection,
      String topic,
      String title,
      String into,
      boolean disputed,
      String text) {
    public Entry {
      Stream.of(id, fingerprint, hash, collection, topic, title, into, text)
          .forEach(Objects::requireNonNull);
    }
  }

  /** The record of merged topics. */
  public static EditionRecord of(MergedTopics merged) {
    List<Entry> entries = new ArrayList<>();
    for (MergedTopic topic : merged.all()) {
      Set<String> disputed = disputed(topic);
      for (Outcome outcome : topic.outcomes()) {
        Node node = outcome.node();
        if (node.kind().isStatement() && !node.label() && outcome.fate() != Outcome.Fate.DROPPED) {
          entries.add(
              new Entry(
                  node.id(),
                  node.fingerprint(),
                  hash(node.text()),
                  node.collection(),
                  topic.topic().slug(),
                  topic.topic().title(),
                  outcome.into(),
                  disputed.contains(node.id()),
                  node.excerpt(EXCERPT)));
        }
      }
    }
    return new EditionRecord(entries);
  }

  private static Set<String> disputed(MergedTopic topic) {
    Set<String> ids = new HashSet<>();
    for (Dispute dispute : topic.disputes()) {
      if (dispute.ruling() == null) {
        dispute.readings().forEach(reading -> reading.said().forEach(node -> ids.add(node.id())));
      }
    }
    return ids;
  }

  private static String hash(String text) {
    CRC32C crc = new CRC32C();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
