package org.variorum.output;

import java.util.Collections;
import java.util.Map;
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

  /** The same site with more files. */
  public Site with(Map<String, byte[]> more) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.putAll(more);
    return new Site(all);
  }

  /** How many HTML pages it has. */
  public int pages() {
    return (int) files.keySet().stream().filter(path -> path.endsWith(".html")).count();
  }
}
