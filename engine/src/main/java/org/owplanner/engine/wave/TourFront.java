package org.owplanner.engine.wave;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// When a picker can be back from some tours, and what they cost then: later ends cost less, or
/// they would not be here.
///
/// @param seconds ends, ascending
/// @param costs micros, descending
record TourFront(int[] seconds, double[] costs) {

  static TourFront of(int second, double micros) {
    return new TourFront(new int[] {second}, new double[] {micros});
  }

  int size() {
    return seconds.length;
  }

  int second(int i) {
    return seconds[i];
  }

  double micros(int i) {
    return costs[i];
  }

  double leastMicros() {
    return costs[costs.length - 1];
  }

  /// Gathers ends and costs of which the best make a front.
  static final class Gatherer {
    private int[] seconds = new int[64];
    private double[] costs = new double[64];
    private int size;

    void clear() {
      size = 0;
    }

    void add(int second, double micros) {
      if (size == seconds.length) {
        seconds = Arrays.copyOf(seconds, 2 * size);
        costs = Arrays.copyOf(costs, 2 * size);
      }
      seconds[size] = second;
      costs[size++] = micros;
    }

    /// The front, of at most so many points: of more, neighbours become one that is better than
    /// both. Null where nothing was gathered.
    @Nullable TourFront front(int mostPoints) {
      if (size == 0) {
        return null;
      }
      var order =
          IntStream.range(0, size)
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingInt(i -> seconds[i])
                      .thenComparingDouble(i -> costs[i]))
              .toList();
      var ends = new int[size];
      var least = new double[size];
      var count = 0;
      for (int i : order) {
        if (count == 0 || costs[i] < least[count - 1]) {
          ends[count] = seconds[i];
          least[count++] = costs[i];
        }
      }
      while (count > mostPoints) {
        var merged = 0;
        for (var i = 0; i < count; i += 2) {
          ends[merged] = ends[i];
          least[merged++] = least[Math.min(i + 1, count - 1)];
        }
        count = merged;
      }
      return new TourFront(Arrays.copyOf(ends, count), Arrays.copyOf(least, count));
    }
  }
}
