package org.variorum.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * A version as Semantic Versioning 2.0.0 orders it (section 11); what is no version, such as {@code
 * development}, stands before all others.
 *
 * <p>Example: {@code 0.9.0 < 0.10.0-rc.1 < 0.10.0}.
 *
 * @param numbers before a hyphen
 * @param suffix its parts behind the hyphen; empty for a release
 */
record ProgramVersion(List<Long> numbers, List<String> suffix)
    implements Comparable<ProgramVersion> {
  ProgramVersion {
    numbers = List.copyOf(numbers);
    suffix = List.copyOf(suffix);
  }

  static ProgramVersion of(String text) {
    String plain = text.strip().replaceFirst("\\+.*$", "");
    if (!plain.matches("\\d{1,9}(\\.\\d{1,9})*(-[0-9A-Za-z.-]+)?")) {
      return new ProgramVersion(List.of(), List.of());
    }
    int hyphen = plain.indexOf('-');
    List<Long> numbers = new ArrayList<>();
    for (String number : (hyphen < 0 ? plain : plain.substring(0, hyphen)).split("\\.")) {
      numbers.add(Long.parseLong(number));
    }
    return new ProgramVersion(
        numbers, hyphen < 0 ? List.of() : List.of(plain.substring(hyphen + 1).split("\\.")));
  }

  @Override
  public int compareTo(ProgramVersion other) {
    if (numbers.isEmpty() || other.numbers.isEmpty()) {
      return Boolean.compare(!numbers.isEmpty(), !other.numbers.isEmpty());
    }
    for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
      int order = Long.compare(number(i), other.number(i));
      if (order != 0) {
        return order;
      }
    }
    if (suffix.isEmpty() || other.suffix.isEmpty()) {
      return Boolean.compare(suffix.isEmpty(), other.suffix.isEmpty());
    }
    for (int i = 0; i < Math.min(suffix.size(), other.suffix.size()); i++) {
      int order = parts(suffix.get(i), other.suffix.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(suffix.size(), other.suffix.size());
  }

  private long number(int i) {
    return i < numbers.size() ? numbers.get(i) : 0;
  }

  private static int parts(String one, String other) {
    boolean first = one.matches("\\d{1,18}");
    boolean second = other.matches("\\d{1,18}");
    return first && second
        ? Long.compare(Long.parseLong(one), Long.parseLong(other))
        : first || second ? Boolean.compare(second, first) : one.compareTo(other);
  }
}
