package org.variorum.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.config.DecisionLine;
import org.variorum.merge.Candidates;
import org.variorum.model.Decision;
import org.variorum.model.Dispute;
import org.variorum.model.Node;

/** Questions as a plain list; below each pair the ruling that could be pasted. */
public final class ReviewList {
  private static final int EXCERPT = 160;

  private final Statements statements;

  public ReviewList(Statements statements) {
    this.statements = statements;
  }

  /** The lines. */
  public List<String> of(List<Question> questions) {
    List<String> lines = new ArrayList<>();
    for (Question question : questions) {
      if (question instanceof Question.OfPair pair) {
        pair(pair.pair(), lines);
      } else if (question instanceof Question.OfDispute dispute) {
        dispute(dispute, lines);
      }
    }
    return lines;
  }

  private void pair(Candidates.Pair pair, List<String> lines) {
    lines.add(
        String.format(Locale.ROOT, "%.3f  %s", pair.score(), pair.topic())
            + (pair.reasons().isEmpty()
                ? ""
                : "  " + Plain.line(String.join("; ", pair.reasons()))));
    lines.add("  a  " + line(pair.a()));
    lines.add("  b  " + line(pair.b()));
    Decision.Ruling nothing = new Decision.Ruling("", "", "", 0);
    lines.add(
        "  "
            + DecisionLine.of(
                new Decision.Merge(
                    statements.named(pair.b()), statements.named(pair.a()), nothing)));
  }

  private void dispute(Question.OfDispute question, List<String> lines) {
    lines.add(
        "dispute  "
            + question.topic().topic().slug()
            + "  "
            + Plain.line(question.dispute().about()));
    int number = 1;
    for (Dispute.Reading reading : question.dispute().readings()) {
      for (Node node : reading.said()) {
        lines.add("  " + number + "  " + line(node));
      }
      number++;
    }
  }

  private String line(Node node) {
    List<String> context = statements.context(node);
    return Statements.place(node)
        + (context.isEmpty() ? "" : " [" + Plain.line(String.join(" › ", context)) + "]")
        + " "
        + Plain.line(node.excerpt(EXCERPT));
  }
}
