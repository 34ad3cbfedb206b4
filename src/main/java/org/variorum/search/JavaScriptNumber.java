package org.variorum.search;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/** Rounds and prints numbers as JavaScript does, where Java does otherwise (5.0, 1.0E7). */
final class JavaScriptNumber {
  /** From here on a double has no fraction, so that there is nothing to round. */
  private static final double WHOLE = 0x1p52;

  /** Below, thousandths have up to 15 digits, and these are the shortest for their double. */
  private static final double FIFTEEN_DIGITS = 1e12;

  private JavaScriptNumber() {}

  /** {@code Math.round(value * 1000) / 1000}. */
  static double roundedToThousandths(double value) {
    double thousandths = value * 1000;
    return (Math.abs(thousandths) < WHOLE ? Math.round(thousandths) : thousandths) / 1000;
  }

  /**
   * Prints a finite number of whole thousandths as {@code JSON.stringify} does: {@code 5}, {@code
   * 0.002}, {@code 10000000}, {@code 1.5e+22}.
   */
  static String print(double value) {
    if (Math.abs(value) < FIFTEEN_DIGITS) {
      return thousandths(Math.round(value * 1000));
    }
    // not Double.toString: before JDK 19 it does not always find the shortest digits
    BigDecimal shortest = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent < 21) {
      return shortest.toPlainString();
    }
    return shortest.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e+" + exponent;
  }

  /** By hand, since an index has millions of scores: 1500 gives {@code 1.5}. */
  private static String thousandths(long value) {
    long whole = Math.abs(value) / 1000;
    int rest = (int) (Math.abs(value) % 1000);
    String sign = value < 0 ? "-" : "";
    if (rest == 0) {
      return sign + whole;
    }
    String digits = Integer.toString(1000 + rest);
    int end = rest % 10 != 0 ? 4 : rest % 100 != 0 ? 3 : 2;
    return sign + whole + '.' + digits.substring(1, end);
  }
}
