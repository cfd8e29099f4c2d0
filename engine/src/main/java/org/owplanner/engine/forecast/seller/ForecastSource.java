package org.owplanner.engine.forecast.seller;

import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.history.SellerForecaster;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.history.SkuForecast;

/// What forecasts each of a seller's series, from any thread.
@FunctionalInterface
interface ForecastSource {

  /// The forecast of a series by its place in the history.
  SkuForecast forecast(int series) throws ForecastException;

  /// Learns from a seller's history. Any history can be learned from, so what goes wrong here is
  /// the program's fault and fails the run: else all of a seller's goods would get a recent mean,
  /// night after night.
  static ForecastSource learnedFrom(SellerHistory history) {
    return SellerForecaster.of(history)::forecast;
  }
}
