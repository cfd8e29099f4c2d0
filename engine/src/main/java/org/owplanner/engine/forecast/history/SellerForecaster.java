package org.owplanner.engine.forecast.history;

import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.solve.Text;

/// Forecasts a seller's goods: learns once from all of them, then says of each what comes.
///
/// The same history gives the same forecasts, in any order and on any number of threads.
public final class SellerForecaster {

  private final SellerHistory history;

  private SellerForecaster(SellerHistory history) {
    this.history = history;
  }

  /// Learns from all of a seller's series.
  public static SellerForecaster of(SellerHistory history) {
    return new SellerForecaster(history);
  }

  /// The forecast of one series, by its place in the history.
  ///
  /// @throws ForecastException where nothing can be said of it; [RecentMean] can stand in
  public SkuForecast forecast(int series) throws ForecastException {
    return RecentMean.forecast(
        DailyDemand.of(history, history.series().get(series)),
        new Text("尚无更好的方法。", "There is no better method yet."));
  }
}
