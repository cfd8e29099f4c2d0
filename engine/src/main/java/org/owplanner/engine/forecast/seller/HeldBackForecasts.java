package org.owplanner.engine.forecast.seller;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.history.DailyDemand;
import org.owplanner.engine.forecast.history.SellerHistory;

/// Forecasts the last 28 days as if they had not come yet, for the SKUs that sold most before them:
/// to take those that sold most in them would choose the ones forecast too low.
final class HeldBackForecasts {

  private static final int MOST = 12;
  private static final int SHOWN_DAYS = 26 * 7;

  private HeldBackForecasts() {}

  static List<HeldBackForecast> of(SellerHistory history) {
    var before = history.before(history.planDay() - ForecastSteps.DAYS);
    var recent =
        before.series().stream()
            .mapToDouble(series -> ForecastTotals.recentUnits(series, before.planDay()))
            .toArray();
    var top =
        IntStream.range(0, recent.length)
            .filter(series -> recent[series] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer series) -> -recent[series]))
            .limit(MOST)
            .toList();
    var heldBack = new ArrayList<HeldBackForecast>();
    if (top.isEmpty()) {
      return heldBack;
    }
    var source = ForecastSource.learnedFrom(before);
    for (var rank = 0; rank < top.size(); rank++) {
      var series = history.series().get(top.get(rank));
      try {
        var forecast = source.forecast(top.get(rank));
        var days = ForecastSteps.days(forecast.days(), forecast.sums());
        heldBack.add(
            new HeldBackForecast(
                series.warehouseId(),
                series.skuId(),
                rank + 1,
                shown(DailyDemand.of(history, series).demand()),
                days.mean(),
                days.quantiles()));
      } catch (ForecastException | RuntimeException _) {
        // It couldn't be forecast then, so there is nothing to show.
      }
    }
    return heldBack;
  }

  private static float[] shown(double[] demand) {
    var from = Math.max(0, demand.length - SHOWN_DAYS);
    var shown = new float[demand.length - from];
    for (var i = 0; i < shown.length; i++) {
      shown[i] = (float) demand[from + i];
    }
    return shown;
  }
}
