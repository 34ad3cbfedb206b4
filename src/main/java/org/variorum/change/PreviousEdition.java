package org.variorum.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.change.EditionRecord.Entry;
import org.variorum.model.ChangeLog;
import org.variorum.model.EditionChange;

/**
 * The edition that a new one is held against, as its site tells of it.
 *
 * <p>Example: {@code PreviousEdition.of(edition, changes).log(EditionRecord.of(merged),
 * "2026-11-29")} is what the new site's page of changes has.
 *
 * @param edition null where there was none
 */
public record PreviousEdition(EditionRecord edition, ChangeLog log) {
  /** There was none. */
  public static final PreviousEdition NONE = new PreviousEdition(null, ChangeLog.NONE);

  /** The file of a site that has its {@link EditionRecord}. */
  public static final String EDITION = "edition.json";

  /** The file of a site that has its {@link ChangeLog}. */
  public static final String CHANGES = "changes.json";

  private static final int KEPT = 10;
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * @param edition the text of {@link #EDITION}; empty where there is none
   * @param changes the text of {@link #CHANGES}; empty where there is none
   * @throws DamagedException where one of them is not what a build writes
   */
  public static PreviousEdition of(String edition, String changes) throws DamagedException {
    if (edition.isBlank()) {
      return NONE;
    }
    return new PreviousEdition(
        read(EDITION, edition, EditionRecord.class),
        changes.isBlank() ? ChangeLog.NONE : read(CHANGES, changes, ChangeLog.class));
  }

  private static <T> T read(String file, String text, Class<T> type) throws DamagedException {
    try {
      T read = JSON.readValue(text, type);
      if (read != null) {
        return read;
      }
    } catch (JsonProcessingException e) {
      // told below
    }
    throw new DamagedException(file + " is damaged");
  }

  /** A file that no build has written so. */
  public static final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;

    private DamagedException(String message) {
      super(message);
    }
  }

  /**
   * The changes up to a new edition; the same as before where no statement changed.
   *
   * @param date of the new edition; may be empty
   */
  public ChangeLog log(EditionRecord now, String date) {
    if (edition == null) {
      return ChangeLog.NONE;
    }
    Differences differences = new Differences(edition, now);
    int number = log.editions().isEmpty() ? 1 : log.editions().get(0).number();
    EditionChange change = differences.change(number + 1, date);
    List<EditionChange> editions = new ArrayList<>();
    if (!change.topics().isEmpty()) {
      editions.add(change);
    }
    editions.addAll(log.editions());
    return new ChangeLog(editions.subList(0, Math.min(KEPT, editions.size())), leads(differences));
  }

  /** Old places lead on to where a statement went since; those of what is gone are left out. */
  private List<ChangeLog.Lead> leads(Differences differences) {
    SortedMap<String, ChangeLog.Lead> leads = new TreeMap<>();
    for (ChangeLog.Lead lead : log.leads()) {
      Entry later = differences.reworded().get(lead.to());
      add(leads, lead.topic(), lead.id(), later == null ? lead.to() : later.id(), differences);
    }
    differences
        .reworded()
        .forEach(
            (id, now) -> add(leads, differences.before(id).topic(), id, now.id(), differences));
    differences.moved().forEach((id, was) -> add(leads, was.topic(), id, id, differences));
    return leads.values().stream()
        .sorted(Comparator.comparing(ChangeLog.Lead::topic).thenComparing(ChangeLog.Lead::id))
        .toList();
  }

  private static void add(
      Map<String, ChangeLog.Lead> leads,
      String topic,
      String id,
      String to,
      Differences differences) {
    if (differences.has(to)) {
      leads.put(topic + "#" + id, new ChangeLog.Lead(topic, id, to));
    }
  }

  /** The files of a site that the next edition will be held against. */
  public static SortedMap<String, byte[]> files(EditionRecord now, ChangeLog log) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      // a line for each statement: git stores what differs
      List<String> lines = new ArrayList<>();
      for (Entry entry : now.statements()) {
        lines.add(JSON.writeValueAsString(entry));
      }
      files.put(EDITION, bytes("{\"statements\":[\n" + String.join(",\n", lines) + "\n]}\n"));
      if (!log.equals(ChangeLog.NONE)) {
        files.put(CHANGES, bytes(JSON.writeValueAsString(log) + "\n"));
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
