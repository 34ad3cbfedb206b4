package org.variorum.output;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished site: each file's path below the root, with {@code /}, and its bytes.
 *
 * @param files sorted by path
 */
public record Site(SortedMap<String, byte[]> files) {
  public Site {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** How many HTML pages it has. */
  public int pages() {
    return (int) files.keySet().stream().filter(path -> path.endsWith(".html")).count();
  }
}
