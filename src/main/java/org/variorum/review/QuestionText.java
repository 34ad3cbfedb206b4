package org.variorum.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.model.Dispute;
import org.variorum.model.Node;

/** A question as it is shown. */
final class QuestionText {
  private final Statements statements;
  private final WordMarks marks;

  QuestionText(Statements statements, WordMarks marks) {
    this.statements = statements;
    this.marks = marks;
  }

  /** Both texts, what speaks for and against, and the page as it is and as it would be. */
  List<String> of(Question.OfPair question, List<PagePreview.Change> changes) {
    Node a = question.pair().a();
    Node b = question.pair().b();
    List<String> lines = new ArrayList<>();
    if (!question.pair().reasons().isEmpty()) {
      lines.add("  " + Plain.line(String.join("; ", question.pair().reasons())));
    }
    lines.add("");
    statement("a", a, marks.differing(Plain.text(a.text()), b.text()), lines);
    statement("b", b, marks.differing(Plain.text(b.text()), a.text()), lines);
    lines.add("  the page now");
    lines.addAll(page(question, changes));
    lines.add("  the page after m");
    List<PagePreview.Change> after = new ArrayList<>(changes);
    after.add(new PagePreview.Change(b.id(), a.id(), false));
    lines.addAll(page(question, after));
    return lines;
  }

  /** What the page shows around the two of a pair. */
  static List<String> page(Question.OfPair question, List<PagePreview.Change> changes) {
    return new PagePreview(question.topic(), changes)
        .around(Map.of(question.pair().a().id(), "a", question.pair().b().id(), "b"));
  }

  /** Each reading with all that say it, and the page as it is. */
  List<String> of(Question.OfDispute question, List<PagePreview.Change> changes) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    Map<String, String> names = new LinkedHashMap<>();
    List<Dispute.Reading> readings = question.dispute().readings();
    for (int k = 0; k < readings.size(); k++) {
      String others = otherText(readings, k);
      for (Node node : readings.get(k).said()) {
        String name = "" + (k + 1);
        names.put(node.id(), name);
        statement(name, node, marks.differing(Plain.text(node.text()), others), lines);
      }
    }
    lines.add("  the page now");
    lines.addAll(new PagePreview(question.topic(), changes).around(names));
    return lines;
  }

  /** The reading that this one is compared with: the first, and for the first the second. */
  private static String otherText(List<Dispute.Reading> readings, int k) {
    return readings.get(k == 0 ? 1 : 0).said().get(0).text();
  }

  private void statement(String name, Node node, String marked, List<String> lines) {
    lines.add("  " + name + "  " + Statements.place(node));
    List<String> context = statements.context(node);
    if (!context.isEmpty()) {
      lines.add("     " + Plain.line(String.join(" › ", context)));
    }
    marked.lines().forEach(line -> lines.add("       " + line));
  }

  /** Example: {@code 12 of 140 · Tea · 0.934}. */
  static String head(Question question, int number, int of) {
    String about =
        question instanceof Question.OfPair pair
            ? String.format(Locale.ROOT, "%.3f", pair.pair().score())
            : "dispute: " + Plain.line(((Question.OfDispute) question).dispute().about());
    return number + " of " + of + " · " + question.topic().topic().shortTitle() + " · " + about;
  }
}
