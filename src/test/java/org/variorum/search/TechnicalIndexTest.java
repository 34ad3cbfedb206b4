package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.variorum.search.LunrOracle.LUNR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.search.LunrOracle.Clause;

/** An index of technical text, and its shards. */
class TechnicalIndexTest {
  private static final List<String> FIELDS = List.of("title", "heading", "body");

  @Test
  void isTheIndexThatLunrBuildsOfTheSameTerms() {
    TechnicalTexts texts = new TechnicalTexts(7);
    for (int i = 0; i < 60; i++) {
      List<Map<String, String>> documents = documents(texts, 8, 15);
      IndexInput terms = IndexInput.ofFields(FIELDS.toArray(String[]::new));
      for (int ref = 0; ref < documents.size(); ref++) {
        Map<String, String> document = documents.get(ref);
        terms =
            terms.with(
                Integer.toString(ref),
                FIELDS.stream().map(field -> (Object) termsOf(document.get(field))).toArray());
      }
      assertThat(index(documents).toJson()).isEqualTo(LUNR.indexOfTerms(terms));
    }
  }

  @Test
  void shardsGiveTheReferencesAndScoresOfTheWhole() {
    TechnicalTexts texts = new TechnicalTexts(8);
    Random random = new Random(8);
    int hits = 0;
    for (int i = 0; i < 40; i++) {
      List<Map<String, String>> documents = documents(texts, 30, 25);
      LunrIndex index = index(documents);
      List<LunrShard> shards = index.shards(1 + random.nextInt(150));
      List<List<Clause>> questions = questions(List.copyOf(index.terms().keySet()), random);

      List<LunrOracle.Sharded> answers = LUNR.sharded(index, documents.size(), shards, questions);

      for (LunrOracle.Sharded answer : answers) {
        same(answer.ours(), answer.whole());
        assertThat(answer.inShard()).isEqualTo(answer.alone());
        hits += answer.whole().size();
      }
    }
    assertThat(hits).isGreaterThan(3_000);
    System.out.println("shards: " + hits + " hits of 800 questions have the whole index's scores");
  }

  @Test
  void shardsAreARangeOfTermsEach() {
    LunrIndex index = index(documents(new TechnicalTexts(9), 20, 30));

    List<LunrShard> shards = index.shards(100);

    assertThat(shards).hasSizeGreaterThan(3);
    assertThat(shards)
        .extracting(LunrShard::firstTerm)
        .isSortedAccordingTo(Comparator.naturalOrder());
    List<String> terms = new ArrayList<>();
    shards.forEach(shard -> terms.addAll(shard.index().terms().keySet()));
    assertThat(terms).containsExactlyElementsOf(index.terms().keySet());
    assertThat(index.shards(Integer.MAX_VALUE)).hasSize(1);
    assertThat(new LunrIndexBuilder().build().shards(1)).isEmpty();
  }

  @Test
  void aShardHoldsSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LunrIndexBuilder().build().shards(0))
        .withMessage("A shard holds one posting or more, not 0");
  }

  @Test
  void listsOfTermsSayHowMuchTheyShareAndHowCommonTheyAre() {
    LunrIndex index =
        LunrIndexBuilder.technical()
            .field("body")
            .add("0", Map.of("body", "encryption encryptor ending t2.micro 53 x"))
            .add("1", Map.of("body", "encrypted end encrypt --profile"))
            .build();

    assertThat(TermList.of(index.terms(), 1_000))
        .containsExactly(
            new TermList("encrypt", "01encrypt 70or 21d 00micro 00profil 00t2 20micro"));
    assertThat(TermList.of(index.terms(), 10)).hasSize(4);
  }

  private static List<Map<String, String>> documents(TechnicalTexts texts, int count, int words) {
    List<Map<String, String>> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<String, String> document = new LinkedHashMap<>();
      document.put("title", texts.next(3));
      document.put("heading", texts.next(4));
      document.put("body", texts.next(words));
      documents.add(document);
    }
    return documents;
  }

  private static LunrIndex index(List<Map<String, String>> documents) {
    LunrIndexBuilder builder = LunrIndexBuilder.technical();
    FIELDS.forEach(builder::field);
    for (int ref = 0; ref < documents.size(); ref++) {
      builder.add(Integer.toString(ref), documents.get(ref));
    }
    return builder.build();
  }

  private static List<String> termsOf(String text) {
    return new TechnicalAnalysis().tokens(text).stream().map(Token::term).toList();
  }

  private static List<List<Clause>> questions(List<String> terms, Random random) {
    List<List<Clause>> questions = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Map<String, Clause> clauses = new LinkedHashMap<>();
      for (int k = random.nextInt(4); k >= 0; k--) {
        String term = terms.get(random.nextInt(terms.size()));
        clauses.put(term, new Clause(term, (1 + random.nextInt(8)) / 4.0));
      }
      questions.add(List.copyOf(clauses.values()));
    }
    return questions;
  }

  /** The order in which scores are summed up may change their last bit. */
  private static void same(List<List<Double>> ours, List<List<Double>> lunrs) {
    assertThat(ours).hasSameSizeAs(lunrs);
    for (int i = 0; i < ours.size(); i++) {
      assertThat(ours.get(i).get(0)).isEqualTo(lunrs.get(i).get(0));
      assertThat(ours.get(i).get(1))
          .isCloseTo(lunrs.get(i).get(1), org.assertj.core.data.Percentage.withPercentage(1e-10));
    }
  }
}
