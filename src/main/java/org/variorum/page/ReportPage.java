package org.variorum.page;

import java.util.List;

/** What the build did: figures by topic and by collection, and what was dropped. */
public record ReportPage(
    String title,
    String description,
    List<Row> topics,
    List<Row> collections,
    List<Dropped> dropped)
    implements Page {
  public ReportPage {
    topics = List.copyOf(topics);
    collections = List.copyOf(collections);
    dropped = List.copyOf(dropped);
  }

  /** Statements of a topic or collection: how many there were and what became of them. */
  public record Row(
      String title, String href, int statements, int kept, int merged, int folded, int dropped) {}

  /** A reason for dropping and how many lines' nodes it took. */
  public record Dropped(String reason, int count) {}

  @Override
  public String path() {
    return "report.html";
  }
}
