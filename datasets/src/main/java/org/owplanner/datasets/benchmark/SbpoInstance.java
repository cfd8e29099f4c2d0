package org.owplanner.datasets.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.owplanner.engine.wave.release.ItemRows;
import org.owplanner.engine.wave.release.ReleaseProblem;

/// Reads the format of the SBPO challenge 2025 (wave order picking): numbers of orders, items and
/// aisles; a row an order, then a row an aisle, each the number of items and then item and units in
/// turn; fewest and most units of the wave. Any white space separates.
public final class SbpoInstance {

  private static final int MOST_ROWS = 10_000_000;

  private final Path file;
  private final BufferedReader text;
  private long read;

  private SbpoInstance(Path file, BufferedReader text) {
    this.file = file;
    this.text = text;
  }

  /// Reads a file.
  ///
  /// @throws IOException if it can't be read
  /// @throws BenchmarkFormatException if it is not in the format
  public static ReleaseProblem read(Path file) throws IOException {
    try (var text = Files.newBufferedReader(file)) {
      return new SbpoInstance(file, text).problem();
    }
  }

  private ReleaseProblem problem() throws IOException {
    var orderCount = next("number of orders", MOST_ROWS);
    var items = next("number of items", MOST_ROWS);
    var aisleCount = next("number of aisles", MOST_ROWS);
    try {
      var orders = rows(orderCount, "order");
      var aisles = rows(aisleCount, "aisle");
      var smallest = next("fewest units of the wave", Integer.MAX_VALUE);
      var largest = next("most units of the wave", Integer.MAX_VALUE);
      return new ReleaseProblem(items, orders, aisles, smallest, largest);
    } catch (IllegalArgumentException e) {
      throw new BenchmarkFormatException("The file %s: %s".formatted(file, e.getMessage()));
    }
  }

  private ItemRows rows(int count, String what) throws IOException {
    var start = new int[count + 1];
    var item = new int[1024];
    var units = new int[1024];
    var entries = 0;
    for (var row = 0; row < count; row++) {
      var inRow = next("number of items of an " + what, MOST_ROWS);
      for (var e = 0; e < inRow; e++) {
        if (entries == item.length) {
          item = Arrays.copyOf(item, 2 * entries);
          units = Arrays.copyOf(units, 2 * entries);
        }
        item[entries] = next("item of an " + what, MOST_ROWS);
        units[entries++] = next("units of an " + what, Integer.MAX_VALUE);
      }
      start[row + 1] = entries;
    }
    return ItemRows.of(start, Arrays.copyOf(item, entries), Arrays.copyOf(units, entries));
  }

  private int next(String what, int most) throws IOException {
    var c = text.read();
    while (c >= 0 && c <= ' ') {
      c = text.read();
    }
    if (c < 0) {
      throw new BenchmarkFormatException(
          "The file %s ends after %d numbers, before the %s. Maybe it was cut off."
              .formatted(file, read, what));
    }
    read++;
    var value = 0L;
    for (; c > ' '; c = text.read()) {
      value = 10 * value + c - '0';
      if (c < '0' || c > '9' || value > most) {
        throw new BenchmarkFormatException(
            "Number %d of %s, the %s, must be a whole number from 0 to %d."
                .formatted(read, file, what, most));
      }
    }
    return (int) value;
  }
}
