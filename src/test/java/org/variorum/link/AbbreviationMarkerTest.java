package org.variorum.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Abbreviation;

class AbbreviationMarkerTest {
  private static final Abbreviation DLQ =
      new Abbreviation(
          "DLQ",
          List.of(
              new Abbreviation.Meaning(
                  "dead-letter queue",
                  Set.of("dead-letter queue", "dead letter queues"),
                  List.of())));
  private static final Abbreviation UNCLEAR =
      new Abbreviation(
          "CMK",
          List.of(
              new Abbreviation.Meaning("customer managed key", Set.of(), List.of()),
              new Abbreviation.Meaning("customer master key", Set.of(), List.of())));
  private static final String MARKED = "<abbr title=\"dead-letter queue\">DLQ</abbr>";

  private final AbbreviationMarker marker = new AbbreviationMarker(List.of(DLQ, UNCLEAR));
  private final Set<String> explained = new HashSet<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to a DLQ, or a DLQ            | to a @, or a DLQ",
        "two DLQs                      | two @s",
        "<em>the DLQ</em> (it)         | <em>the @</em> (it)",
        "<code>DLQ</code> is a DLQ     | <code>DLQ</code> is a @",
        "<a href=\"x\">DLQ</a>, DLQ    | <a href=\"x\">DLQ</a>, DLQ",
        "<abbr title=\"q\">DLQ</abbr>  | <abbr title=\"q\">DLQ</abbr>",
        "dead letter queues (DLQ)      | dead letter queues (DLQ)",
        "x-DLQ-y and DLQ_1             | x-DLQ-y and DLQ_1",
        "a CMK                         | a CMK",
        "a dlq                         | a dlq",
      })
  void theFirstUseIsMarked(String html, String expected) {
    assertThat(marked(html)).isEqualTo(expected.replace("@", MARKED));
  }

  @Test
  void whatWasExplainedIsNotMarkedAgain() {
    marked("a DLQ");

    assertThat(marked("a DLQ")).isEqualTo("a DLQ");
    assertThat(marker.isUsedIn("a DLQ", explained)).isFalse();
  }

  @Test
  void whatATitleUsesIsKnown() {
    assertThat(marker.knownFrom("Queue (DLQ)")).containsExactly("DLQ");
    assertThat(marker.knownFrom("Queue")).isEmpty();
  }

  private String marked(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    marker.mark(document.body(), document.body().text(), explained);
    return document.body().html();
  }
}
