package org.owplanner.engine.forecast;

/// The levels at which every forecast is stored: P5, P10, P25, P50, P67, P75, P90, P95, P99.
public final class ForecastLevels {

  private static final double[] LEVELS = {0.05, 0.10, 0.25, 0.50, 0.67, 0.75, 0.90, 0.95, 0.99};

  private ForecastLevels() {}

  /// How many there are.
  public static int count() {
    return LEVELS.length;
  }

  /// The level at `index`, ascending.
  public static double at(int index) {
    return LEVELS[index];
  }

  /// All of them, ascending.
  public static double[] all() {
    return LEVELS.clone();
  }
}
