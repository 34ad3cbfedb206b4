package org.variorum.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a diagnostic is an instance of. The ids are stable: {@code silence} in {@code site.yml} and
 * programs that read the findings name them.
 *
 * <p>Example: {@code Rule.of("dead-link")} is {@link #DEAD_LINK}.
 */
public enum Rule {
  CONTENT("content", "what an author or editor wrote cannot be used as it is"),
  NOT_UTF8("not-utf8", "a file is not UTF-8"),
  HARD_TO_PARSE("hard-to-parse", "a note takes the parser too long"),
  NOTE_WITHOUT_COLLECTION("note-without-collection", "a note lies in no collection"),
  FOOTNOTE("footnote", "a footnote or a reference to one has no counterpart"),
  DEAD_LINK("dead-link", "a link leads to no page"),
  DEAD_ANCHOR("dead-anchor", "a link leads to a place that its page does not have"),
  EMPTY_LINK("empty-link", "a link has no text"),
  MISSING_PICTURE("missing-picture", "a picture is not there or cannot be shown"),
  MISSING_FILE("missing-file", "a page loads a file that is not there"),
  MISSING_ALT("missing-alt", "a picture has no text for who cannot see it"),
  SKIPPED_HEADING("skipped-heading", "a heading is more than one level below the one before"),
  HEADLESS_TABLE("headless-table", "no cell of a table says what stands below or beside it"),
  DUPLICATE_ID("duplicate-id", "an id stands twice in a page"),
  FOREIGN_REQUEST("foreign-request", "a page asks another host for something"),
  ORPHAN_PAGE("orphan-page", "no link leads from the home page to a page"),
  CASE_COLLISION("case-collision", "two files differ only in capitals"),
  REFUSED_NAME("refused-name", "a host or Windows refuses a file's name"),
  TOO_LARGE("too-large", "a file or the site is larger than hosts take"),
  OVER_BUDGET("over-budget", "something is larger than site.yml allows"),
  TOPIC_WITHOUT_CONTENT("topic-without-content", "no note speaks of a topic"),
  LEAD_WITHOUT_TOPIC("lead-without-topic", "an editor's lead is about no topic"),
  DECISION_WITHOUT_STATEMENT("decision-without-statement", "a decision means no statement"),
  AMBIGUOUS_DECISION("ambiguous-decision", "a decision means several statements"),
  DECISION_WITHOUT_EFFECT("decision-without-effect", "a decision changes nothing"),
  UNUSED_THEME_FILE("unused-theme-file", "nothing uses a file of the edition's theme"),
  LOW_CONTRAST("low-contrast", "a colour is hard to read"),
  DEAD_EXTERNAL_LINK("dead-external-link", "another host has no such page (--external)"),
  UNREACHABLE_LINK("unreachable-link", "another host does not answer (--external)"),
  UNUSED_SILENCE("unused-silence", "an entry of silence silences nothing");

  private final String id;
  private final String title;

  Rule(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** Small letters and hyphens. */
  public String id() {
    return id;
  }

  /** What is wrong, in a few words. */
  public String title() {
    return title;
  }

  /** Is it only tested where other hosts are asked? */
  public boolean isExternal() {
    return this == DEAD_EXTERNAL_LINK || this == UNREACHABLE_LINK;
  }

  /** The rule of an id. */
  public static Optional<Rule> of(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }
}
