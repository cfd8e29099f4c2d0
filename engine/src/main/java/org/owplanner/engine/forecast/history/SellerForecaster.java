package org.owplanner.engine.forecast.history;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.count.CountForecast;
import org.owplanner.engine.forecast.count.CountForecaster;
import org.owplanner.engine.forecast.count.ExposedSeries;

/// Forecasts a seller's goods: learns once from all of them, then says of each what comes.
///
/// Learned are the lift of the calendar's events, the week, how goods sell when they are new, and
/// the methods' record with each class of demand. The same history gives the same forecasts, in any
/// order and on any number of threads.
public final class SellerForecaster {

  private static final int WEEK = 7;
  private static final int LEARN_HORIZON = 28;

  private final SellerHistory history;
  private final List<DailyDemand> demand = new ArrayList<>();
  private final List<ExposedSeries> exposed = new ArrayList<>();
  private final Launches launches;
  private final CountForecaster forecaster;

  private SellerForecaster(SellerHistory history) {
    this.history = history;
    var calendar = CalendarFactors.learn(history);
    var openClosures = calendar.openClosures();
    for (var series : history.series()) {
      var one = DailyDemand.of(history, series, openClosures);
      demand.add(one);
      exposed.add(exposed(series, one, calendar));
    }
    launches = new Launches(history, demand);
    forecaster = CountForecaster.learn(exposed, LEARN_HORIZON, WEEK);
  }

  private static ExposedSeries exposed(
      SkuHistory series, DailyDemand demand, CalendarFactors calendar) {
    var exposure = calendar.of(series, demand, demand.length() + SkuForecast.HORIZON_DAYS);
    var counted = new double[demand.length()];
    for (var at = 0; at < counted.length; at++) {
      counted[at] = demand.counted(at);
      exposure[at] *= demand.share()[at];
    }
    return new ExposedSeries(new TimeSeries(counted, WEEK), exposure);
  }

  /// Learns from all of a seller's series.
  public static SellerForecaster of(SellerHistory history) {
    return new SellerForecaster(history);
  }

  /// The forecast of one series, by its place in the history.
  ///
  /// @throws ForecastException where nothing can be said of it; [RecentMean] can stand in
  public SkuForecast forecast(int series) throws ForecastException {
    var days = demand.get(series);
    var flags = EnumSet.noneOf(ForecastFlag.class);
    flags.addAll(days.flags());
    var alive = Survival.alive(days.demand());
    if (alive < Survival.END_OF_LIFE) {
      flags.add(ForecastFlag.END_OF_LIFE);
    }
    var isNew = known(days) < Launches.NEW_DAYS;
    if (isNew) {
      flags.add(ForecastFlag.NEW_PRODUCT);
    }
    var forecast = isNew ? launched(series) : forecaster.forecast(exposed.get(series), horizon());
    var steps = forecast.steps();
    require(steps, history.series().get(series));
    return new SkuForecast(
        steps,
        forecast.totals(),
        forecast.demandClass(),
        steps.method(),
        ForecastWords.why(forecast, days, alive, isNew),
        forecast.level(),
        0,
        weekdays(forecast.profile()),
        accuracy(forecast, days),
        flags,
        days.firstDay(),
        days.demand());
  }

  private static int horizon() {
    return SkuForecast.HORIZON_DAYS;
  }

  private static int known(DailyDemand days) {
    var known = 0;
    for (var value : days.demand()) {
      known += Double.isNaN(value) ? 0 : 1;
    }
    return known;
  }

  private CountForecast launched(int series) {
    var own = exposed.get(series);
    var exposure = own.exposure().clone();
    for (var at = 0; at < exposure.length; at++) {
      exposure[at] *= launches.curve(at);
    }
    return forecaster.forecast(
        new ExposedSeries(own.series(), exposure), horizon(), launches.prior(series));
  }

  private static void require(PredictedSeries steps, SkuHistory series) throws ForecastException {
    for (var h = 1; h <= steps.horizon(); h++) {
      if (!Double.isFinite(steps.mean()[h - 1]) || !Double.isFinite(steps.variance(h, h))) {
        throw new ForecastException(
            "The forecast of SKU (%s) in warehouse (%s) isn't finite on day %d. Maybe its orders hold units beyond measure; the mean of its last days stands in."
                .formatted(series.skuId(), series.warehouseId(), h));
      }
    }
  }

  /// From places in the season, the first day to come first, to Monday to Sunday.
  private double[] weekdays(double[] profile) {
    var factors = new double[WEEK];
    for (var place = 0; place < WEEK; place++) {
      // Day 0, 1970-01-01, was a Thursday.
      factors[Math.floorMod(history.planDay() + place + 3, WEEK)] = profile[place % profile.length];
    }
    return factors;
  }

  private static ForecastAccuracy accuracy(CountForecast forecast, DailyDemand days) {
    var past = forecast.heldBack();
    if (past.origins() == 0 || past.steps() == 0 || forecast.coverageOutcomes() == 0) {
      return ForecastAccuracy.none();
    }
    var coverage = forecast.coverage();
    var naive = SeasonalNaiveError.of(days.demand(), WEEK);
    return new ForecastAccuracy(
        past.origins(),
        coverage,
        past.demand() > 0 ? 2 * past.pinballLoss() / (coverage.length * past.demand()) : Double.NaN,
        naive > 0 ? past.absoluteError() / past.steps() / naive : Double.NaN,
        past.demand() > 0 ? past.mean() / past.demand() - 1 : Double.NaN);
  }
}
