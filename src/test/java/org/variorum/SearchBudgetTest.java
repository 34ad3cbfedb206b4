package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.variorum.check.Origin;
import org.variorum.model.Diagnostics;
import org.variorum.output.Site;

class SearchBudgetTest {
  private static final Origin SITE = new Origin("site.yml", 7, 0, "");
  private final TreeMap<String, byte[]> files = new TreeMap<>();

  @Test
  void theTwoLargestFilesOfTheIndexCount() {
    add("assets/search-engine.1.js", 10);
    add("assets/search/index-0.1.json", 1_000);
    add("assets/search/index-1.1.json", 5_000);
    int two = SearchBudget.worst(files);
    add("assets/search/index-2.1.json", 900);
    add("assets/search/index-2.1.js", 9_000);

    assertThat(SearchBudget.worst(files)).isEqualTo(two).isBetween(6_000, 6_200);
  }

  @Test
  void moreThanTheBudgetIsAWarning() {
    add("assets/search/index-0.1.json", 5_000);
    Diagnostics diagnostics = new Diagnostics();

    SearchBudget.check(new Site(files), 6, SITE, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    SearchBudget.check(new Site(files), 5, SITE, diagnostics);
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.message())
                    .isEqualTo("the search loads up to 6 kB for a question; the budget is 5"));
  }

  /** Bytes that cannot be compressed. */
  private void add(String path, int size) {
    byte[] bytes = new byte[size];
    new java.util.Random(size).nextBytes(bytes);
    files.put(path, bytes);
  }
}
