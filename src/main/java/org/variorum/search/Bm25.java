package org.variorum.search;

/**
 * Okapi BM25 (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond",
 * 2009) as {@code lunr.Builder} computes it, in the same order of operations.
 *
 * @param b how much the length of a field counts, clamped to 0…1
 * @param k1 how slowly a term saturates that occurs often
 */
record Bm25(double b, double k1) {

  /** Lunr's defaults. */
  static final Bm25 STOCK = new Bm25(0.75, 1.2);

  Bm25 {
    requireFinite("b", b);
    requireFinite("k1", k1);
    b = Math.max(0, Math.min(1, b));
  }

  /** How telling a term is that stands in so many fields of the documents. */
  static double inverseDocumentFrequency(int fieldsWithTerm, int documents) {
    double rarity = (documents - fieldsWithTerm + 0.5) / (fieldsWithTerm + 0.5);
    return StrictMath.log(
        1 + Math.abs(rarity)); // strict, as the JIT compiler's log may differ in the last bit
  }

  /** The score of a term that occurs {@code count} times in a field of {@code length} tokens. */
  double score(double inverseDocumentFrequency, int count, int length, double averageLength) {
    return inverseDocumentFrequency
        * ((k1 + 1) * count)
        / (k1 * (1 - b + b * (length / averageLength)) + count);
  }

  private static void requireFinite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "Parameter "
              + name
              + " is "
              + value
              + ", with which scores could not be written as JSON");
    }
  }
}
