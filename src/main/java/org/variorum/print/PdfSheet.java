package org.variorum.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.page.SheetChoice;
import org.variorum.page.SheetStatement;
import org.variorum.page.SheetTopic;

/**
 * Fills a number of pages with the best statements that fit. Each row is laid out once, in a single
 * column without end, to learn how high it is; what fits is then a matter of sums; the pages are
 * laid out last.
 */
public final class PdfSheet {
  private static final double FULL = 0.9;
  private static final double LINE = 9.5; // points
  private static final int LETTERS = 44; // of a line in a column of 60 mm
  private static final double COLUMN = 170; // points, about 60 mm
  private static final double SPARE = 1.6; // so many more than fit are measured
  private static final double CELL = 55; // points
  private static final int TRIES = 8;

  private final SheetOrder order;
  private final SheetChoice choice;
  private final SheetText text;
  private final SheetRows rows;
  private final Map<String, Double> heights = new HashMap<>();
  private final Set<String> unfit = new HashSet<>();
  private final List<PrintedSheet.Problem> problems = new ArrayList<>();

  private PdfSheet(SheetOrder order, SheetChoice choice) throws IOException {
    this.order = order;
    this.choice = choice;
    this.text = new SheetText(new SheetFonts(), order.baseUrl());
    this.rows = new SheetRows(text);
  }

  /** The sheet; with fewer pages where there is not enough to fill them. */
  public static PrintedSheet of(SheetOrder order, SheetChoice choice) throws IOException {
    return new PdfSheet(order, choice).print();
  }

  private PrintedSheet print() throws IOException {
    double column = order.paper().columnHeight();
    int room = order.pages() * order.paper().columns();
    List<SheetStatement> asked = asked(room * column);
    Columns columns = null;
    List<SheetTopic> best = List.of();
    for (int k = 0; k < TRIES; k++) {
      best = choice.best(fit(asked), topics -> set(topics).columns().size() <= room);
      columns = set(best);
      if (!emptyPage(columns, room)) {
        break;
      }
    }
    Set<String> chosen = new HashSet<>();
    best.forEach(topic -> topic.statements().forEach(s -> chosen.add(s.id())));
    String html = SheetPages.of(order, columns.columns(), best, text, chosenSlugs(best));
    byte[] pdf = PdfFile.of(html, order.title(), order.language(), order.seconds());
    text.missing().clear();
    rows.of(best); // only what is printed counts
    problems.addAll(PrintedSheet.problems(text.missing()));
    return new PrintedSheet(
        pdf,
        columns.fill(order.paper().columns(), column),
        best,
        choice.ranked().stream().filter(s -> !chosen.contains(s.id())).toList(),
        problems);
  }

  private static Set<String> chosenSlugs(List<SheetTopic> topics) {
    return topics.stream().map(SheetTopic::slug).collect(Collectors.toSet());
  }

  /** The best, somewhat more than there is room for; their heights are known afterwards. */
  private List<SheetStatement> asked(double points) throws IOException {
    double letters = LETTERS * order.paper().columnWidth() / COLUMN;
    double sum = 0;
    int count = 0;
    List<SheetStatement> ranked = choice.ranked();
    while (count < ranked.size() && sum < SPARE * points + 40 * LINE) {
      sum += LINE * (1 + Math.floor(ranked.get(count++).text().length() / letters));
    }
    List<SheetStatement> asked = ranked.subList(0, count);
    measure(rows.possible(choice.of(asked)));
    return asked;
  }

  private void measure(List<Row> all) throws IOException {
    Map<String, Row> different = new LinkedHashMap<>();
    all.forEach(row -> different.putIfAbsent(row.key(), row));
    List<Row> once = List.copyOf(different.values());
    List<Double> found = PdfFile.heights(SheetPages.endless(order, once));
    if (found.size() != once.size()) {
      throw new IllegalStateException(
          once.size() + " rows, but " + found.size() + " were laid out");
    }
    for (int i = 0; i < once.size(); i++) {
      heights.put(once.get(i).key(), found.get(i));
    }
  }

  /** What can stand on the sheet: no taller than a column, and neither is what it needs. */
  private List<SheetStatement> fit(List<SheetStatement> asked) {
    List<SheetStatement> fit = new ArrayList<>();
    for (SheetStatement statement : asked) {
      if (isUnfit(statement) && unfit.add(statement.id())) {
        problems.add(
            new PrintedSheet.Problem(
                statement.place(),
                "a statement is taller than a page of the sheet, and left out: "
                    + excerpt(statement.text()),
                "give it a 'short' form in decisions.yml",
                statement.pinned()));
      }
      boolean whole =
          choice.of(List.of(statement)).stream()
              .flatMap(topic -> topic.statements().stream())
              .noneMatch(each -> unfit.contains(each.id()));
      if (whole) {
        fit.add(statement);
      }
    }
    return fit;
  }

  /** A table of many columns cannot be read in one of the sheet's. */
  private boolean isUnfit(SheetStatement statement) {
    if (statement.kind().equals("table")) {
      String row = statement.html().replaceAll("(?s)</tr>.*", "");
      double cells = row.split("<t[hd]\\b", -1).length - 1;
      if (order.paper().columnWidth() / cells < CELL) {
        unfit.add(statement.id());
        return false;
      }
    }
    return heights.get(statement.id()) > order.paper().columnHeight() - 4 * LINE;
  }

  private static String excerpt(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59).stripTrailing() + "…";
  }

  private Columns set(List<SheetTopic> topics) {
    return Columns.of(
        rows.of(topics), rows, row -> heights.get(row.key()), order.paper().columnHeight());
  }

  /**
   * Is a page left rather empty by a tall row that did not fit below it? That row is left out next
   * time, unless an editor pinned it.
   */
  private boolean emptyPage(Columns columns, int room) {
    int perPage = order.paper().columns();
    double height = order.paper().columnHeight();
    List<Double> fill = columns.fill(perPage, height);
    for (int page = 0; page < fill.size(); page++) {
      if (fill.get(page) >= FULL) {
        continue;
      }
      Row worst = null;
      double least = height;
      for (int k = page * perPage;
          k < Math.min((page + 1) * perPage, columns.refused().size());
          k++) {
        Row refused = columns.refused().get(k);
        if (columns.used().get(k) < least && !refused.heading() && !refused.statement().pinned()) {
          least = columns.used().get(k);
          worst = refused;
        }
      }
      if (worst != null && columns.columns().size() > room - 1) {
        unfit.add(worst.statement().id());
        return true;
      }
    }
    return false;
  }

  static String resource(String name) throws IOException {
    try (InputStream style = PdfSheet.class.getResourceAsStream(name)) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
