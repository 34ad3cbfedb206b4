package org.variorum.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.merge.Candidates;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;
import org.variorum.model.Outcome;

/** What is open: disputes first, then the pairs of statements, most likely first. */
public final class ReviewQueue {
  private static final Comparator<Question.OfPair> LIKELIEST =
      Comparator.comparingDouble((Question.OfPair question) -> -question.pair().score())
          .thenComparing(question -> question.pair().topic())
          .thenComparing(question -> question.pair().a().id())
          .thenComparing(question -> question.pair().b().id());

  private final Statements statements;
  private final Ruled ruled;
  private final Candidates candidates;

  public ReviewQueue(Statements statements, Ruled ruled, Candidates candidates) {
    this.statements = statements;
    this.ruled = ruled;
    this.candidates = candidates;
  }

  /**
   * All pairs of some topics, most likely first, also those that are ruled or merged already.
   *
   * @param each how many partners a statement is given
   */
  public static List<Question.OfPair> pairs(
      List<MergedTopic> topics, Candidates candidates, int each) {
    return topics.stream()
        .flatMap(
            topic ->
                candidates.pairs(topic.topic().slug(), each).stream()
                    .map(pair -> new Question.OfPair(topic, pair)))
        .sorted(LIKELIEST)
        .toList();
  }

  /** What nobody ruled on, of statements that stand. */
  public List<Question> open(List<MergedTopic> topics, int each) {
    List<Question> open = new ArrayList<>();
    for (MergedTopic topic : topics) {
      topic.disputes().stream()
          .filter(dispute -> dispute.ruling() == null)
          .forEach(dispute -> open.add(new Question.OfDispute(topic, dispute)));
    }
    pairs(topics, candidates, each).stream()
        .filter(
            question ->
                stands(question.pair().a())
                    && stands(question.pair().b())
                    && !ruled.has(question.pair().a(), question.pair().b()))
        .forEach(open::add);
    return open;
  }

  private boolean stands(Node node) {
    return statements.outcome(node).fate() == Outcome.Fate.KEPT;
  }
}
