package org.variorum;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.variorum.check.Origin;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Rule;
import org.variorum.output.Site;

/** What the search loads until a question is answered, compressed, held against the budget. */
final class SearchBudget {
  private static final String FOLDER = "assets/search/";
  private static final int WORDS = 2;
  private static final int RESULTS = 10;

  private SearchBudget() {}

  /** Warns where the worst question of two words would load more than the budget allows. */
  static void check(Site site, int kilobytes, Origin setting, Diagnostics diagnostics) {
    int size = (worst(site.files()) + 999) / 1000;
    if (size > kilobytes) {
      diagnostics.add(
          Diagnostic.warning(
                  setting.path(),
                  setting.line(),
                  "the search loads up to "
                      + size
                      + " kB for a question; the budget is "
                      + kilobytes,
                  "raise it with budgets: {search: " + size + "}, or shorten the longest sections")
              .as(Rule.OVER_BUDGET));
    }
  }

  /**
   * Bytes of the engine, the manifest, the two largest files of the index and the ten largest of
   * texts: no question of two words loads more.
   */
  static int worst(Map<String, byte[]> files) {
    return largest(files, "assets/search-engine.", 1)
        + largest(files, FOLDER + "manifest.", 1)
        + largest(files, FOLDER + "index-", WORDS)
        + largest(files, FOLDER + "texts-", RESULTS);
  }

  private static int largest(Map<String, byte[]> files, String prefix, int count) {
    List<byte[]> found =
        files.entrySet().stream()
            .filter(file -> file.getKey().startsWith(prefix))
            .filter(file -> !prefix.startsWith(FOLDER) || file.getKey().endsWith(".json"))
            .map(Map.Entry::getValue)
            .sorted(Comparator.comparingInt((byte[] bytes) -> bytes.length).reversed())
            .limit(count)
            .toList();
    return found.stream().mapToInt(SearchBudget::compressed).sum();
  }

  private static int compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
