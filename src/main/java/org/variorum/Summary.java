package org.variorum;

import java.util.List;
import java.util.Locale;
import org.variorum.ledger.LedgerRow;

/** The one line at the end of a build. */
final class Summary {
  private Summary() {}

  static String of(SiteBuilder.Build build, double seconds) {
    List<LedgerRow> statements =
        build.merge().ledger().rows().stream()
            .filter(row -> !row.kind().equals("heading"))
            .toList();
    long topics =
        build.merge().merged().topics().stream().filter(topic -> topic.visible() > 0).count();
    long merged = statements.stream().filter(row -> row.outcome().equals("merged")).count();
    long folded = statements.stream().filter(row -> row.outcome().equals("folded")).count();
    int disputes =
        build.merge().merged().all().stream().mapToInt(topic -> topic.disputes().size()).sum();
    long dropped = statements.stream().filter(row -> row.outcome().equals("dropped")).count();
    int unsorted = build.merge().merged().unsorted().visible();
    return count(build.merge().notes().collections().size(), "collection")
        + ", "
        + count(statements.size(), "statement")
        + ", "
        + count(topics, "topic")
        + ", "
        + merged
        + " merged, "
        + folded
        + " folded, "
        + dropped
        + " dropped, "
        + count(disputes, "dispute")
        + ", "
        + (unsorted > 0 ? unsorted + " unsorted, " : "")
        + count(build.site().pages(), "page")
        + ", "
        + String.format(Locale.ROOT, "%.1f s", seconds);
  }

  static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
