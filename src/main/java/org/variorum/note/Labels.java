package org.variorum.note;

import java.util.List;
import java.util.Set;
import org.variorum.model.NodeKind;
import org.variorum.model.Words;

/**
 * Tells labels from statements: a label only names what follows it.
 *
 * <p>Examples: {@code Types:} and {@code Redis}, each with items below, are labels; {@code can be shared} is a
 * statement also where items follow.
 */
final class Labels {
  private static final int LONGEST = 4;

  /** No name is as long as this, whatever its words are; cutting the words of a huge line would exhaust the stack. */
  private static final int LONGEST_TEXT = 200;

  /** So few words before a colon name something, whatever they are: "Uses:", "Use cases:". */
  private static final int CERTAIN = 2;

  /** Words with which something is said: verbs that notes use most, and negations. */
  private static final Set<String> SAYING =
      Set.of(
          "is", "are", "was", "be", "been", "can", "can't", "cannot", "could", "may", "might", "must", "should",
          "shall", "will", "would", "do", "does", "don't", "has", "have", "had", "need", "needs", "use", "uses",
          "used", "using", "allow", "allows", "enable", "enables", "support", "supports", "require", "requires",
          "provide", "provides", "contain", "contains", "make", "makes", "give", "gives", "run", "runs", "add",
          "adds", "set", "sets", "create", "creates", "choose", "click", "go", "get", "gets", "send", "sends",
          "store", "stores", "not", "no", "never", "always", "only", "you", "it", "we", "check", "ensure", "specify",
          "configure", "install", "deploy", "update", "delete", "select", "enter", "open");

  private Labels() {}

  static boolean isLabel(Draft draft) {
    if (draft.children.isEmpty() || draft.text.length() > LONGEST_TEXT || draft.kind != NodeKind.ITEM && draft.kind != NodeKind.PARAGRAPH) {
      return false;
    }
    List<String> words = Words.of(draft.text);
    boolean colon = draft.text.stripTrailing().endsWith(":");
    if (words.isEmpty() || words.size() > (colon ? LONGEST + 2 : LONGEST) || draft.number > 0) {
      return false;
    }
    if (colon && words.size() <= CERTAIN) {
      return true;
    }
    boolean figures = words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    return !figures && words.stream().noneMatch(SAYING::contains) && !draft.text.contains(". ");
  }
}
