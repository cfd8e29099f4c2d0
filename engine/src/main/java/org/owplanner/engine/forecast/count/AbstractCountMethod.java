package org.owplanner.engine.forecast.count;

import java.util.Arrays;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// A method that forecasts one level m for all steps, of counts.
///
/// The variance of a step is the forgetting mean of (y − m)², at least that of a Poisson; unknown
/// steps are passed over, as if they had not been.
public abstract class AbstractCountMethod implements ForecastMethod {

  static final double SPREAD_DECAY = 0.95;

  private final String name;

  AbstractCountMethod(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final PredictedSeries forecast(TimeSeries history, int horizon) throws ForecastException {
    var known = KnownSteps.of(history);
    if (known.length == 0) {
      throw new ForecastException(
          "The series has no known step, and %s needs at least 1. A method for new goods takes over."
              .formatted(name));
    }
    var level = Math.max(0, level(known));
    if (!Double.isFinite(level)) {
      throw new ForecastException(
          "%s gave a level (%s) that isn't finite. The next method takes over."
              .formatted(name, level));
    }
    return of(level, variance(known, level), horizon);
  }

  /// What a step brings on average, from the known steps.
  abstract double level(double[] known);

  /// By how much a new demand of 1 lifts the steps after it.
  abstract double response();

  double variance(double[] known, double level) {
    var weight = 0.0;
    var squares = 0.0;
    for (var value : known) {
      squares = SPREAD_DECAY * squares + (value - level) * (value - level);
      weight = SPREAD_DECAY * weight + 1;
    }
    return Math.max(level, squares / weight);
  }

  private PredictedSeries of(double level, double variance, int horizon) {
    var mean = new double[horizon];
    Arrays.fill(mean, level);
    var response = new double[horizon];
    Arrays.fill(response, response());
    response[0] = 1;
    return PredictedSeries.additive(name, mean, variance, response, StandardShape.COUNTS);
  }
}
