package org.variorum.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.search.IndexInput.InputDocument;
import org.variorum.search.IndexInput.InputField;

/**
 * Small inputs full of what is awkward, the same for the same seed.
 *
 * <p>They keep to the ground that Rhino shares with browsers. What lies outside is in
 * node-cases.json: capital sigma (Rhino lower-cases with the JDK, which has another rule for the
 * final one), array indexes above 2147483647 as names of fields or references (Rhino does not order
 * them), and great scores (its Math.round is no longer exact, its Math.log differs in the last
 * bit).
 */
final class RandomInputs {
  private static final List<String> NAMES =
      List.of("title", "body", "10", "2", "007", "4294967295", "", "a b", "Ünï", "__index", "é😀");
  private static final List<String> WORDS =
      List.of(
          ("""
          amazon s3 Bucket buckets running relational happily sky say yes ys yyy the I able ing ed s bb
          0 00 007 10 2147483647 4294967295 4294967296 -1 1.5 --profile DVA-C02 t2.micro ec2:RunInstances
          __proto__ constructor hasOwnProperty toString _index version position length
          x-amz-server-side-encryption don't !!! … — (sic) "quoted" back\\slash a/b </script>
          été ß Straße İstanbul I\u0307 日本語 😀 a😀 𐐀𐐁 ﬁne ǅ Ⓐ ª\
          """)
              .split("\\s+"));
  private static final List<String> CHARACTERS =
      List.of(
          "\0", "\u001C", "\u007F", "\u0085", "\u00A0", "\u180E", "\u200B", "\u2028", "\u3000",
          "\uFEFF", "\uFFFF");
  private static final List<String> SPACES =
      List.of(" ", " ", " ", "-", "\t", "\n", "  ", " - ", "\u2009", "");
  private static final List<Double> BOOSTS =
      List.of(1.0, 0.0, 2.0, 10.0, 0.5, 1e-5, 1000.0, -3.0, 1.0 / 3);
  private static final List<Double> PARAMETERS =
      List.of(0.0, 1.0, 0.5, 0.75, 1.2, 2.0, -1.0, 100.0);
  private static final List<List<String>> PIPELINES =
      List.of(
          List.of("stemmer"), List.of("trimmer", "stemmer"), List.of(), List.of("stopWordFilter"));

  private final Random random;

  RandomInputs(long seed) {
    random = new Random(seed);
  }

  IndexInput next() {
    List<InputField> fields =
        distinct(NAMES, 3).stream().map(name -> new InputField(name, boost())).toList();
    List<String> refPool = new ArrayList<>(WORDS);
    IntStream.range(0, 20).forEach(i -> refPool.add(String.valueOf(i)));
    List<InputDocument> documents =
        distinct(refPool, 8).stream()
            .map(ref -> new InputDocument(ref, boost(), values(fields.size())))
            .toList();
    return new IndexInput(
        fields,
        documents,
        maybe(PARAMETERS),
        maybe(PARAMETERS),
        maybe(PIPELINES),
        random.nextInt(4) == 0);
  }

  private List<Object> values(int count) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(
          switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> "";
            case 2 -> words();
            default -> text();
          });
    }
    return values;
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      words.add(random.nextInt(8) == 0 ? null : random.nextInt(4) == 0 ? text() : word());
    }
    return words;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(word()).append(pick(SPACES));
    }
    return text.toString();
  }

  private String word() {
    return switch (random.nextInt(10)) {
      case 0 -> "x" + "yz".repeat(random.nextInt(30));
      case 1 -> codePoint() + pick(WORDS) + codePoint();
      case 2 -> pick(WORDS) + pick(CHARACTERS) + pick(WORDS);
      case 3 -> Words.random(random);
      default -> pick(WORDS);
    };
  }

  /** Half of them ASCII; no surrogate, no sigma. */
  private String codePoint() {
    int codePoint =
        random.nextInt(random.nextBoolean() ? 0x80 : random.nextBoolean() ? 0x3000 : 0x110000);
    boolean allowed = Character.getType(codePoint) != Character.SURROGATE && codePoint != '\u03A3';
    return allowed ? Character.toString(codePoint) : "é";
  }

  private double boost() {
    return random.nextBoolean() ? 1 : pick(BOOSTS);
  }

  private <T> T maybe(List<T> values) {
    return random.nextBoolean() ? null : pick(values);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Set<String> distinct(List<String> values, int most) {
    Set<String> distinct = new LinkedHashSet<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      distinct.add(pick(values));
    }
    return distinct;
  }
}
