package org.variorum.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The identity of what a statement says: SHA-256 over kind and normalised text (DESIGN,
 * "Identity").
 */
public final class Fingerprint {
  private static final Pattern TRAILING_BLANKS = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n|\\z)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CLOSING = Pattern.compile("(?<![\\s.,;:!?])[\\s.,;:!?]++\\z");

  private Fingerprint() {}

  /**
   * The first 16 hex digits. Case, the width of blanks and closing punctuation do not count; of
   * code all but trailing blanks counts.
   */
  public static String of(NodeKind kind, String text) {
    return hash(kind.word() + "\n" + normalised(kind, text), 16);
  }

  /** The id of the how-manieth (from 0) statement of that fingerprint in its collection. */
  public static String id(String fingerprint, String collection, int occurrence) {
    return "s-" + hash(fingerprint + "\n" + collection + "\n" + occurrence, 12);
  }

  private static String normalised(NodeKind kind, String text) {
    if (kind == NodeKind.CODE) {
      return TRAILING_BLANKS.matcher(text).replaceAll("").strip();
    }
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return CLOSING.matcher(BLANKS.matcher(folded).replaceAll(" ")).replaceAll("").strip();
  }

  private static String hash(String text, int digits) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
