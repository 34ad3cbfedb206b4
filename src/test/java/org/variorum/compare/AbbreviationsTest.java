package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Central Processing Unit (CPU) is busy         | cpu  | central processing unit",
        "CPU (Central Processing Unit) time                | cpu  | central processing unit",
        "CPU: central processing unit                      | cpu  | central processing unit",
        "CPU = central processing unit of a box            | cpu  | central processing unit",
        "WAL - write ahead log                             | wal  | write ahead log",
        "All Virtual Machines (VMs) share it               | vm   | virtual machines",
        "the Department of Motors (DM) decides             | dm   | department of motors",
        "pages of the HyperText Markup (HM) are sent       | hm   | hypertext markup",
      })
  void whatATextExplainsIsLearnt(String text, String letters, String longForm) {
    assertThat(learnt(text)).containsExactly(Map.entry(letters, stems(longForm)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is fast (CPU)",
        "Central Unit (CPU)",
        "central processing unit (see below)",
        "the unit of choice (UX)",
        "Use a cache (LRU) here",
        "Of The (OT)",
        "A letter (A)",
        "CPU: it is fast",
      })
  void whatItDoesNotExplainIsNot(String text) {
    assertThat(learnt(text)).isEmpty();
  }

  @Test
  void theUsualLongFormIsTakenAndNoneWhereTheNotesDisagree() {
    String dead = "a dead letter queue (DLQ)";
    String delayed = "a delayed letter queue (DLQ)";

    assertThat(learnt(dead, delayed, dead))
        .containsExactly(Map.entry("dlq", stems("dead letter queue")));
    assertThat(learnt(dead, delayed)).isEmpty();
  }

  private static Map<String, List<String>> learnt(String... texts) {
    Abbreviations abbreviations = new Abbreviations();
    Stream.of(texts).forEach(abbreviations::learn);
    return abbreviations.longForms();
  }

  private static List<String> stems(String words) {
    return Stream.of(words.split(" ")).map(Stem::of).toList();
  }
}
