package org.owplanner.engine.forecast.count;

/// Units by place in the season, and those expected if the season had no effect, over the last
/// whole seasons.
final class SeasonSums {

  private static final int MOST_SEASONS = 52;

  final double[] units;
  final double[] expected;
  private final double[] seen;
  private double squares;
  private double total;

  SeasonSums(int season) {
    units = new double[season];
    expected = new double[season];
    seen = new double[season];
  }

  /// Adds a series' steps before `origin`, divided by `scale`.
  void add(ExposedSeries series, int origin, double scale) {
    var season = units.length;
    var seasons = Math.min(origin / season, MOST_SEASONS);
    var from = origin - seasons * season;
    var demand = 0.0;
    var exposed = 0.0;
    for (var t = from; t < origin; t++) {
      if (series.seen(t) > 0) {
        demand += series.demand(t);
        exposed += series.seen(t);
        squares += series.demand(t) * series.demand(t);
      }
    }
    total += demand;
    if (demand == 0) {
      return;
    }
    var level = demand / exposed;
    for (var t = from; t < origin; t++) {
      if (series.seen(t) > 0) {
        var place = Math.floorMod(t - series.length(), season);
        seen[place]++;
        units[place] += series.demand(t) / scale;
        expected[place] += level * series.seen(t) / scale;
      }
    }
  }

  /// Variance within places ÷ mean of a step, at least 1; of one series added at its own scale.
  double dispersion() {
    var within = squares;
    for (var place = 0; place < units.length && total > 0; place++) {
      within -= seen[place] == 0 ? 0 : units[place] * units[place] / seen[place];
    }
    return total == 0 ? 1 : Math.max(1, within / total);
  }
}
