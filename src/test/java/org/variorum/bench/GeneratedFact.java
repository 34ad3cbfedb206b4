package org.variorum.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What a statement says, apart from how it is worded.
 *
 * @param verb its row in the table of synonyms
 * @param place empty where there is none
 * @param figure null where there is none
 */
record GeneratedFact(
    String subject,
    int verb,
    String object,
    String place,
    GeneratedFigure figure,
    boolean negated) {
  /** Each row: verbs that say the same, each as "stores", "store", "stored". */
  private static final List<List<List<String>>> VERBS =
      List.of(
          verbs("stores store stored", "keeps keep kept", "holds hold held"),
          verbs("deletes delete deleted", "removes remove removed", "erases erase erased"),
          verbs("sends send sent", "transmits transmit transmitted"),
          verbs("creates create created", "makes make made", "builds build built"),
          verbs("allows allow allowed", "permits permit permitted"),
          verbs("needs need needed", "requires require required"),
          verbs("starts start started", "launches launch launched"),
          verbs("checks check checked", "verifies verify verified"),
          verbs("reads read read", "fetches fetch fetched"),
          verbs("changes change changed", "modifies modify modified"),
          verbs("shows show shown", "displays display displayed"),
          verbs("encrypts encrypt encrypted"),
          verbs("compresses compress compressed"),
          verbs("writes write written"),
          verbs("copies copy copied", "replicates replicate replicated"));

  private static final List<String> PLACES = List.of("in", "within", "for", "behind", "during");

  private static List<List<String>> verbs(String... forms) {
    return List.of(forms).stream().map(verb -> List.of(verb.split(" "))).toList();
  }

  static GeneratedFact any(int topic, GeneratedWords words, Random random) {
    String place =
        random.nextInt(3) == 0
            ? PLACES.get(random.nextInt(PLACES.size()))
                + " the "
                + phrase(1 + random.nextInt(2), topic, words)
            : "";
    return new GeneratedFact(
        phrase(1 + random.nextInt(3), topic, words),
        random.nextInt(VERBS.size()),
        phrase(2 + random.nextInt(5), topic, words),
        place,
        random.nextInt(3) == 0 ? GeneratedFigure.any(random) : null,
        random.nextInt(12) == 0);
  }

  private static String phrase(int length, int topic, GeneratedWords words) {
    StringBuilder phrase = new StringBuilder(words.next(topic));
    for (int k = 1; k < length; k++) {
      phrase.append(k == 3 ? " of the " : " ").append(words.next(topic));
    }
    return phrase.toString();
  }

  /** What is easily taken for the same: another figure, or the contrary. */
  GeneratedFact lookAlike(Random random) {
    return figure != null
        ? new GeneratedFact(subject, verb, object, place, figure.other(random), negated)
        : new GeneratedFact(subject, verb, object, place, null, !negated);
  }

  /** Example: {@code The bakul stores the time gora in the pelim, up to 15 minutes}. */
  String plain() {
    return sentence(VERBS.get(verb).get(0), false, false, place, figure(false, false));
  }

  /** The same in other words: order, synonyms, other units, words that add nothing. */
  String reworded(Random random) {
    if (random.nextInt(5) == 0) {
      return plain().toLowerCase(Locale.ROOT);
    }
    List<List<String>> same = VERBS.get(verb);
    String figures = figure(random.nextBoolean(), random.nextBoolean());
    boolean inFront = !place.isEmpty() && random.nextBoolean();
    String said =
        sentence(
            same.get(random.nextInt(same.size())),
            random.nextInt(3) == 0,
            inFront,
            inFront ? "" : place,
            figures);
    return switch (random.nextInt(4)) {
      case 0 -> "Note that " + said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
      case 1 -> said + " as well";
      default -> said;
    };
  }

  private String figure(boolean otherUnit, boolean otherBound) {
    return figure == null ? "" : ", " + figure.text(otherUnit, otherBound);
  }

  private String sentence(
      List<String> forms, boolean passive, boolean inFront, String behind, String figures) {
    String active = negated ? "does not " + forms.get(1) : forms.get(0);
    String said =
        passive
            ? "the "
                + object
                + (negated ? " is not " : " is ")
                + forms.get(2)
                + " by the "
                + subject
            : "the " + subject + " " + active + " the " + object;
    String text =
        (inFront ? place + ", " : "") + said + (behind.isEmpty() ? "" : " " + behind) + figures;
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
