package org.owplanner.engine.forecast.count;

/// The mean of the last steps: what sellers reckon with (7, 15 or 30 days). Over one season of
/// steps its sums are those of the seasonal naive forecast.
public final class MovingAverage extends AbstractCountMethod {

  private final int steps;

  /// @param steps known steps that count
  public MovingAverage(int steps) {
    super("Mean of %d".formatted(steps));
    this.steps = steps;
  }

  @Override
  double level(double[] known) {
    var from = Math.max(0, known.length - steps);
    var sum = 0.0;
    for (var t = from; t < known.length; t++) {
      sum += known[t];
    }
    return sum / (known.length - from);
  }

  @Override
  double response() {
    return 1.0 / steps;
  }
}
