package org.variorum.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Collection;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.Outcome;
import org.variorum.page.ReportPage.Dropped;
import org.variorum.page.ReportPage.Row;

/** The figures of the report page, from the outcomes. */
final class ReportComposer {
  private ReportComposer() {}

  static ReportPage page(LinkedTopics linked) {
    List<Outcome> all = new ArrayList<>();
    List<Row> topics = new ArrayList<>();
    List<LinkedTopic> every = new ArrayList<>(linked.topics());
    every.add(linked.unsorted());
    for (LinkedTopic topic : every) {
      List<Outcome> outcomes = topic.merged().outcomes();
      all.addAll(outcomes);
      boolean unsorted = topic == linked.unsorted();
      if (topic.merged().visible() > 0 || unsorted) {
        topics.add(
            row(topic.merged().topic().title(), topic.merged().topic().slug() + ".html", outcomes));
      }
    }
    Map<String, List<Outcome>> byCollection = new LinkedHashMap<>();
    linked
        .notes()
        .collections()
        .forEach(collection -> byCollection.put(collection.name(), new ArrayList<>()));
    all.forEach(outcome -> byCollection.get(outcome.node().collection()).add(outcome));
    List<Row> collections = new ArrayList<>();
    for (Collection collection : linked.notes().collections()) {
      collections.add(
          row(
              collection.title(),
              "collections/" + collection.name() + ".html",
              byCollection.get(collection.name())));
    }
    return new ReportPage(
        "Report", "What the build read, merged and dropped.", topics, collections, dropped(all));
  }

  private static Row row(String title, String href, List<Outcome> outcomes) {
    Counts counts = Counts.of(outcomes);
    return new Row(
        title,
        href,
        counts.statements(),
        counts.kept(),
        counts.merged(),
        counts.folded(),
        counts.dropped());
  }

  private static List<Dropped> dropped(List<Outcome> outcomes) {
    Map<String, Integer> reasons = new TreeMap<>();
    outcomes.stream()
        .filter(outcome -> outcome.fate() == Outcome.Fate.DROPPED)
        .forEach(outcome -> reasons.merge(outcome.reason(), 1, Integer::sum));
    List<Dropped> dropped = new ArrayList<>();
    reasons.forEach((reason, count) -> dropped.add(new Dropped(reason, count)));
    dropped.sort(
        (a, b) ->
            a.count() != b.count() ? b.count() - a.count() : a.reason().compareTo(b.reason()));
    return dropped;
  }
}
