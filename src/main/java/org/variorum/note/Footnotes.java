package org.variorum.note;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Rule;

/**
 * The footnotes of one document. A definition goes with the text that refers to it, and is numbered
 * within that; one that no text took along stays where it was written.
 */
final class Footnotes {
  /** Anything else in such brackets is more likely a regular expression. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private final Map<String, FootnoteBlock> definitions = new LinkedHashMap<>();
  private final Set<FootnoteBlock> going = new HashSet<>();
  private final Set<FootnoteBlock> gone = new HashSet<>();
  private List<FootnoteBlock> numbered;

  Footnotes(Document document) {
    for (Node node : document.getDescendants()) {
      if (node instanceof FootnoteBlock block
          && definitions.putIfAbsent(name(block), block) == null) {
        going.add(block);
      }
    }
  }

  private static String name(FootnoteBlock block) {
    return block.getText().toString().strip().toLowerCase(Locale.ROOT);
  }

  private FootnoteBlock of(Footnote reference) {
    return definitions.get(reference.getText().toString().strip().toLowerCase(Locale.ROOT));
  }

  /** Begins a text that takes its footnotes along. */
  void begin() {
    numbered = new ArrayList<>();
  }

  /** What the text refers to so far, in the order of its numbers, from 1. */
  List<FootnoteBlock> numbered() {
    return numbered;
  }

  /** Ends it; a reference outside of such a text, as in a heading, stays as it was typed. */
  void end() {
    numbered = null;
  }

  /** Does a definition stand with what refers to it? */
  boolean goes(FootnoteBlock definition) {
    return going.contains(definition);
  }

  /** A reference as HTML: its number, or what was typed where there is nothing to refer to. */
  String mark(Footnote reference) {
    FootnoteBlock definition = of(reference);
    if (numbered == null || !going.contains(definition)) {
      return Cleaner.escape(reference.getChars().toString());
    }
    if (!numbered.contains(definition)) {
      numbered.add(definition);
      gone.add(definition);
    }
    return mark(numbered.indexOf(definition) + 1);
  }

  static String mark(int number) {
    return "<sup class=\"footnote-mark\">" + number + "</sup>";
  }

  /**
   * Lets those definitions stay that no text took along. Were there any? Then all is to be rendered
   * anew.
   */
  boolean stay() {
    boolean any = going.retainAll(gone);
    gone.clear();
    return any;
  }

  /** Warns of references and definitions that have no counterpart. */
  void check(Document document, LineIndex lines, String path, Diagnostics diagnostics) {
    for (Node node : document.getDescendants()) {
      if (node instanceof FootnoteBlock block && !going.contains(block)) {
        boolean second = definitions.get(name(block)) != block;
        diagnostics.add(
            Diagnostic.warning(
                    path,
                    lines.first(node),
                    (second ? "there is already a" : "no text refers to the")
                        + " footnote [^"
                        + block.getText()
                        + "]; it stays where it is",
                    second
                        ? "give it a name of its own"
                        : "refer to it with [^" + block.getText() + "], not in a heading")
                .as(Rule.FOOTNOTE));
      } else if (node instanceof Footnote reference
          && of(reference) == null
          && NAME.matcher(reference.getText()).matches()) {
        diagnostics.add(
            Diagnostic.warning(
                    path,
                    lines.first(node),
                    "the footnote " + reference.getChars() + " is not in this file",
                    "add a line " + reference.getChars() + ": with what it says")
                .as(Rule.FOOTNOTE));
      }
    }
  }
}
