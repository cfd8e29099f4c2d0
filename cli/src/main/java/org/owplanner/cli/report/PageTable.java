package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;

/// A table of the page, which its reader can sort by any column.
///
/// @param id its element's id
/// @param caption what it shows
/// @param columns from left to right
/// @param rows from top to bottom
/// @param total the last row, which is never sorted; empty where nothing adds up
record PageTable(
    String id, String caption, List<Column> columns, List<Row> rows, List<Cell> total) {

  /// A column; numbers stand to the right.
  record Column(String title, boolean isNumber) {}

  /// A row; its key tells scripts what it is about.
  record Row(String key, List<Cell> cells) {}

  /// A cell; `sort` is what it is sorted by.
  record Cell(String text, String sort) {}

  static Column text(String title) {
    return new Column(title, false);
  }

  static Column number(String title) {
    return new Column(title, true);
  }

  static Cell cell(String text) {
    return new Cell(text, text);
  }

  static Cell cell(String text, long number) {
    return new Cell(text, Long.toString(number));
  }

  static Cell cell(String text, double number) {
    // What is not a number stands last, whichever way the column is sorted.
    return new Cell(text, !Double.isFinite(number) ? "" : Double.toString(number));
  }

  /// Collects rows one by one.
  static final class Rows {
    private final List<Row> rows = new ArrayList<>();

    void add(String key, Cell... cells) {
      rows.add(new Row(key, List.of(cells)));
    }

    PageTable table(String id, String caption, List<Column> columns, Cell... total) {
      return new PageTable(id, caption, columns, List.copyOf(rows), List.of(total));
    }
  }
}
