package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.forecast.TimeSeries;

/// A series of the set `carparts`: an id and its months, of which the last are held back.
///
/// @param id as in the file
/// @param known months that a forecast may see, `NaN` where blank
/// @param heldBack months that follow
/// @param isJudged whether no month is blank and there was demand in those known
record IntermittentSeries(String id, TimeSeries known, double[] heldBack, boolean isJudged) {

  static final int HELD_BACK = 6;
  private static final int MONTHS_A_YEAR = 12;

  /// All series of a file.
  ///
  /// @throws IOException if the file can't be read
  /// @throws BenchmarkFormatException if a line is not an id and numbers
  static List<IntermittentSeries> read(Path file) throws IOException {
    var series = new ArrayList<IntermittentSeries>();
    for (var line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        series.add(of(line, series.size() + 1));
      }
    }
    return series;
  }

  private static IntermittentSeries of(String line, int number) {
    var cells = line.split(",", -1);
    if (cells.length < HELD_BACK + 2) {
      throw new BenchmarkFormatException(
          "Line %d has %d columns; an id and at least %d months are needed."
              .formatted(number, cells.length, HELD_BACK + 1));
    }
    var values = new double[cells.length - 1];
    var isComplete = true;
    for (var i = 0; i < values.length; i++) {
      values[i] = value(cells[i + 1].strip(), number, i + 2);
      isComplete &= !Double.isNaN(values[i]);
    }
    var known = Arrays.copyOf(values, values.length - HELD_BACK);
    var hasDemand = Arrays.stream(known).anyMatch(value -> value != 0 && !Double.isNaN(value));
    return new IntermittentSeries(
        cells[0].replace("\"", "").strip(),
        new TimeSeries(known, MONTHS_A_YEAR),
        Arrays.copyOfRange(values, known.length, values.length),
        isComplete && hasDemand);
  }

  private static double value(String cell, int line, int column) {
    if (cell.isEmpty()) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new BenchmarkFormatException(
          "Line %d, column %d holds (%s), which is no number; leave it blank where it is unknown."
              .formatted(line, column, cell));
    }
  }
}
