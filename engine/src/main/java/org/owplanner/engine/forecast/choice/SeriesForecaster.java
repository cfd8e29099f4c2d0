package org.owplanner.engine.forecast.choice;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.KnownPart;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.baseline.HistoricMean;
import org.owplanner.engine.forecast.baseline.SeasonalNaive;
import org.owplanner.engine.forecast.combine.Blend;
import org.owplanner.engine.forecast.distribution.StandardShape;
import org.owplanner.engine.forecast.ets.EtsMethod;
import org.owplanner.engine.solve.Text;

/// Forecasts one series by the median of several methods, each of which has proven itself at
/// earlier origins of that very series; what can't is set aside, and in the end the mean takes
/// over.
///
/// A series' own past is too short to choose one method by, but long enough to tell which ones are
/// out of place, and how wide the band must be.
public final class SeriesForecaster {

  private static final int LONG_SERIES = 400;
  private static final int LEAST_WINDOW = 360;
  private static final int SEASONS_IN_WINDOW = 6;
  private static final double OUT_OF_PLACE = 3;

  private final List<ForecastMethod> thorough;
  private final List<ForecastMethod> economical;

  /// With six methods for series of up to 400 steps, and five quicker ones for longer series.
  public SeriesForecaster() {
    this(Members.thorough(), Members.economical());
  }

  /// With the five quicker methods for all series: for a hundred thousand of them a night.
  public static SeriesForecaster economical() {
    return new SeriesForecaster(Members.economical(), Members.economical());
  }

  SeriesForecaster(List<ForecastMethod> thorough, List<ForecastMethod> economical) {
    this.thorough = thorough;
    this.economical = economical;
  }

  /// The next `horizon` steps.
  ///
  /// @throws ForecastException where not one step of the series is known
  public SeriesForecast forecast(TimeSeries history, int horizon) throws ForecastException {
    var part = KnownPart.of(history, 1);
    var reach = horizon + part.stepsAfter();
    var whole = SeasonChoice.of(part.series(), reach);
    var series = recent(whole);
    var setAside = new ArrayList<String>();
    var methods = new ArrayList<ForecastMethod>();
    var forecasts = new ArrayList<PredictedSeries>();
    for (var method : whole.length() > LONG_SERIES ? economical : thorough) {
      attempt(method, series, reach, methods, forecasts, setAside);
    }
    for (var method : List.of(EtsMethod.simple(), new HistoricMean())) {
      if (forecasts.isEmpty()) {
        attempt(method, series, reach, methods, forecasts, setAside);
      }
    }
    var naive = new ArrayList<ForecastMethod>(methods);
    naive.add(new SeasonalNaive());
    var past = RollingErrors.of(series, reach, naive);
    var kept = OutOfPlace.kept(past, methods, OUT_OF_PLACE, setAside);
    return combined(history, series, part.stepsAfter(), kept, methods, forecasts, past, setAside);
  }

  private static void attempt(
      ForecastMethod method,
      TimeSeries series,
      int horizon,
      List<ForecastMethod> methods,
      List<PredictedSeries> forecasts,
      List<String> setAside) {
    try {
      forecasts.add(method.forecast(series, horizon));
      methods.add(method);
    } catch (ForecastException e) {
      setAside.add(method.name() + ": " + e.reason());
    }
  }

  private static TimeSeries recent(TimeSeries series) {
    var window = Math.max(LEAST_WINDOW, SEASONS_IN_WINDOW * series.season());
    return series.length() <= Math.max(LONG_SERIES, window)
        ? series
        : series.between(series.length() - window, series.length());
  }

  private static SeriesForecast combined(
      TimeSeries history,
      TimeSeries series,
      int stepsAfter,
      List<Integer> kept,
      List<ForecastMethod> methods,
      List<PredictedSeries> forecasts,
      RollingErrors past,
      List<String> setAside) {
    var shape = StandardShape.ofSeries(series.isNonNegative());
    var names = kept.stream().map(i -> methods.get(i).name()).toList();
    var name = names.size() == 1 ? names.getFirst() : "Median of " + String.join(" + ", names);
    var median =
        Reach.limited(
            Blend.median(name, kept.stream().map(forecasts::get).toList(), shape), series);
    var before = new ArrayList<PredictedSeries>();
    for (var origin = 0; origin < past.origins().size(); origin++) {
      var at = origin;
      var then =
          kept.stream()
              .map(past.forecasts()::get)
              .filter(f -> !f.isEmpty())
              .map(f -> f.get(at))
              .toList();
      if (!then.isEmpty()) {
        before.add(Blend.median(name, then, shape));
      }
    }
    var factor = Spread.factor(before, past.truth());
    var steps = Spread.widened(median, factor, series.isNonNegative()).after(stepsAfter);
    var error = RollingErrors.meanError(before, past.truth());
    var scaled = error / past.meanError(methods.size());
    var parts = SeriesParts.of(series, stepsAfter, steps);
    return new SeriesForecast(
        steps,
        DemandClass.of(history),
        name,
        names,
        setAside,
        why(names.size(), before.size(), scaled, setAside.size()),
        series.season(),
        parts.level(),
        parts.trend(),
        parts.seasonFactors(),
        before.size(),
        error,
        scaled,
        factor);
  }

  private static Text why(int members, int origins, double scaled, int setAside) {
    if (origins == 0 || !Double.isFinite(scaled)) {
      return new Text(
          "历史太短，无法回测；取 %d 种方法的中位数，%d 种未采用。".formatted(members, setAside),
          "Too short a history to look back on; the median of %d methods, %d set aside."
              .formatted(members, setAside));
    }
    return new Text(
        "取 %d 种方法的中位数，%d 种未采用；从 %d 个过去时点回测，平均误差为季节朴素法的 %.0f%%。"
            .formatted(members, setAside, origins, 100 * scaled),
        "The median of %d methods, %d set aside; from %d earlier origins its mean error was %.0f%% of the seasonal naive forecast's."
            .formatted(members, setAside, origins, 100 * scaled));
  }
}
