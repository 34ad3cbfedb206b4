package org.variorum.search;

import java.util.List;

/** What {@link LunrIndexBuilder#technical} takes for a name or a word. */
public final class TechnicalText {
  private TechnicalText() {}

  /**
   * The names and words of a text as they stand there, stop words left out: {@code "Call
   * mug:RunInstances with --profile"} gives {@code Call}, {@code mug:RunInstances}, {@code
   * --profile}.
   */
  public static List<String> words(String text) {
    return TechnicalNames.in(text).stream().filter(TechnicalForms::isTelling).toList();
  }

  /**
   * The same, names cut into their parts: {@code mug:RunInstances} gives {@code mug}, {@code
   * RunInstances}.
   */
  public static List<String> parts(String text) {
    return TechnicalNames.in(text).stream()
        .flatMap(name -> TechnicalForms.parts(name).stream())
        .filter(TechnicalForms::isTelling)
        .toList();
  }
}
