package org.owplanner.engine.forecast.count;

/// How levels must be read so that forecasts are calibrated: R(u) = share of held-back outcomes
/// whose probability integral transform is at most u; for whole units the share of each outcome's
/// step between F(y − 1) and F(y), so that nothing is drawn by chance (Czado, Gneiting & Held 2009,
/// section 2.1; recalibration: Kuleshov, Fenner & Ermon 2018).
///
/// It is drawn towards R(u) = u by as much as 300 outcomes or three origins, whichever is more:
/// outcomes after the same origin share whatever moved them all.
public final class LevelMap {

  private static final int GRID = 200;
  private static final double PRIOR_OUTCOMES = 300;
  private static final double PRIOR_ORIGINS = 3;
  private static final LevelMap NONE = new LevelMap(1);

  private final double[] counted = new double[GRID + 1];
  private final int origins;
  private double outcomes;

  /// R(u) = u, until outcomes after so many origins are added.
  public LevelMap(int origins) {
    this.origins = origins;
  }

  /// R(u) = u.
  public static LevelMap none() {
    return NONE;
  }

  /// Adds an outcome with `below` = F(y − 1) and `upTo` = F(y).
  public void add(double below, double upTo) {
    outcomes++;
    for (var i = 0; i <= GRID; i++) {
      counted[i] += share((double) i / GRID, below, upTo);
    }
  }

  /// The share of an outcome's step that lies at or below u.
  static double share(double u, double below, double upTo) {
    return upTo - below < 1e-12
        ? (u >= upTo ? 1 : 0)
        : Math.clamp((u - below) / (upTo - below), 0, 1);
  }

  /// Whether R(u) = u.
  boolean isNone() {
    return outcomes == 0;
  }

  private double prior() {
    return Math.max(PRIOR_OUTCOMES, PRIOR_ORIGINS / origins * outcomes);
  }

  private double at(int i) {
    var prior = prior();
    return (counted[i] + prior * i / GRID) / (outcomes + prior);
  }

  /// R(u).
  public double apply(double u) {
    var within = Math.clamp(u, 0, 1);
    var i = Math.min(GRID - 1, (int) (within * GRID));
    var share = counted[i] + (within * GRID - i) * (counted[i + 1] - counted[i]);
    var prior = prior();
    return (share + prior * within) / (outcomes + prior);
  }

  /// The least u with R(u) = `level`.
  public double inverse(double level) {
    var low = 0;
    var high = GRID;
    while (high - low > 1) {
      var middle = (low + high) / 2;
      if (at(middle) >= level) {
        high = middle;
      } else {
        low = middle;
      }
    }
    var rise = at(high) - at(low);
    var within = rise <= 0 ? 1 : Math.clamp((level - at(low)) / rise, 0, 1);
    return Math.clamp((low + within) / GRID, 1e-9, 1 - 1e-9);
  }
}
