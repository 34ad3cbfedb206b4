package org.variorum.note;

import java.util.List;

/** The editor's own Markdown as clean HTML, by the same rules as the notes. */
public final class EditorText {
  private EditorText() {}

  /** Example: {@code # About} and a paragraph give {@code <h1>About</h1><p>…</p>}. */
  public static String html(String markdown) {
    MarkdownParser parser = new MarkdownParser(List.of());
    return Cleaner.cleanPage(parser.render(parser.parse(markdown)));
  }
}
