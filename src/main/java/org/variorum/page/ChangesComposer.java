package org.variorum.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.variorum.model.ChangeLog;
import org.variorum.model.EditionChange;
import org.variorum.model.EditionChange.Said;
import org.variorum.model.EditionChange.TopicChange;
import org.variorum.page.ChangesPage.Changed;
import org.variorum.page.ChangesPage.EditionPart;
import org.variorum.page.ChangesPage.Kind;
import org.variorum.page.ChangesPage.TopicPart;

/** Makes the page of changes, and the lines by which old permalinks lead on. */
final class ChangesComposer {
  /** A new collection brings thousands of statements; those are better read on their pages. */
  private static final int SHOWN = 30;

  private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{Z}\\p{C}]*");

  private final ChangeLog log;
  private final Places places;
  private final Map<String, String> collections;

  /**
   * @param collections their titles by name
   */
  ChangesComposer(ChangeLog log, Places places, Map<String, String> collections) {
    this.log = log;
    this.places = places;
    this.collections = collections;
  }

  boolean isEmpty() {
    return log.editions().isEmpty();
  }

  /**
   * @param feed is there a feed beside it?
   */
  ChangesPage page(boolean feed) {
    List<EditionPart> parts = new ArrayList<>();
    for (EditionChange edition : log.editions()) {
      String name = edition.date().isEmpty() ? "Edition " + edition.number() : edition.date();
      parts.add(
          new EditionPart(
              "edition-" + edition.number(),
              name,
              counts(edition),
              edition.topics().stream().map(this::topic).toList()));
    }
    return new ChangesPage(
        "What changed", "What the last editions added, reworded and removed.", feed, parts);
  }

  private static List<String> counts(EditionChange edition) {
    Map<String, ToIntFunction<TopicChange>> kinds = new LinkedHashMap<>();
    kinds.put("added", change -> change.added().size());
    kinds.put("reworded", change -> change.reworded().size());
    kinds.put("moved", change -> change.moved().size());
    kinds.put("removed", change -> change.removed().size());
    kinds.put("newly disputed", change -> change.disputed().size());
    List<String> counts = new ArrayList<>();
    kinds.forEach(
        (name, size) -> {
          int count = edition.topics().stream().mapToInt(size).sum();
          if (count > 0) {
            counts.add(count + " " + name);
          }
        });
    return counts;
  }

  private TopicPart topic(TopicChange change) {
    List<Kind> kinds = new ArrayList<>();
    add(kinds, "Added", change.added(), said -> changed(said, ""));
    add(kinds, "Reworded", change.reworded(), both -> changed(both.after(), text(both.before())));
    add(kinds, "Moved here", change.moved(), each -> changed(each.statement(), each.from()));
    add(
        kinds,
        "Removed",
        change.removed(),
        said -> new Changed(text(said), "", "", collection(said)));
    add(kinds, "Now disputed", change.disputed(), said -> changed(said, ""));
    return new TopicPart(change.title(), places.topic(change.slug()), kinds);
  }

  private static <T> void add(
      List<Kind> kinds, String name, List<T> all, Function<T, Changed> changed) {
    if (!all.isEmpty()) {
      kinds.add(
          new Kind(
              name,
              all.stream().limit(SHOWN).map(changed).toList(),
              Math.max(0, all.size() - SHOWN)));
    }
  }

  private Changed changed(Said said, String before) {
    GlossaryPage.Link place = places.of(said.id());
    return new Changed(text(said), before, place == null ? "" : place.href(), collection(said));
  }

  /** A link without words is none: a checkbox or a blank cell says nothing. */
  private static String text(Said said) {
    return NO_WORDS.matcher(said.text()).matches() ? "(no words)" : said.text();
  }

  private String collection(Said said) {
    return collections.getOrDefault(said.collection(), said.collection());
  }

  /**
   * The old places of a topic's page that lead on.
   *
   * @param slug of the topic
   */
  List<OldPlace> oldPlaces(String slug) {
    List<OldPlace> old = new ArrayList<>();
    for (ChangeLog.Lead lead : log.leads()) {
      GlossaryPage.Link own = places.of(lead.id());
      GlossaryPage.Link place = places.of(lead.to());
      boolean stands = own != null && own.href().equals(slug + ".html#" + lead.id());
      if (lead.topic().equals(slug) && place != null && !stands) {
        boolean here = place.href().startsWith(slug + ".html#");
        old.add(new OldPlace(lead.id(), place.href(), here ? "" : place.title()));
      }
    }
    return old;
  }
}
