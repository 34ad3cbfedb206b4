package org.variorum.note;

/** The editor's own Markdown as clean HTML, by the same rules as the notes. */
public final class EditorText {
  private EditorText() {}

  /** Example: {@code # About} and a paragraph give {@code <h1>About</h1><p>…</p>}. */
  public static String html(String markdown) {
    MarkdownParser parser = new MarkdownParser();
    return Cleaner.cleanPage(parser.renderer().render(parser.parse(markdown)));
  }
}
