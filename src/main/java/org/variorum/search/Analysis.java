package org.variorum.search;

import java.util.List;

/** Turns what a field holds into the tokens that enter the index, in the order of the text. */
interface Analysis {

  /** Tokens of running text. */
  List<Token> tokens(String text);

  /** Tokens of values that are words already, such as tags. */
  List<Token> tokens(List<String> values);
}
