package org.variorum.search;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON as {@code JSON.stringify} does, by hand: an index has millions of numbers and
 * references, and a general writer would take most of the time of building it.
 */
final class JsonText {
  private static final int FULL = 1 << 15;

  private final StringBuilder text = new StringBuilder(FULL + 1024);
  private final Writer writer;

  JsonText(Writer writer) {
    this.writer = writer;
  }

  /** Appends what is JSON already. */
  JsonText raw(String json) throws IOException {
    text.append(json);
    if (text.length() >= FULL) {
      flush();
    }
    return this;
  }

  JsonText raw(char unit) {
    text.append(unit);
    return this;
  }

  JsonText number(int value) {
    text.append(value);
    return this;
  }

  /** A score; what is not finite becomes {@code null}, as in JavaScript. */
  JsonText score(double value) throws IOException {
    return raw(Double.isFinite(value) ? JavaScriptNumber.print(value) : "null");
  }

  JsonText string(String value) throws IOException {
    return raw(quoted(value));
  }

  void flush() throws IOException {
    writer.append(text);
    text.setLength(0);
  }

  /** A string in quotes; only what JSON must escape is escaped, in lower-case hexadecimal. */
  static String quoted(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      switch (unit) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\b' -> quoted.append("\\b");
        case '\f' -> quoted.append("\\f");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (unit < ' ') {
            quoted.append(unit < 16 ? "\\u000" : "\\u00").append(Integer.toHexString(unit));
          } else {
            quoted.append(unit);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
