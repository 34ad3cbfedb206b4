package org.variorum.highlight;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a piece of code is to a reader: few kinds, since a page should not glitter. Each is the
 * class {@code code-…} of a span, but {@link #PLAIN}, which has none.
 */
enum TokenKind {
  PLAIN,
  COMMENT,
  STRING,
  /** A number, or a word that stands for a value: {@code true}, {@code null}. */
  NUMBER,
  KEYWORD,
  /** What is called or made: functions, commands, classes, annotations. */
  FUNCTION,
  /** What has a value: keys, attributes, header names, options of a command. */
  PROPERTY,
  VARIABLE,
  TAG,
  INSERTED,
  DELETED,
  /** What the machine printed before a command: nobody types it. */
  PROMPT,
  /** What the machine answered. */
  OUTPUT;

  /** Prism's names of tokens, each with what it is here; any other is as what it stands in. */
  private static final Map<String, TokenKind> BY_PRISM = byPrism();

  /** An option of a shell's command; elsewhere a parameter is nothing special. */
  private static final List<String> OPTION = List.of("parameter", "variable");

  /**
   * The kind of one of Prism's tokens.
   *
   * @param names its type, then its aliases; the first one known decides
   * @param around the kind of what it stands in
   */
  static TokenKind of(List<String> names, TokenKind around) {
    if (names.equals(OPTION)) {
      return PROPERTY;
    }
    for (String name : names) {
      TokenKind kind = BY_PRISM.get(name);
      if (kind != null) {
        return kind;
      }
    }
    return around;
  }

  /** The class of its span, such as {@code code-keyword}. */
  String cssClass() {
    return "code-" + name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, TokenKind> byPrism() {
    Map<TokenKind, String> names = new EnumMap<>(TokenKind.class);
    names.put(PLAIN, "attr-equals header-value http-version file-descriptor datetime");
    names.put(COMMENT, "comment prolog doctype cdata shebang coord");
    names.put(STRING, "string char attr-value value regex template-string reason-phrase");
    names.put(NUMBER, "number boolean null status-code constant entity");
    names.put(KEYWORD, "keyword method section section-name");
    names.put(FUNCTION, "function class-name builtin decorator annotation request-target");
    names.put(PROPERTY, "property key attr-name header-name");
    names.put(VARIABLE, "variable environment interpolation important");
    names.put(TAG, "tag");
    names.put(INSERTED, "inserted inserted-sign inserted-arrow");
    names.put(DELETED, "deleted deleted-sign deleted-arrow");
    Map<String, TokenKind> kinds = new HashMap<>();
    names.forEach((kind, all) -> List.of(all.split(" ")).forEach(name -> kinds.put(name, kind)));
    return Map.copyOf(kinds);
  }
}
