package org.owplanner.engine.wave.release;

import java.util.ArrayList;
import java.util.List;

/// A range of the number of aisles visited. The best plans of neighbouring numbers resemble each
/// other, those of 20 and of 90 aisles do not, so each window is searched for itself.
///
/// @param least fewest aisles
/// @param most most aisles
record ReleaseWindow(int least, int most) {

  private static final double GROWTH = 1.4;

  /// Windows that cover the numbers from `least` to `most`, each 1.4 times as far as the one
  /// before.
  static List<ReleaseWindow> cover(int least, int most) {
    var windows = new ArrayList<ReleaseWindow>();
    var from = least;
    while (from <= most) {
      var to = Math.min(most, Math.max(from, (int) (from * GROWTH)));
      windows.add(new ReleaseWindow(from, to));
      from = to + 1;
    }
    return windows;
  }
}
