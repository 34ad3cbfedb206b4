package org.variorum.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Words;

/** Marks the words of a text that another does not have; their order does not matter. */
final class WordMarks {
  private static final Pattern PIECE = Pattern.compile("\\s+|\\S+");

  private final String begin;
  private final String end;

  private WordMarks(String begin, String end) {
    this.begin = begin;
    this.end = end;
  }

  /** Bold and underlined (ECMA-48, 8.3.117), or in brackets. */
  static WordMarks on(boolean terminal) {
    return terminal ? new WordMarks("\u001B[1;4m", "\u001B[0m") : new WordMarks("[", "]");
  }

  /** Example: {@code at most 5 GB} beside {@code at most 6 GB} gives {@code at most [5] GB}. */
  String differing(String text, String other) {
    Map<String, Integer> there = new HashMap<>();
    pieces(other).forEach(piece -> there.merge(Words.folded(piece), 1, Integer::sum));
    StringBuilder marked = new StringBuilder();
    StringBuilder open = new StringBuilder();
    String blanks = "";
    for (String piece : pieces(text)) {
      String word = Words.folded(piece);
      if (piece.isBlank()) {
        blanks = piece;
        continue;
      }
      boolean differs = !word.isEmpty() && there.merge(word, -1, Integer::sum) < 0;
      if (differs && !open.isEmpty() && blanks.indexOf('\n') < 0) {
        open.append(blanks).append(piece);
      } else {
        close(open, marked);
        marked.append(blanks);
        (differs ? open : marked).append(piece);
      }
      blanks = "";
    }
    close(open, marked);
    return marked.toString();
  }

  private void close(StringBuilder open, StringBuilder marked) {
    if (!open.isEmpty()) {
      // what follows the last word is none of it: "5 GB," is marked as [5 GB],
      String text = open.toString();
      String words = text.replaceAll("[,.;:!?)]+$", "");
      marked.append(begin).append(words).append(end).append(text.substring(words.length()));
      open.setLength(0);
    }
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    return pieces;
  }
}
