package org.owplanner.engine.wave;

import java.util.Arrays;
import java.util.TreeSet;

/// When waves are released: now or at the shift's beginning, then every so many minutes.
final class ReleaseGrid {

  private static final int SECONDS_PER_MINUTE = 60;

  private final int[] releases;
  private final int leastLines;
  private final int mostLines;

  ReleaseGrid(WaveProblem problem) {
    var shift = problem.shift();
    var first = Math.max(shift.fromSecond(), problem.nowSecond());
    var step = problem.rates().whole(WaveRate.WAVE_MINUTES) * SECONDS_PER_MINUTE;
    var times = new TreeSet<Integer>();
    times.add(first);
    for (long at = shift.fromSecond(); at < shift.toSecond(); at += step) {
      if (at > first) {
        times.add((int) at);
      }
    }
    releases = times.stream().mapToInt(Integer::intValue).toArray();
    leastLines = problem.rates().whole(WaveRate.WAVE_LEAST_LINES);
    mostLines = problem.rates().whole(WaveRate.WAVE_MOST_LINES);
  }

  /// The first release.
  int first() {
    return releases[0];
  }

  int size() {
    return releases.length;
  }

  int release(int wave) {
    return releases[wave];
  }

  /// The wave of a batch that starts then: the latest release at or before.
  int waveAt(int startSecond) {
    var found = Arrays.binarySearch(releases, startSecond);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  int leastLines() {
    return leastLines;
  }

  int mostLines() {
    return mostLines;
  }

  /// Whether sizes of waves may bind, with so many lines in all.
  boolean binds(int lines) {
    return leastLines > 1 || mostLines < lines;
  }
}
