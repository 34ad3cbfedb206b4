package org.variorum.search;

/**
 * A factor of the scores of a field or document.
 *
 * @param factor finite; 0 becomes 1, since Lunr cannot tell it from no boost
 */
record Boost(double factor) {

  static final Boost NONE = new Boost(1);

  Boost {
    if (!Double.isFinite(factor)) {
      throw new IllegalArgumentException(
          "Boost " + factor + " is not finite, so its scores could not be written as JSON");
    }
    if (factor == 0) {
      factor = 1;
    }
  }
}
