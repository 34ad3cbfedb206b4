package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.search.LunrOracle.LUNR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.search.LunrOracle.Answer;

/** lunr.js loads our JSON and finds in it what it finds in its own index. */
class LoadedIndexTest {
  private static final IndexInput STORAGE =
      IndexInput.ofFields("title", "body")
          .with("s3", "Amazon S3", "Amazon S3 stores objects in buckets. A bucket is flat.")
          .with(
              "10",
              "Glacier",
              "Archives of buckets; Amazon's slowest storage, in Straße and İstanbul.")
          .with("2", "Buckets", "What __proto__ of a bucket? ec2:RunInstances t2.micro")
          .with("constructor", null, "running relational databases 😀smile")
          .with("empty", "", null);

  @Test
  void findsTheSameWithTheSameScores() {
    List<String> queries =
        List.of(
            """
            bucket
            buckets stored
            Amazon S3
            title:buckets
            body:amazon^10 glacier
            +bucket -glacier
            -bucket
            buck*
            *lat*
            bukcet~1
            run~2 bucket
            straße
            i̇stanbul
            __proto__
            ec2*
            t2.micro\
            """
                .split("\n"));

    List<Answer> answers = LUNR.answers(STORAGE, STORAGE.build().toJson(), queries);

    assertThat(answers).hasSize(queries.size());
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.loaded()).isEqualTo(answer.own()).isNotEmpty());
  }

  @Test
  void findsTheSameInRandomDocuments() {
    RandomInputs inputs = new RandomInputs(11);
    List<String> queries =
        List.of(
            "amazon", "bucket s3", "+amazon +bucket", "b*", "10", "constructor~1", "-relational");
    int found = 0;
    for (int i = 0; i < 200; i++) {
      IndexInput input = inputs.next();
      for (Answer answer : LUNR.answers(input, input.build().toJson(), queries)) {
        assertThat(answer.loaded()).as("%s in input %d", answer.query(), i).isEqualTo(answer.own());
        found += answer.own().size();
      }
    }
    assertThat(found).isGreaterThan(1000);
  }

  /** Stock Lunr's search pipeline lacks the trimmer, so that a question mark hides the word. */
  @Test
  void findsAWordBeforeAQuestionMarkOnlyIfTheSearchPipelineTrims() {
    LunrIndexBuilder builder =
        new LunrIndexBuilder().field("body").add("1", Map.of("body", "Buckets"));
    String stock = builder.build().toJson();
    String trimming = builder.searchPipeline(List.of("trimmer", "stemmer")).build().toJson();

    assertThat(LUNR.answers(STORAGE, stock, List.of("bucket?")).get(0).loaded()).isEmpty();
    assertThat(LUNR.answers(STORAGE, trimming, List.of("bucket?")).get(0).loaded()).hasSize(1);
  }
}
