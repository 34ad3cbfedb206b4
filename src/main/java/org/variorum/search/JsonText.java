package org.variorum.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON as {@code JSON.stringify} does, in UTF-8, by hand: an index has millions of numbers
 * and references, and a general writer would take most of the time of building it. Digits go into
 * the buffer without a string between, and nothing is encoded that is ASCII.
 */
final class JsonText {
  /** More than any number or single unit takes. */
  private static final int ROOM = 32;

  private static final double LARGEST_IN_THOUSANDTHS = 1e12;

  private final byte[] buffer = new byte[1 << 16];
  private final OutputStream output;
  private int size;

  JsonText(OutputStream output) {
    this.output = output;
  }

  /** Appends what is JSON already. */
  JsonText raw(String json) throws IOException {
    int length = json.length();
    if (length > buffer.length - ROOM) {
      return encoded(json);
    }
    room(length);
    int end = size;
    for (int i = 0; i < length; i++) {
      char unit = json.charAt(i);
      if (unit >= 0x80) {
        return encoded(json);
      }
      buffer[end++] = (byte) unit;
    }
    size = end;
    return this;
  }

  /** Appends what is JSON in UTF-8 already. */
  JsonText raw(byte[] json) throws IOException {
    if (json.length > buffer.length) {
      flush();
      output.write(json);
      return this;
    }
    room(json.length);
    System.arraycopy(json, 0, buffer, size, json.length);
    size += json.length;
    return this;
  }

  private JsonText encoded(String json) throws IOException {
    flush();
    output.write(json.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Appends a unit of ASCII. */
  JsonText raw(char unit) throws IOException {
    room(1);
    buffer[size++] = (byte) unit;
    return this;
  }

  /** Appends a number that is not negative. */
  JsonText number(int value) throws IOException {
    room(ROOM);
    digits(value);
    return this;
  }

  /** A score of whole thousandths; what is not finite becomes {@code null}, as in JavaScript. */
  JsonText score(double value) throws IOException {
    if (!(Math.abs(value) < LARGEST_IN_THOUSANDTHS)) {
      return raw(Double.isFinite(value) ? JavaScriptNumber.print(value) : "null");
    }
    room(ROOM);
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      buffer[size++] = '-';
      thousandths = -thousandths;
    }
    digits(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest > 0) {
      buffer[size++] = '.';
      for (int unit = 100; rest > 0; unit /= 10) {
        buffer[size++] = (byte) ('0' + rest / unit);
        rest %= unit;
      }
    }
    return this;
  }

  private void digits(long value) {
    int count = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      count++;
    }
    long rest = value;
    for (int place = size + count - 1; place >= size; place--) {
      buffer[place] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += count;
  }

  JsonText string(String value) throws IOException {
    return raw(quoted(value));
  }

  private void room(int bytes) throws IOException {
    if (size + bytes > buffer.length) {
      flush();
    }
  }

  void flush() throws IOException {
    output.write(buffer, 0, size);
    size = 0;
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
