package org.variorum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order in which JavaScript lists the properties of an object (ECMA-262,
 * OrdinaryOwnPropertyKeys): array indexes ascending, then all other names as they were added.
 */
final class PropertyOrder {
  private static final long NO_INDEX = Long.MAX_VALUE;
  private static final long GREATEST_INDEX = 4294967294L;

  private PropertyOrder() {}

  /** {@code b, 10, 2, 010} gives {@code 2, 10, b, 010}. */
  static <T> List<T> sorted(List<T> values, Function<T, String> name) {
    List<T> sorted = new ArrayList<>(values);
    sorted.sort(
        Comparator.comparingLong(
            value -> arrayIndex(name.apply(value)))); // stable: the others keep their order
    return List.copyOf(sorted);
  }

  static boolean isArrayIndex(String name) {
    return arrayIndex(name) != NO_INDEX;
  }

  private static long arrayIndex(String name) {
    int length = name.length();
    if (length == 0 || length > 10 || (length > 1 && name.charAt(0) == '0')) {
      return NO_INDEX;
    }
    long index = 0;
    for (int i = 0; i < length; i++) {
      char digit = name.charAt(i);
      if (digit < '0' || digit > '9') {
        return NO_INDEX;
      }
      index = index * 10 + (digit - '0');
    }
    return index <= GREATEST_INDEX ? index : NO_INDEX;
  }
}
