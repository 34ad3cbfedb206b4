package org.variorum.note;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Rule;

/**
 * Bytes to lines: UTF-8, with a byte-order mark or without. What is not UTF-8 is read with a
 * warning: as UTF-16 where its mark says so, else as Windows-1252.
 */
final class Decoder {
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private Decoder() {}

  static List<String> lines(String path, byte[] bytes, Diagnostics diagnostics) {
    String text = text(path, bytes, diagnostics);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    String[] lines = clean(text).split("\r\n|\n|\r", -1);
    int count =
        lines.length > 0 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
    return List.of(lines).subList(0, count);
  }

  /**
   * Puts the replacement character for what cannot stand in HTML (CommonMark 2.3), a blank for
   * exotic line ends.
   */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int k = 0; k < clean.length(); k++) {
      char c = clean.charAt(k);
      if (c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        clean.setCharAt(k, ' ');
      } else if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r'
          || c >= '\uFFFE') {
        clean.setCharAt(k, '\uFFFD');
      }
    }
    return clean.toString();
  }

  private static String text(String path, byte[] bytes, Diagnostics diagnostics) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      Charset charset = hasUtf16Mark(bytes) ? StandardCharsets.UTF_16 : FALLBACK;
      String name = charset == FALLBACK ? "Windows-1252 where it is not" : "UTF-16";
      int line = charset == FALLBACK ? firstBadLine(bytes) : 1;
      diagnostics.add(
          Diagnostic.warning(
                  path, line, "this file is not UTF-8; it was read as " + name, "save it as UTF-8")
              .as(Rule.NOT_UTF8));
      return charset == FALLBACK ? mixed(bytes) : new String(bytes, charset);
    }
  }

  /** UTF-8 where the bytes are, and Windows-1252 for the bytes that are not. */
  private static String mixed(byte[] bytes) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    while (true) {
      CoderResult result = utf8.decode(in, out, true);
      if (!result.isError()) {
        return out.flip().toString();
      }
      for (int k = 0; k < result.length(); k++) {
        out.put(new String(new byte[] {in.get()}, FALLBACK));
      }
    }
  }

  private static boolean hasUtf16Mark(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static int firstBadLine(byte[] bytes) {
    String replaced = new String(bytes, StandardCharsets.UTF_8);
    int bad = replaced.indexOf('\uFFFD');
    return bad < 0
        ? 1
        : 1 + (int) replaced.substring(0, bad).chars().filter(c -> c == '\n').count();
  }
}
