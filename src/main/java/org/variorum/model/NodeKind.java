package org.variorum.model;

import java.util.Locale;

/**
 * What a node is in Markdown; the kinds from {@link #CONTENTS} on are no statements and never reach
 * a page.
 */
public enum NodeKind {
  HEADING,
  ITEM,
  PARAGRAPH,
  CODE,
  TABLE,
  QUOTE,
  DEFINITION,
  HTML,
  IMAGE,
  CONTENTS,
  COMMENT,
  FRONTMATTER,
  BREAK;

  /** Can a node of this kind say something, so that it may stand on a page? */
  public boolean isStatement() {
    return this != HEADING && compareTo(CONTENTS) < 0;
  }

  /** Is it a whole block of HTML of its own (code, a table), not running text? */
  public boolean isBlock() {
    return this == CODE || this == TABLE || this == QUOTE || this == HTML || this == IMAGE;
  }

  /** The word that the ledger has for it, for example {@code item}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
