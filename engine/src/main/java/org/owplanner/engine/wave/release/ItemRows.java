package org.owplanner.engine.wave.release;

import java.util.Arrays;

/// Rows of items with units, such as the lines of orders or the stock of aisles: row `r` holds the
/// entries from `start(r)` to `start(r + 1)`, exclusive.
public final class ItemRows {

  private final int[] start;
  private final int[] item;
  private final int[] units;

  private ItemRows(int[] start, int[] item, int[] units) {
    this.start = start;
    this.item = item;
    this.units = units;
  }

  /// Rows in compressed form.
  ///
  /// @param start where each row begins, and at last where the last one ends
  /// @param item of each entry, from 0
  /// @param units of each entry, not negative
  /// @throws IllegalArgumentException if the lengths don't fit, an item or units are negative, or a
  ///   row names an item twice
  public static ItemRows of(int[] start, int[] item, int[] units) {
    if (start.length == 0 || start[0] != 0 || start[start.length - 1] != item.length) {
      throw new IllegalArgumentException(
          "The rows must begin at entry 0 and end after the last of %d.".formatted(item.length));
    }
    if (item.length != units.length) {
      throw new IllegalArgumentException(
          "There are %d items but %d units.".formatted(item.length, units.length));
    }
    var rows = new ItemRows(start.clone(), item.clone(), units.clone());
    rows.requireWhole();
    return rows;
  }

  private void requireWhole() {
    var lastRow = new int[1 + Arrays.stream(item).max().orElse(0)];
    for (var row = 0; row < rows(); row++) {
      if (start[row] > start[row + 1]) {
        throw new IllegalArgumentException("Row %d ends before it begins.".formatted(row));
      }
      for (var e = start[row]; e < start[row + 1]; e++) {
        if (item[e] < 0 || units[e] < 0) {
          throw new IllegalArgumentException(
              "Row %d has %d units of item %d; neither may be negative."
                  .formatted(row, units[e], item[e]));
        }
        if (lastRow[item[e]] == row + 1) {
          throw new IllegalArgumentException(
              "Row %d names item %d twice. Add its units up.".formatted(row, item[e]));
        }
        lastRow[item[e]] = row + 1;
      }
    }
  }

  /// The number of rows.
  public int rows() {
    return start.length - 1;
  }

  /// The number of entries of all rows.
  public int entries() {
    return item.length;
  }

  /// Where row `row` begins; `start(rows())` is where the last one ends.
  public int start(int row) {
    return start[row];
  }

  /// The item of an entry.
  public int item(int entry) {
    return item[entry];
  }

  /// The units of an entry.
  public int units(int entry) {
    return units[entry];
  }

  /// The units of all entries of a row.
  public long sum(int row) {
    var sum = 0L;
    for (var e = start[row]; e < start[row + 1]; e++) {
      sum += units[e];
    }
    return sum;
  }

  /// The largest item, -1 where there is none.
  int largestItem() {
    return Arrays.stream(item).max().orElse(-1);
  }
}
