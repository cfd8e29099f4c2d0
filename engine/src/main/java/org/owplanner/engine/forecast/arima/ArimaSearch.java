package org.owplanner.engine.forecast.arima;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.TimeSeries;

/// The stepwise search for orders of Hyndman & Khandakar (2008, section 3.2): differences by tests,
/// then from four orders on to the first neighbour of less AICc until there is none.
final class ArimaSearch {

  private static final int MOST_ORDERS = 30;

  private final double[] y;
  private final int season;
  private final Map<ArimaOrder, ArimaModel> found = new LinkedHashMap<>();
  private final Set<ArimaOrder> tried = new LinkedHashSet<>();

  private ArimaSearch(double[] y, int season) {
    this.y = y;
    this.season = season;
  }

  /// All models that were fitted on the way, the best one first.
  ///
  /// @throws ForecastException where the series is too short for any
  static List<ArimaModel> run(TimeSeries series) throws ForecastException {
    var search = new ArimaSearch(series.values(), series.season());
    var seasonalD = Differences.seasonal(series);
    var d =
        Differences.plain(
            seasonalD == 1
                ? Differences.difference(series.values(), series.season())
                : series.values());
    var isSeasonal = series.season() > 1 && series.length() > 2 * series.season();
    search.climb(d, seasonalD, isSeasonal);
    if (search.found.isEmpty()) {
      throw new ForecastException(
          "No order of ARIMA fits %d steps. A simpler method takes over."
              .formatted(series.length()));
    }
    return search.found.values().stream()
        .sorted((a, b) -> Double.compare(a.aicc(), b.aicc()))
        .toList();
  }

  private void climb(int d, int seasonalD, boolean isSeasonal) {
    var one = isSeasonal ? 1 : 0;
    var hasConstant = d + seasonalD < 2;
    var starts =
        List.of(
            new ArimaOrder(2, d, 2, one, seasonalD, one, hasConstant),
            new ArimaOrder(0, d, 0, 0, seasonalD, 0, hasConstant),
            new ArimaOrder(1, d, 0, one, seasonalD, 0, hasConstant),
            new ArimaOrder(0, d, 1, 0, seasonalD, one, hasConstant));
    var best = Double.POSITIVE_INFINITY;
    var current = starts.get(1);
    for (var start : starts) {
      var aicc = attempt(start);
      if (aicc < best) {
        best = aicc;
        current = start;
      }
    }
    for (var isBetter = true; isBetter && tried.size() < MOST_ORDERS; ) {
      isBetter = false;
      for (var near : current.neighbours(isSeasonal)) {
        var aicc = attempt(near);
        if (aicc < best) {
          best = aicc;
          current = near;
          isBetter = true;
          break;
        }
      }
    }
  }

  private double attempt(ArimaOrder order) {
    if (!tried.add(order)) {
      return Double.POSITIVE_INFINITY;
    }
    try {
      var model = ArimaFit.fit(y, season, order);
      found.put(order, model);
      return model.aicc();
    } catch (ForecastException e) {
      // An order that the series is too short for is no candidate.
      return Double.POSITIVE_INFINITY;
    }
  }
}
