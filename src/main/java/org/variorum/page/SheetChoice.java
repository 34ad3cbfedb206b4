package org.variorum.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.model.Rulings;

/**
 * Chooses what a cheat sheet has: in each topic what most collections agree on comes first, then
 * what is most useful; over the topics it is balanced. Where there is room for <i>n</i> statements
 * and for <i>n + 1</i>, the second choice has all of the first, but for what fills the last gaps.
 */
public final class SheetChoice {
  /** With fewer a topic's card is not worth its heading. */
  private static final int BUNDLE = 3;

  /** So much more the first of a topic are worth: a sheet speaks of many topics. */
  private static final double FIRST = 1.5;

  private static final double PINNED = 1000;

  private final List<SheetTopic> topics;
  private final Map<String, SheetStatement> byId = new HashMap<>();
  private final List<SheetStatement> ranked;

  private SheetChoice(List<SheetTopic> topics) {
    this.topics = List.copyOf(topics);
    topics.forEach(topic -> topic.statements().forEach(s -> byId.put(s.id(), s)));
    this.ranked = ranked(topics);
  }

  /**
   * What there is to choose from.
   *
   * @param topics in the site's order
   */
  public static SheetChoice among(List<TopicPage> topics, Rulings rulings, SiteInfo site) {
    Map<String, String> shortTitles = new HashMap<>();
    site.navigation()
        .forEach(
            category -> category.topics().forEach(t -> shortTitles.put(t.slug(), t.shortTitle())));
    return new SheetChoice(
        topics.stream()
            .map(
                page ->
                    SheetCandidates.of(
                        page, rulings, shortTitles.getOrDefault(page.slug(), page.title())))
            .toList());
  }

  /** All statements, what a sheet needs most first. */
  public List<SheetStatement> ranked() {
    return ranked;
  }

  /**
   * The topics with the best statements that fit.
   *
   * @param asked some of the ranked, best first
   * @param fits does a sheet of these topics have room? The fewer, the rather
   */
  public List<SheetTopic> best(List<SheetStatement> asked, Predicate<List<SheetTopic>> fits) {
    int low = 0;
    int high = asked.size();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (fits.test(of(asked.subList(0, middle)))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    List<SheetStatement> chosen = new ArrayList<>(asked.subList(0, low));
    int refused = 0;
    for (int k = low; k < asked.size() && refused < 300; k++) {
      chosen.add(asked.get(k));
      if (!fits.test(of(chosen))) {
        chosen.remove(chosen.size() - 1);
        refused++;
      }
    }
    return of(chosen);
  }

  /** The topics with these statements and those that they need, in the site's order. */
  public List<SheetTopic> of(List<SheetStatement> chosen) {
    Set<String> ids = new HashSet<>();
    for (SheetStatement statement : chosen) {
      SheetStatement each = statement;
      while (each != null && ids.add(each.id())) {
        each = byId.get(each.parent());
      }
    }
    return topics.stream()
        .map(t -> t.with(t.statements().stream().filter(s -> ids.contains(s.id())).toList()))
        .filter(topic -> !topic.statements().isEmpty())
        .toList();
  }

  /**
   * Each topic's best count less the more of them there are, in a big topic later than in a small;
   * a topic that more collections treat comes before one that only one knows.
   */
  private static List<SheetStatement> ranked(List<SheetTopic> topics) {
    record Valued(SheetStatement statement, double value, int topic, int place) {}
    List<Valued> all = new ArrayList<>();
    int most = topics.stream().mapToInt(SheetTopic::collections).max().orElse(0);
    for (int t = 0; t < topics.size(); t++) {
      SheetTopic topic = topics.get(t);
      List<SheetStatement> best =
          topic.statements().stream()
              // what leads in is only worth something with what it leads to
              .filter(s -> s.pinned() || !s.text().endsWith(":"))
              .sorted(
                  Comparator.comparing((SheetStatement s) -> !s.pinned())
                      .thenComparingDouble(s -> -s.worth())
                      .thenComparing(SheetStatement::order))
              .toList();
      double share = most == 0 ? 1 : Math.sqrt(Math.max(1, topic.collections()) / (double) most);
      double first =
          best.stream().limit(BUNDLE).mapToDouble(SheetStatement::worth).average().orElse(0);
      double quota = Math.sqrt(topic.visible());
      for (int k = 0; k < best.size(); k++) {
        SheetStatement statement = best.get(k);
        double value =
            share
                * (k < BUNDLE ? FIRST * first : statement.worth() / (1 + (k + 1 - BUNDLE) / quota));
        all.add(new Valued(statement, (statement.pinned() ? PINNED : 0) + value, t, k));
      }
    }
    all.sort(
        Comparator.comparingDouble((Valued v) -> -v.value())
            .thenComparing(Valued::topic)
            .thenComparing(Valued::place));
    return all.stream().map(Valued::statement).toList();
  }
}
