package org.variorum.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Rows put into columns, each as full as the next row allows; a heading keeps with what follows.
 *
 * @param columns the rows of each
 * @param used how high each is filled, in points
 * @param refused the row that did not fit below each column but the last
 */
record Columns(List<List<Row>> columns, List<Double> used, List<Row> refused) {
  /**
   * @param heights of a row, in points
   * @param height of a column
   */
  static Columns of(List<Row> rows, SheetRows maker, ToDoubleFunction<Row> heights, double height) {
    List<List<Row>> columns = new ArrayList<>();
    List<Double> used = new ArrayList<>();
    List<Row> refused = new ArrayList<>();
    List<Row> column = new ArrayList<>();
    double sum = 0;
    int next = 0;
    while (next < rows.size()) {
      int end = next;
      double needed = 0;
      while (end < rows.size() && rows.get(end).heading()) {
        needed += heights.applyAsDouble(rows.get(end++));
      }
      if (end < rows.size()) {
        needed += heights.applyAsDouble(rows.get(end++));
      }
      List<Row> together = rows.subList(next, end);
      if (!column.isEmpty() && sum + needed > height) {
        columns.add(column);
        used.add(sum);
        refused.add(together.get(together.size() - 1));
        column = new ArrayList<>();
        sum = 0;
        if (!together.get(0).key().equals(together.get(0).topic().slug())) {
          Row goesOn = maker.goesOn(together.get(0).topic());
          column.add(goesOn);
          sum += heights.applyAsDouble(goesOn);
        }
      }
      column.addAll(together);
      sum += needed;
      next = end;
    }
    if (!column.isEmpty()) {
      columns.add(column);
      used.add(sum);
    }
    return new Columns(columns, used, refused);
  }

  /** How full each page is, 0 to 1. */
  List<Double> fill(int perPage, double height) {
    List<Double> fill = new ArrayList<>();
    for (int from = 0; from < used.size(); from += perPage) {
      double sum =
          used.subList(from, Math.min(from + perPage, used.size())).stream()
              .mapToDouble(Double::doubleValue)
              .sum();
      fill.add(sum / (perPage * height));
    }
    return fill;
  }
}
