package org.owplanner.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table for a terminal with a fixed-width font, in which Chinese characters take two columns.
public final class TextTable {

  private static final String GAP = "  ";

  private final List<String> heads = new ArrayList<>();
  private final List<Boolean> isRight = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /// Adds a column of words.
  public TextTable words(String head) {
    return column(head, false);
  }

  /// Adds a column of numbers, which stand on the right.
  public TextTable numbers(String head) {
    return column(head, true);
  }

  private TextTable column(String head, boolean right) {
    heads.add(head);
    isRight.add(right);
    return this;
  }

  /// Adds a row, a text for each column.
  public TextTable row(String... cells) {
    if (cells.length != heads.size()) {
      throw new IllegalArgumentException(
          "The row (%s) must have %d cells.".formatted(Arrays.toString(cells), heads.size()));
    }
    rows.add(List.of(cells));
    return this;
  }

  /// Adds a line between the rows.
  public TextTable rule() {
    rows.add(List.of());
    return this;
  }

  /// Whether it has no rows.
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The table's lines.
  public List<String> lines() {
    var widths = heads.stream().mapToInt(DisplayWidth::of).toArray();
    for (var row : rows) {
      for (var c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
      }
    }
    var rule = new ArrayList<String>();
    for (var width : widths) {
      rule.add("─".repeat(width));
    }
    var lines = new ArrayList<String>();
    lines.add(line(heads, widths));
    lines.add(line(rule, widths));
    for (var row : rows) {
      lines.add(line(row.isEmpty() ? rule : row, widths));
    }
    return lines;
  }

  private String line(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (var c = 0; c < cells.size(); c++) {
      var blanks = " ".repeat(widths[c] - DisplayWidth.of(cells.get(c)));
      line.append(c == 0 ? "" : GAP);
      line.append(isRight.get(c) ? blanks + cells.get(c) : cells.get(c) + blanks);
    }
    return line.toString().stripTrailing();
  }
}
