package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.wave.batch.BatchExtra;
import org.owplanner.engine.wave.batch.BatchingProblem;

/// Reads the order batching instances of Henn & Wäscher 2012 as given to this project.
///
/// First line: aisles, cells an aisle, distance from cell to cell, from aisle to aisle, from a
/// cross-aisle to the nearest cell, aisle of the depot. Then capacity in items and number of
/// orders; then a line an order: number of items, then aisle and cell of each. Lengths may be
/// decimal: one unit becomes `unitMm` mm, the least power of ten that makes all of them whole, and
/// a mm costs one micro-unit, so that the objective in micro-units is the length in mm.
///
/// @param problem the instance
/// @param unitMm mm of the model for one unit of length of the file
public record ObpInstance(BatchingProblem problem, int unitMm) {
  private static final int MOST_DECIMALS = 6;
  private static final int MICROS_A_METRE = 1_000;

  /// Reads a file.
  ///
  /// @throws IOException if it can't be read
  /// @throws BenchmarkFormatException if it is not in the format
  public static ObpInstance read(Path file) throws IOException {
    var lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    if (lines.size() < 2) {
      throw new BenchmarkFormatException(
          "The file %s (%d lines) must begin with its layout and its capacity. Maybe it was cut off."
              .formatted(file, lines.size()));
    }
    try {
      return of(lines);
    } catch (NumberFormatException e) {
      throw new BenchmarkFormatException(
          "A word in %s is no number of its kind (%s).".formatted(file, e.getMessage()));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new BenchmarkFormatException("The file %s: %s".formatted(file, e.getMessage()));
    }
  }

  private static ObpInstance of(List<String> lines) {
    var layout = words(lines.getFirst(), 6, 1);
    var aisles = whole(layout[0]);
    var cells = whole(layout[1]);
    var unitMm = unitMm(layout);
    var cellMm = scaled(layout[2], unitMm);
    var aisleMm = scaled(layout[3], unitMm);
    var crossMm = scaled(layout[4], unitMm);
    var xMm = new int[aisles];
    for (var aisle = 0; aisle < aisles; aisle++) {
      xMm[aisle] = Math.multiplyExact(aisle, aisleMm);
    }
    var backMm = Math.addExact(2 * crossMm, Math.multiplyExact(cells - 1, cellMm));
    var graph = new AisleGraph(xMm, new int[] {0, backMm}, whole(layout[5]));
    var limits = words(lines.get(1), 2, 2);
    var orders = whole(limits[1]);
    if (lines.size() < orders + 2) {
      throw new IllegalArgumentException(
          "It has %d orders, but must have %d. Maybe it was cut off."
              .formatted(lines.size() - 2, orders));
    }
    var size = new long[orders][1];
    var firstStop = new int[orders + 1];
    var stopAisle = new int[lines.stream().mapToInt(String::length).sum()];
    var stopYMm = new int[stopAisle.length];
    for (var order = 0; order < orders; order++) {
      var items = whole(lines.get(order + 2).trim().split("\\s+", 2)[0]);
      var words = words(lines.get(order + 2), 1 + 2 * items, order + 3);
      size[order][0] = items;
      firstStop[order + 1] = firstStop[order] + items;
      for (var item = 0; item < items; item++) {
        stopAisle[firstStop[order] + item] = whole(words[1 + 2 * item]);
        stopYMm[firstStop[order] + item] = crossMm + whole(words[2 + 2 * item]) * cellMm;
      }
    }
    var stops = firstStop[orders];
    var problem =
        new BatchingProblem(
            graph,
            RoutingPolicy.EXACT,
            firstStop,
            Arrays.copyOf(stopAisle, stops),
            Arrays.copyOf(stopYMm, stops),
            size,
            new long[] {whole(limits[0])},
            MICROS_A_METRE,
            0,
            BatchExtra.NONE);
    return new ObpInstance(problem, unitMm);
  }

  private static String[] words(String line, int fewest, int number) {
    var words = line.trim().split("\\s+", -1);
    if (words.length < fewest) {
      throw new IllegalArgumentException(
          "Its line %d has %d numbers, but must have %d. Maybe it was cut off."
              .formatted(number, words.length, fewest));
    }
    return words;
  }

  private static int whole(String word) {
    return Integer.parseInt(word);
  }

  private static int unitMm(String[] layout) {
    var decimals = 0;
    for (var i = 2; i < 5; i++) {
      decimals = Math.max(decimals, new BigDecimal(layout[i]).stripTrailingZeros().scale());
    }
    if (decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "Its lengths have %d decimals, but may have %d.".formatted(decimals, MOST_DECIMALS));
    }
    return (int) Math.pow(10, decimals);
  }

  private static int scaled(String word, int unitMm) {
    return new BigDecimal(word).multiply(BigDecimal.valueOf(unitMm)).intValueExact();
  }

  /// A length of the model in the file's own unit, without needless zeros.
  public String length(long mm) {
    return BigDecimal.valueOf(mm)
        .divide(BigDecimal.valueOf(unitMm))
        .stripTrailingZeros()
        .toPlainString();
  }
}
