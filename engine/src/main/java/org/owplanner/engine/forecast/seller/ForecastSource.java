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

  /// Learns from a seller's history; where even that fails, every series is refused with why.
  static ForecastSource learnedFrom(SellerHistory history) {
    try {
      return SellerForecaster.of(history)::forecast;
    } catch (RuntimeException e) {
      return series -> {
        throw new ForecastException("Nothing could be learned from the seller: " + e);
      };
    }
  }
}
