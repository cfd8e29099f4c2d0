package org.owplanner.engine.forecast.seller;

import java.util.List;
import java.util.Map;
import org.owplanner.engine.forecast.history.SellerHistory;

/// What a night's forecast of a seller is made from.
///
/// @param history all that is known of its demand
/// @param past what was said of days that are known now and weren't scored yet, by series and day
/// @param drift sums of each series' errors so far, by its place in the history; none where it was
///   never scored
public record ForecastProblem(
    SellerHistory history, List<PastForecast> past, Map<Integer, DriftCusum> drift) {

  public ForecastProblem {
    past = List.copyOf(past);
    drift = Map.copyOf(drift);
  }

  /// A seller's first night.
  public static ForecastProblem first(SellerHistory history) {
    return new ForecastProblem(history, List.of(), Map.of());
  }
}
