package org.variorum.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;

/** Bytes to lines: UTF-8, with a byte-order mark or without; what is not UTF-8 is read as Windows-1252, with a warning. */
final class Decoder {
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private Decoder() {}

  static List<String> lines(String path, byte[] bytes, Diagnostics diagnostics) {
    String text = text(path, bytes, diagnostics);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    // a NUL cannot stand in HTML (CommonMark 2.3)
    String[] lines = text.replace('\0', '\uFFFD').split("\r\n|\n|\r", -1);
    int count = lines.length > 0 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
    return List.of(lines).subList(0, count);
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
      diagnostics.add(
          Diagnostic.warning(path, firstBadLine(bytes), "this file is not UTF-8; it was read as Windows-1252",
              "save it as UTF-8"));
      return new String(bytes, FALLBACK);
    }
  }

  private static int firstBadLine(byte[] bytes) {
    String replaced = new String(bytes, StandardCharsets.UTF_8);
    int bad = replaced.indexOf('\uFFFD');
    return bad < 0 ? 1 : 1 + (int) replaced.substring(0, bad).chars().filter(c -> c == '\n').count();
  }
}
