package org.variorum.search;

/**
 * A word on its way from the text of a field into the index.
 *
 * @param term what is indexed; may be empty, since Lunr indexes a word of punctuation as ""
 * @param position where the word stood, or {@link Position#NONE}
 */
record Token(String term, Position position) {

  Token withTerm(String changed) {
    return new Token(changed, position);
  }
}
