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
  private static final double SPARE = 1.35; // so many more than fit are measured
  private static final int TRIES = 8;

  private final Paper paper;
  private final int room; // columns
  private final SheetChoice choice;
  private final SheetRows rows;
  private final Map<String, Double> heights = new HashMap<>();
  private final Set<String> unfit = new HashSet<>();
  private final List<PrintedSheet.Problem> problems = new ArrayList<>();

  private PdfSheet(Paper paper, int pages, SheetChoice choice) throws IOException {
    this.paper = paper;
    this.room = pages * paper.columns();
    this.choice = choice;
    // no address: where links lead does not change how high a row is
    this.rows = new SheetRows(new SheetText(new SheetFonts(), ""), paper.columnWidth());
  }

  /** Chooses what fits; on fewer pages where there is not enough to fill them. */
  public static FilledSheet filled(Paper paper, int pages, SheetChoice choice) throws IOException {
    return new PdfSheet(paper, pages, choice).fill();
  }

  /** The sheet; with fewer pages where there is not enough to fill them. */
  public static PrintedSheet of(SheetOrder order, SheetChoice choice) throws IOException {
    return of(order, filled(order.paper(), order.pages(), choice));
  }

  /** A sheet that is filled already, as a PDF. */
  public static PrintedSheet of(SheetOrder order, FilledSheet filled) throws IOException {
    SheetText text = new SheetText(new SheetFonts(), order.baseUrl());
    String html = SheetPages.of(order, filled.columns().columns(), filled.topics(), text);
    byte[] pdf = PdfFile.of(html, order.title(), order.language(), order.seconds());
    new SheetRows(text, order.paper().columnWidth())
        .of(filled.topics()); // only what is printed counts
    List<PrintedSheet.Problem> problems = new ArrayList<>(filled.problems());
    problems.addAll(PrintedSheet.problems(text.missing()));
    return new PrintedSheet(pdf, filled.fill(), filled.topics(), filled.leftOut(), problems);
  }

  private FilledSheet fill() throws IOException {
    double column = paper.columnHeight();
    List<SheetStatement> asked = asked(room * column);
    Columns columns = null;
    List<SheetTopic> best = List.of();
    for (int k = 0; k < TRIES; k++) {
      best = choice.best(fit(asked), topics -> set(topics).columns().size() <= room);
      columns = set(best);
      if (!emptyPage(columns)) {
        break;
      }
    }
    Set<String> chosen = new HashSet<>();
    best.forEach(topic -> topic.statements().forEach(s -> chosen.add(s.id())));
    return new FilledSheet(
        columns,
        columns.fill(paper.columns(), column),
        best,
        choice.ranked().stream().filter(s -> !chosen.contains(s.id())).toList(),
        problems);
  }

  /** The best, somewhat more than there is room for; their heights are known afterwards. */
  private List<SheetStatement> asked(double points) throws IOException {
    double letters = LETTERS * paper.columnWidth() / COLUMN;
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
    List<Double> found = PdfFile.heights(SheetPages.endless(paper, once));
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

  private boolean isUnfit(SheetStatement statement) {
    return heights.get(statement.id()) > paper.columnHeight() - 4 * LINE;
  }

  private static String excerpt(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59).stripTrailing() + "…";
  }

  private Columns set(List<SheetTopic> topics) {
    return Columns.of(rows.of(topics), rows, row -> heights.get(row.key()), paper.columnHeight());
  }

  /**
   * Is a page left rather empty by a tall row that did not fit below it? That row is left out next
   * time, unless an editor pinned it.
   */
  private boolean emptyPage(Columns columns) {
    int perPage = paper.columns();
    double height = paper.columnHeight();
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
