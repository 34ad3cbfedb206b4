package org.variorum.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Rule;

/**
 * The text of a file of the edition, which messages about it quote.
 *
 * @param path as messages name it
 * @param text decoded, without a byte-order mark
 */
public record SourceText(String path, String text, List<String> lines) {
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  SourceText(String path, String text) {
    this(path, text, text.lines().toList());
  }

  /** Reads a file; where that is impossible, an error is reported and the text is empty. */
  public static SourceText read(Path file, Diagnostics diagnostics) {
    String path = file.toString().replace('\\', '/');
    try {
      String text = decode(path, Files.readAllBytes(file), diagnostics);
      return new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(path, 0, 0, "this file cannot be read: " + reason(e), "", ""));
      return new SourceText(path, "");
    }
  }

  /**
   * The first line that has a key, with some value where {@code value} is not empty. Example:
   * {@code - slug: "tea"} has the key {@code slug} with the value {@code tea}.
   */
  public OptionalInt lineOf(String key, String value) {
    return lineOf(key, value, 1);
  }

  /** The same from some line on. */
  public OptionalInt lineOf(String key, String value, int first) {
    Pattern entry =
        Pattern.compile(
            "(?:^|[\\s{,-])[\"']?"
                + Pattern.quote(key)
                + "[\"']?\\s*:\\s*"
                + (value.isEmpty()
                    ? ""
                    : "[\"']?" + Pattern.quote(value) + "[\"']?\\s*(?:[,}#].*)?$"));
    return IntStream.rangeClosed(first, lines.size())
        .filter(line -> entry.matcher(lines.get(line - 1).replaceAll("^\\s*#.*", "")).find())
        .findFirst();
  }

  /** An error at a place, with the line that stands there. */
  public Diagnostic error(int line, int column, String message, String hint) {
    return Diagnostic.error(path, line, column, message, line(line), hint);
  }

  Diagnostic error(Yaml place, String message, String hint) {
    return error(place.line(), place.column(), message, hint);
  }

  private String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  private static String decode(String path, byte[] bytes, Diagnostics diagnostics) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String replaced = new String(bytes, StandardCharsets.UTF_8);
      int line = (int) replaced.substring(0, replaced.indexOf('\uFFFD')).lines().count();
      diagnostics.add(
          Diagnostic.warning(
                  path,
                  Math.max(1, line),
                  "this file is not UTF-8; it was read as Windows-1252",
                  "save it as UTF-8")
              .as(Rule.NOT_UTF8));
      return new String(bytes, FALLBACK);
    }
  }

  private static String reason(IOException exception) {
    if (exception instanceof FileSystemException fault && fault.getReason() != null) {
      return fault.getReason();
    }
    return exception instanceof FileSystemException
        ? "permission denied"
        : String.valueOf(exception.getMessage());
  }
}
