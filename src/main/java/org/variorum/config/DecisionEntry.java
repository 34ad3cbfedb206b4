package org.variorum.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.variorum.model.Decision;
import org.variorum.model.StatementReference;

/**
 * A decision as an entry of {@code decisions.yml}: a line for each statement, so that a change of
 * one shows as one changed line.
 */
final class DecisionEntry {
  /** What YAML reads as it is written, without quotes. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z](?:[A-Za-z0-9 ._/-]*[A-Za-z0-9])?");

  private DecisionEntry() {}

  /** The entry's lines, without their ends; the first begins with {@code "- "}. */
  static List<String> lines(Decision decision) {
    List<String> lines = new ArrayList<>();
    if (decision instanceof Decision.Merge merge) {
      of(lines, "merge", merge.of());
      lines.add("    into: " + statement(merge.into()));
    } else if (decision instanceof Decision.Fold fold) {
      of(lines, "fold", fold.of());
      lines.add("    into: " + statement(fold.into()));
    } else if (decision instanceof Decision.Apart apart) {
      of(lines, "apart", apart.of());
      lines.add("    from: " + statement(apart.from()));
    } else if (decision instanceof Decision.Correct correct) {
      correct(lines, correct);
    } else if (decision instanceof Decision.Drop drop) {
      of(lines, "drop", drop.of());
    } else if (decision instanceof Decision.Move move) {
      of(lines, "move", move.of());
      lines.add("    to: " + text(move.to()));
    } else if (decision instanceof Decision.Pin pin) {
      of(lines, "pin", pin.of());
    } else if (decision instanceof Decision.Never never) {
      of(lines, "never", never.of());
    } else if (decision instanceof Decision.Short form) {
      of(lines, "short", form.of());
      lines.add("    text: " + QuotedText.of(form.text()));
    } else if (decision instanceof Decision.SectionOrder section) {
      lines.add(section(section));
    }
    ruling(lines, decision.ruling());
    return lines;
  }

  private static void of(List<String> lines, String kind, StatementReference of) {
    lines.add("- " + kind + ":");
    lines.add("    of: " + statement(of));
  }

  private static void correct(List<String> lines, Decision.Correct correct) {
    lines.add("- correct:");
    lines.add("    of:");
    correct.of().forEach(of -> lines.add("      - " + statement(of)));
    if (correct.holds() != null) {
      lines.add("    holds: " + statement(correct.holds()));
    } else {
      lines.add("    says: " + QuotedText.of(correct.says()));
    }
    if (!correct.link().isEmpty()) {
      lines.add("    link: " + QuotedText.of(correct.link()));
    }
  }

  private static String section(Decision.SectionOrder section) {
    return "- section: {topic: "
        + text(section.topic())
        + ", name: "
        + QuotedText.of(section.name())
        + (section.order() == 0 ? "" : ", order: " + section.order())
        + (section.also().isEmpty()
            ? ""
            : ", also: ["
                + String.join(", ", section.also().stream().map(QuotedText::of).toList())
                + "]")
        + "}";
  }

  private static void ruling(List<String> lines, Decision.Ruling ruling) {
    if (!ruling.why().isEmpty()) {
      lines.add("  why: " + QuotedText.of(ruling.why()));
    }
    if (!ruling.by().isEmpty()) {
      lines.add("  by: " + text(ruling.by()));
    }
    if (!ruling.date().isEmpty()) {
      lines.add(
          "  date: "
              + (ruling.date().matches("\\d{4}-\\d{2}-\\d{2}")
                  ? ruling.date()
                  : QuotedText.of(ruling.date())));
    }
  }

  /**
   * A statement as an entry names it.
   *
   * <p>Example: {@code {fingerprint: "0123456789abcdef", collection: ann, excerpt: "hot water"}}.
   */
  static String statement(StatementReference reference) {
    return "{fingerprint: \""
        + reference.fingerprint()
        + '"'
        + (reference.collection().isEmpty() ? "" : ", collection: " + text(reference.collection()))
        + (reference.context().isEmpty() ? "" : ", context: " + text(reference.context()))
        + (reference.excerpt().isEmpty() ? "" : ", excerpt: " + QuotedText.of(reference.excerpt()))
        + "}";
  }

  private static String text(String text) {
    return PLAIN.matcher(text).matches() && !text.equalsIgnoreCase("null")
        ? text
        : QuotedText.of(text);
  }
}
