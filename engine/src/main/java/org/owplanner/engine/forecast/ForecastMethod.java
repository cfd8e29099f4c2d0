package org.owplanner.engine.forecast;

/// A way to forecast one series; without state, so that any number of threads may share it.
public interface ForecastMethod {

  /// Its name in the field, such as `Theta`.
  String name();

  /// The next `horizon` steps after the history.
  ///
  /// @throws ForecastException where the method can't: too short a history, nothing known, a result
  ///   that isn't finite
  PredictedSeries forecast(TimeSeries history, int horizon) throws ForecastException;
}
