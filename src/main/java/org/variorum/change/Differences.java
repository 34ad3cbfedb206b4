package org.variorum.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.change.EditionRecord.Entry;
import org.variorum.model.EditionChange;
import org.variorum.model.EditionChange.Moved;
import org.variorum.model.EditionChange.Reworded;
import org.variorum.model.EditionChange.Said;
import org.variorum.model.EditionChange.TopicChange;

/** Holds an edition against the one before it. */
final class Differences {
  private final Map<String, Entry> before;
  private final Map<String, Entry> after;
  private final Map<String, Entry> reworded;

  Differences(EditionRecord old, EditionRecord now) {
    this.before = byId(old);
    this.after = byId(now);
    this.reworded =
        Rewordings.of(
            old.statements().stream().filter(each -> !after.containsKey(each.id())).toList(),
            now.statements().stream().filter(each -> !before.containsKey(each.id())).toList());
  }

  private static Map<String, Entry> byId(EditionRecord record) {
    return record.statements().stream()
        .collect(
            Collectors.toMap(Entry::id, each -> each, (one, other) -> one, LinkedHashMap::new));
  }

  /** The lists of a topic while they grow. */
  private record Draft(
      String title,
      List<Said> added,
      List<Reworded> reworded,
      List<Moved> moved,
      List<Said> removed,
      List<Said> disputed) {
    Draft(String title) {
      this(
          title,
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }
  }

  /** The later wording of statements that were reworded, by the earlier one's id. */
  Map<String, Entry> reworded() {
    return reworded;
  }

  /** Statements that stand on another page than before: as they were, by id. */
  Map<String, Entry> moved() {
    Map<String, Entry> moved = new LinkedHashMap<>();
    after.forEach(
        (id, now) -> {
          Entry was = before.get(id);
          if (was != null && !was.topic().equals(now.topic())) {
            moved.put(id, was);
          }
        });
    return moved;
  }

  Entry before(String id) {
    return before.get(id);
  }

  boolean has(String id) {
    return after.containsKey(id);
  }

  /**
   * What changed, topic by topic.
   *
   * @param number of the later edition
   * @param date of the later edition
   */
  EditionChange change(int number, String date) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    Map<String, String> earlier = new LinkedHashMap<>();
    reworded.forEach((id, now) -> earlier.put(now.id(), id));
    for (Entry now : after.values()) {
      Draft draft = drafts.computeIfAbsent(now.topic(), slug -> new Draft(now.title()));
      Entry was = before.get(earlier.getOrDefault(now.id(), now.id()));
      if (was == null) {
        draft.added().add(said(now));
      } else if (!was.hash().equals(now.hash())) {
        draft.reworded().add(new Reworded(said(was), said(now)));
      }
      if (was != null && !was.topic().equals(now.topic())) {
        draft.moved().add(new Moved(said(now), was.title()));
      }
      if (now.disputed() && (was == null || !was.disputed())) {
        draft.disputed().add(said(now));
      }
    }
    for (Entry was : before.values()) {
      if (!after.containsKey(was.id()) && !reworded.containsKey(was.id())) {
        drafts
            .computeIfAbsent(was.topic(), slug -> new Draft(was.title()))
            .removed()
            .add(said(was));
      }
    }
    List<TopicChange> topics = new ArrayList<>();
    drafts.forEach(
        (slug, draft) -> {
          TopicChange change =
              new TopicChange(
                  slug,
                  draft.title(),
                  draft.added(),
                  draft.reworded(),
                  draft.moved(),
                  draft.removed(),
                  draft.disputed());
          if (change.count() > 0) {
            topics.add(change);
          }
        });
    return new EditionChange(number, date, topics);
  }

  private static Said said(Entry entry) {
    return new Said(entry.id(), entry.collection(), entry.text());
  }
}
