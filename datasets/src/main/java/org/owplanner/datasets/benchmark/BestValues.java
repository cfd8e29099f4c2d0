package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// The best values known of a set's instances, from the file `best.csv` beside them.
///
/// @param best by instance
public record BestValues(Map<String, Double> best) {

  private static final String FILE = "best.csv";

  public BestValues {
    best = Map.copyOf(best);
  }

  /// Reads a column of the file; no values where the file or the column is missing.
  ///
  /// @throws IOException if it can't be read
  public static BestValues read(Path data, String column) throws IOException {
    var file = data.resolve(FILE);
    var best = new TreeMap<String, Double>();
    if (!column.isEmpty() && Files.exists(file)) {
      var lines = Files.readAllLines(file);
      var place = lines.isEmpty() ? -1 : List.of(lines.getFirst().split(",", -1)).indexOf(column);
      for (var k = 1; place > 0 && k < lines.size(); k++) {
        var words = lines.get(k).split(",", -1);
        if (words.length > place) {
          best.put(words[0], number(file, k + 1, words[place]));
        }
      }
    }
    return new BestValues(best);
  }

  private static double number(Path file, int line, String word) {
    try {
      return Double.parseDouble(word.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The best value (%s) in %s line %d is no number.".formatted(word, file, line));
    }
  }

  /// How far a row's objective is above the best known, (z − best) ÷ best in percent, if both are
  /// known.
  public OptionalDouble gapPercent(BenchmarkRow row) {
    var known = best.get(row.instance());
    return known == null || !row.isFeasible()
        ? OptionalDouble.empty()
        : OptionalDouble.of(100 * (Double.parseDouble(row.objective()) - known) / Math.abs(known));
  }
}
