package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Abbreviation;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;

class ExplainedAbbreviationsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "send it to a dead-letter queue (DLQ)           | DLQ  | dead-letter queue",
        "with multi-factor authentication (MFA) only    | MFA  | multi-factor authentication",
        "by time-based one-time passwords (TOTP)        | TOTP | time-based one-time passwords",
        "by hash-based message codes (HMCs)             | HMCs | hash-based message codes",
        "a store named Simple Storage Store (S3)        | S3   | Simple Storage Store",
        "the World Wide Web (W3) grew                   | W3   | World Wide Web",
        "CPU (Central Processing Unit) time             | CPU  | Central Processing Unit",
        "WAL - write ahead log                          | WAL  | write ahead log",
        "the read-through (RT) way                      | RT   | read-through",
      })
  void whatTheNotesExplainIsShown(String text, String shortForm, String longForm) {
    assertThat(explained("- " + text + "\n"))
        .extracting(Abbreviation::shortForm, each -> each.meanings().get(0).longForm())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(shortForm, longForm));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is fast (CPU)",
        "of the unit (OTU)",
        "A letter (A)",
        "CPU: it is fast",
        "Dead--letter (X)"
      })
  void whatTheyDoNotExplainIsNot(String text) {
    assertThat(explained("- " + text + "\n")).isEmpty();
  }

  @Test
  void codeExplainsNothing() {
    assertThat(explained("```\ncentral processing unit (CPU)\n```\n")).isEmpty();
  }

  @Test
  void theSpellingInsideSentencesCountsMost() {
    assertThat(
            explained(
                "# Read Capacity Unit (RCU)\n\n- Read capacity unit (RCU)\n- as a read capacity"
                    + " unit\n- Read Capacity Unit\n"))
        .extracting(each -> each.meanings().get(0).longForm())
        .containsExactly("read capacity unit");
  }

  @Test
  void aCapitalThatOnlyBeginsASentenceIsNotTheWords() {
    List<Abbreviation> explained =
        explained("- Origin access control (OAC)\n- Kafka control plane (KCP)\n- at the origin\n");

    assertThat(explained)
        .extracting(each -> each.meanings().get(0).longForm())
        .containsExactly("Kafka control plane", "origin access control");
  }

  @Test
  void theSingularIsShownWhereTheNotesHaveIt() {
    List<Abbreviation> explained =
        explained("- some Virtual Machines (VMs)\n- in a Virtual Machine\n");

    assertThat(explained.get(0).shortForm()).isEqualTo("VM");
    assertThat(explained.get(0).meanings().get(0).longForm()).isEqualTo("Virtual Machine");
  }

  @Test
  void partsOfNamesAreNoSpellings() {
    List<Abbreviation> explained =
        explained(
            "- by server-side encryption (SSE)\n- x-server-side-encryption\n"
                + "- x-server-side-encryption: a\n");

    assertThat(explained.get(0).meanings().get(0).longForm()).isEqualTo("server-side encryption");
  }

  @Test
  void littleWordsMakeNoOtherMeaningButOtherWordsDo() {
    List<Abbreviation> explained =
        explained(
            "- Identity Access Management (IAM)\n- by Identity and Access Management (IAM)\n"
                + "- a customer master key (CMK)\n- a customer managed key (CMK)\n");

    assertThat(explained).extracting(Abbreviation::clear).containsExactly(false, true);
    assertThat(explained.get(0).meanings())
        .extracting(Abbreviation.Meaning::longForm)
        .containsExactly("customer managed key", "customer master key");
  }

  @Test
  void eachMeaningNamesTheNodesThatExplainIt() {
    Notes notes =
        new NoteTexts(folder)
            .add("ann/a.md", "- a dead-letter queue (DLQ)\n")
            .add("ben/b.md", "- DLQ: dead letter queues\n")
            .read();

    Abbreviation.Meaning meaning = ExplainedAbbreviations.of(notes).get(0).meanings().get(0);
    assertThat(meaning.explainedBy())
        .containsExactly(
            NoteTexts.node(notes, "a dead-letter queue (DLQ)").id(),
            NoteTexts.node(notes, "DLQ: dead letter queues").id());
    assertThat(meaning.spellings())
        .containsExactlyInAnyOrder("dead-letter queue", "dead letter queues");
  }

  private List<Abbreviation> explained(String text) {
    return ExplainedAbbreviations.of(new NoteTexts(folder).add("ann/a.md", text).read());
  }
}
