package org.owplanner.engine.forecast.count;

import java.util.Arrays;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.distribution.DemandDistribution;

/// A method that forecasts one distribution for all steps, without a family.
public abstract class AbstractDistributionMethod implements ForecastMethod {

  private final String name;

  AbstractDistributionMethod(String name) {
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
    var step = step(known);
    var mean = new double[horizon];
    var variance = new double[horizon];
    Arrays.fill(mean, step.mean());
    Arrays.fill(variance, step.variance());
    return PredictedSeries.independent(name, mean, variance, new FixedShape(step));
  }

  /// What a step brings, from the known steps.
  abstract DemandDistribution step(double[] known);
}
