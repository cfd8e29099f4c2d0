package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.owplanner.engine.forecast.TimeSeries;

/// A series of the set `m3`: what a forecast may see, and what followed.
///
/// @param id as in the file
/// @param period such as `monthly`
/// @param known steps that a forecast may see
/// @param heldBack steps that follow
record HeldBackSeries(String id, String period, TimeSeries known, double[] heldBack) {

  private static final int COLUMNS = 5;

  /// All series of a file with the columns series, period, horizon, split, values, in its order.
  ///
  /// @throws IOException if the file can't be read
  /// @throws BenchmarkFormatException if a line isn't in the format, or a series lacks a split
  static List<HeldBackSeries> read(Path file) throws IOException {
    var train = new HashMap<String, double[]>();
    var series = new ArrayList<HeldBackSeries>();
    var number = 0;
    for (var line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("series,")) {
        continue;
      }
      var cells = line.split(",", -1);
      if (cells.length != COLUMNS) {
        throw new BenchmarkFormatException(
            "Line %d has %d columns; it needs series, period, horizon, split and values."
                .formatted(number, cells.length));
      }
      var values = values(cells[4], number);
      if (cells[3].equals("train")) {
        train.put(cells[0], values);
        continue;
      }
      var known = train.get(cells[0]);
      if (known == null) {
        throw new BenchmarkFormatException(
            "Line %d holds what followed series (%s), which has no line before it with the split train."
                .formatted(number, cells[0]));
      }
      series.add(
          new HeldBackSeries(cells[0], cells[1], new TimeSeries(known, season(cells[1])), values));
    }
    return series;
  }

  private static double[] values(String cell, int line) {
    try {
      return Arrays.stream(cell.strip().split("\\s+")).mapToDouble(HeldBackSeries::value).toArray();
    } catch (NumberFormatException e) {
      throw new BenchmarkFormatException(
          "Line %d holds a value that is no number (%s); write NA where it is unknown."
              .formatted(line, e.getMessage()));
    }
  }

  private static double value(String text) {
    return text.equals("NA") || text.equals("NaN") ? Double.NaN : Double.parseDouble(text);
  }

  private static int season(String period) {
    return switch (period) {
      case "hourly" -> 24;
      case "daily" -> 7;
      case "weekly" -> 52;
      case "monthly" -> 12;
      case "quarterly" -> 4;
      default -> 1;
    };
  }

  /// The lag of the naive forecast that errors are scaled by: a season, but one step for days,
  /// weeks and years.
  int scalingLag() {
    return switch (period) {
      case "hourly", "monthly", "quarterly" -> known.season();
      default -> 1;
    };
  }
}
