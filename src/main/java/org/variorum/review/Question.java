package org.variorum.review;

import java.util.List;
import org.variorum.merge.Candidates;
import org.variorum.model.Dispute;
import org.variorum.model.MergedTopic;
import org.variorum.model.Node;

/** What an editor is asked. */
public sealed interface Question {
  /** The topic on whose page the statements stand. */
  MergedTopic topic();

  /** The statements that it is about. */
  List<Node> statements();

  /** Do these two say the same? */
  record OfPair(MergedTopic topic, Candidates.Pair pair) implements Question {
    @Override
    public List<Node> statements() {
      return List.of(pair.a(), pair.b());
    }
  }

  /** Which of these holds? */
  record OfDispute(MergedTopic topic, Dispute dispute) implements Question {
    @Override
    public List<Node> statements() {
      return dispute.readings().stream()
          .flatMap(reading -> reading.said().stream())
          .distinct()
          .toList();
    }
  }
}
