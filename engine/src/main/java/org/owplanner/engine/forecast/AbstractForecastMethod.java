package org.owplanner.engine.forecast;

/// What all methods share: unknown steps at the ends, histories that are too short, results that
/// aren't finite.
public abstract class AbstractForecastMethod implements ForecastMethod {

  private final String name;
  private final int leastKnown;

  /// A method that needs at least `leastKnown` known steps.
  protected AbstractForecastMethod(String name, int leastKnown) {
    this.name = name;
    this.leastKnown = leastKnown;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final PredictedSeries forecast(TimeSeries history, int horizon) throws ForecastException {
    var part = KnownPart.of(history, leastKnown);
    var predicted = predict(part.series(), horizon + part.stepsAfter());
    for (var h = 1; h <= predicted.horizon(); h++) {
      if (!Double.isFinite(predicted.mean()[h - 1]) || !Double.isFinite(predicted.variance(h, h))) {
        throw new ForecastException(
            "%s gave a forecast that isn't finite at step %d of %d known ones. The next method takes over."
                .formatted(name, h, history.known()));
      }
    }
    return predicted.after(part.stepsAfter());
  }

  /// The next steps of a series whose first and last steps are known.
  protected abstract PredictedSeries predict(TimeSeries series, int horizon)
      throws ForecastException;
}
