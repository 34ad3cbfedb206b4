package org.variorum.compare;

import java.util.Arrays;
import java.util.Collection;

/** Sets of numbers as sorted arrays. */
final class Sorted {
  private Sorted() {}

  static int[] of(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
  }

  static int place(int[] sorted, int number) {
    return sorted.length == 0 ? -1 : Arrays.binarySearch(sorted, number);
  }

  static boolean has(int[] sorted, int number) {
    return place(sorted, number) >= 0;
  }

  /** How many numbers two sets share. */
  static int common(int[] a, int[] b) {
    int common = 0;
    int k = 0;
    int m = 0;
    while (k < a.length && m < b.length) {
      if (a[k] == b[m]) {
        common++;
        k++;
        m++;
      } else if (a[k] < b[m]) {
        k++;
      } else {
        m++;
      }
    }
    return common;
  }
}
