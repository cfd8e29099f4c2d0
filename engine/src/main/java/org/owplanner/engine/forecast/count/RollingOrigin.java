package org.owplanner.engine.forecast.count;

import java.util.ArrayList;
import java.util.List;

/// The origins, a window apart, from which windows that are held back are forecast (Tashman 2000).
///
/// @param window steps of a window
/// @param origins how many, the last one window before the end
record RollingOrigin(int window, int origins) {

  private static final int MOST_ORIGINS = 3;
  private static final int LEAST_WINDOWS_BEFORE = 4;

  /// As many as leave at least four windows before the first, of a series as long as this.
  static RollingOrigin of(int window, int length) {
    return new RollingOrigin(
        window, Math.clamp(length / window - LEAST_WINDOWS_BEFORE, 1, MOST_ORIGINS));
  }

  /// Steps at the end that are held back.
  int steps() {
    return window * origins;
  }

  /// Which origin a past ends at, the last one being 0.
  int place(CountPast past) {
    return (past.series.length() - past.origin) / window - 1;
  }

  /// A series at each origin at which it had brought demand.
  List<CountPast> pasts(CountPool pool, ExposedSeries series) {
    var pasts = new ArrayList<CountPast>(origins);
    for (var back = origins; back >= 1; back--) {
      var origin = series.length() - back * window;
      if (origin >= CountPool.LEAST_HISTORY && series.hasDemandBefore(origin)) {
        pasts.add(new CountPast(pool, series, origin, origin + window));
      }
    }
    return pasts;
  }
}
