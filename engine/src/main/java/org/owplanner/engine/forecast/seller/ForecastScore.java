package org.owplanner.engine.forecast.seller;

import org.owplanner.engine.forecast.ForecastLevels;
import org.owplanner.engine.forecast.count.PinballLoss;

/// An earlier forecast of a day beside what came.
///
/// @param series place of the series in the seller's history
/// @param day the day, days since 1970-01-01
/// @param runId run whose forecast it was
/// @param demand units that came
/// @param mean mean units forecast
/// @param pinballLoss Σ over the levels p of max(p·(y − q), (p − 1)·(y − q)) ÷ levels, in units
/// @param isInBand whether demand lay between the lowest level and the last but one, P5 and P95
/// @param drift sums of the series' errors up to this day
public record ForecastScore(
    int series,
    int day,
    long runId,
    double demand,
    double mean,
    double pinballLoss,
    boolean isInBand,
    DriftCusum drift) {

  private static final int LAST_OF_BAND = ForecastLevels.count() - 2;

  static ForecastScore of(PastForecast said, double demand, DriftCusum before) {
    var loss = 0.0;
    for (var i = 0; i < ForecastLevels.count(); i++) {
      loss += PinballLoss.of(demand, said.quantiles()[i], ForecastLevels.at(i));
    }
    return new ForecastScore(
        said.series(),
        said.day(),
        said.runId(),
        demand,
        said.mean(),
        loss / ForecastLevels.count(),
        demand >= said.quantiles()[0] && demand <= said.quantiles()[LAST_OF_BAND],
        before.next(demand, said.mean(), said.variance()));
  }
}
