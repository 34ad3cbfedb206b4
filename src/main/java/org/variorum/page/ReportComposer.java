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
import org.variorum.model.Topic;
import org.variorum.page.ReportPage.Dropped;
import org.variorum.page.ReportPage.Row;

/** The figures of the report page, from the outcomes. */
final class ReportComposer {
  private final LinkedTopics linked;
  private final Map<String, List<TopicDisputes.Placed>> disputes;
  private final int abbreviations;

  /**
   * @param disputes by the topic's slug
   * @param abbreviations how many the glossary explains
   */
  ReportComposer(
      LinkedTopics linked, Map<String, List<TopicDisputes.Placed>> disputes, int abbreviations) {
    this.linked = linked;
    this.disputes = disputes;
    this.abbreviations = abbreviations;
  }

  ReportPage page() {
    List<Outcome> all = new ArrayList<>();
    List<LinkedTopic> every = new ArrayList<>(linked.topics());
    every.add(linked.unsorted());
    every.forEach(topic -> all.addAll(topic.merged().outcomes()));
    Agreements agreements = new Agreements(linked);
    List<DisputeView> views =
        disputes.values().stream().flatMap(List::stream).map(TopicDisputes.Placed::view).toList();
    int open = (int) views.stream().filter(view -> view.ruling() == null).count();
    return new ReportPage(
        "Report",
        "What the build read, merged, folded and dropped.",
        topics(every),
        collections(all),
        agreements.rows(),
        agreements.pairs(),
        abbreviations,
        open,
        views.size() - open,
        dropped(all));
  }

  private List<Row> topics(List<LinkedTopic> every) {
    List<Row> rows = new ArrayList<>();
    for (LinkedTopic linkedTopic : every) {
      Topic topic = linkedTopic.merged().topic();
      if (linkedTopic.merged().visible() > 0 || topic.slug().equals(Topic.UNSORTED)) {
        rows.add(
            row(
                topic.title(),
                topic.slug() + ".html",
                linkedTopic.merged().outcomes(),
                disputes.getOrDefault(topic.slug(), List.of()).size()));
      }
    }
    return rows;
  }

  private List<Row> collections(List<Outcome> all) {
    Map<String, List<Outcome>> byCollection = new LinkedHashMap<>();
    linked.notes().collections().forEach(c -> byCollection.put(c.name(), new ArrayList<>()));
    all.forEach(outcome -> byCollection.get(outcome.node().collection()).add(outcome));
    List<Row> rows = new ArrayList<>();
    for (Collection collection : linked.notes().collections()) {
      long takesPart =
          disputes.values().stream()
              .flatMap(List::stream)
              .filter(placed -> placed.collections().contains(collection.name()))
              .count();
      rows.add(
          row(
              collection.title(),
              "collections/" + collection.name() + ".html",
              byCollection.get(collection.name()),
              (int) takesPart));
    }
    return rows;
  }

  private static Row row(String title, String href, List<Outcome> outcomes, int disputes) {
    Counts counts = Counts.of(outcomes);
    return new Row(
        title,
        href,
        counts.statements(),
        counts.kept(),
        counts.merged(),
        counts.folded(),
        counts.dropped(),
        disputes);
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
