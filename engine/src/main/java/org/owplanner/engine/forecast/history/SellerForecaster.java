package org.owplanner.engine.forecast.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.count.CountForecast;
import org.owplanner.engine.forecast.count.CountForecaster;
import org.owplanner.engine.forecast.count.ExposedSeries;
import org.owplanner.engine.forecast.count.LaunchPrior;
import org.owplanner.engine.forecast.count.WeekProfiles;

/// Forecasts a seller's goods: learns once from all of them, then says of each what comes.
///
/// Learned are the lift of the calendar's events, the week, how goods sell when they are new, and
/// by week the methods' record with each class of demand. A week's level is shared out to its days.
/// Goods are forecast by [CountForecaster], whose methods learn from each other's goods and say
/// what whole units come; the choice package's `SeriesForecaster` serves single long series of any
/// measure, with trends and seasons of their own, as in M3. The same history gives the same
/// forecasts, in any order and on any number of threads.
public final class SellerForecaster {

  private static final int WEEK = 7;
  private static final int YEAR_WEEKS = 52;
  private static final int LEARN_WEEKS = 4;

  /// Two years before the three windows that are held back.
  private static final int YEARLY_WEEKS = 2 * YEAR_WEEKS + 3 * LEARN_WEEKS;

  private final SellerHistory history;
  private final List<DailyDemand> demand = new ArrayList<>();
  private final List<double[]> weekdays = new ArrayList<>();
  private final List<WeeklyDemand> weeks = new ArrayList<>();
  private final Launches launches;
  private final CountForecaster forecaster;
  private final DayCalibration dayCalibration;

  private final EndedGoods ended;

  private SellerForecaster(SellerHistory history) {
    this.history = history;
    var calendar = CalendarFactors.learn(history);
    var openClosures = calendar.openClosures();
    var factors = new ArrayList<double[]>();
    var days = new ArrayList<ExposedSeries>();
    for (var series : history.series()) {
      var one = DailyDemand.of(history, series, openClosures);
      demand.add(one);
      factors.add(calendar.of(series, one, one.length() + SkuForecast.HORIZON_DAYS));
      days.add(exposed(one, factors.getLast()));
    }
    var profiles = WeekProfiles.learn(days, WEEK);
    for (var i = 0; i < demand.size(); i++) {
      weekdays.add(profiles.of(days.get(i)));
      weeks.add(WeeklyDemand.of(demand.get(i), factors.get(i), weekdays.get(i)));
    }
    launches = new Launches(history, demand);
    var weekly = weeks.stream().map(WeeklyDemand::weeks).toList();
    var longest = weekly.stream().mapToInt(series -> series.series().length()).max().orElse(0);
    forecaster =
        CountForecaster.learn(weekly, LEARN_WEEKS, longest >= YEARLY_WEEKS ? YEAR_WEEKS : 1);
    dayCalibration = new DayCalibration(forecaster, demand, weeks);
    ended = new EndedGoods(forecaster, demand, weeks);
  }

  private static ExposedSeries exposed(DailyDemand demand, double[] factors) {
    var exposure = factors.clone();
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
    var weekly = weeks.get(series);
    var exposure = weekly.coming(days.length());
    var forecast =
        isNew
            ? launched(series)
            : forecaster.forecast(weekly.weeks(), SkuForecast.HORIZON_DAYS / WEEK);
    var course = new double[exposure.length];
    for (var day = 0; day < course.length; day++) {
      course[day] =
          forecast.profile()[day / WEEK % forecast.profile().length]
              * (isNew ? launches.curve(days.length() + day) : 1);
      exposure[day] *= course[day];
    }
    var method = forecast.steps().method();
    var single =
        surviving(
            ended.share(alive),
            DaySteps.of(
                method,
                forecast,
                exposure,
                forecaster.window(),
                dayCalibration.shape(forecast.demandClass())));
    var sums =
        surviving(
            ended.share(alive),
            DaySteps.of(method, forecast, exposure, forecaster.window(), forecast.steps().shape()));
    require(single, history.series().get(series));
    return new SkuForecast(
        single,
        sums,
        forecast.demandClass(),
        method,
        ForecastWords.why(forecast, days, alive, isNew),
        forecast.level() / WEEK,
        forecast.level() / WEEK * weeklyGain(course),
        monday(weekdays.get(series)),
        accuracy(forecast, weekly.weeks().series()),
        flags,
        days.firstDay(),
        days.demand());
  }

  /// What comes if goods are still asked for, by the chance that they are.
  private static PredictedSeries surviving(double chance, PredictedSeries steps) {
    if (chance == 1) {
      return steps;
    }
    var mean = steps.mean().clone();
    var variance = steps.innovationVariance().clone();
    for (var day = 0; day < mean.length; day++) {
      mean[day] *= chance;
      variance[day] *= chance;
    }
    return new PredictedSeries(
        steps.method(),
        mean,
        steps.scale(),
        variance,
        steps.response(),
        new SurvivingDemand.Shape(chance, steps.shape()));
  }

  /// What the forecast's own course gains a week from its first to its fourth.
  private static double weeklyGain(double[] course) {
    return (course[(LEARN_WEEKS - 1) * WEEK] - course[0]) / (LEARN_WEEKS - 1);
  }

  private static int known(DailyDemand days) {
    var known = 0;
    for (var value : days.demand()) {
      known += Double.isNaN(value) ? 0 : 1;
    }
    return known;
  }

  private CountForecast launched(int series) {
    var own = weeks.get(series).weeks();
    var exposure = own.exposure().clone();
    for (var week = 0; week < exposure.length; week++) {
      exposure[week] *= launches.curve(WEEK * week);
    }
    var aDay = launches.prior(series);
    return forecaster.forecast(
        new ExposedSeries(own.series(), exposure),
        SkuForecast.HORIZON_DAYS / WEEK,
        new LaunchPrior(WEEK * aDay.mean(), aDay.shape(), aDay.products()));
  }

  private static void require(PredictedSeries steps, SkuHistory series) throws ForecastException {
    for (var h = 1; h <= steps.horizon(); h++) {
      if (!Double.isFinite(steps.mean()[h - 1])
          || !Double.isFinite(steps.innovationVariance()[h - 1])) {
        throw new ForecastException(
            "The forecast of SKU (%s) in warehouse (%s) isn't finite on day %d. Maybe its orders hold units beyond measure; the mean of its last days stands in."
                .formatted(series.skuId(), series.warehouseId(), h));
      }
    }
  }

  /// From the plan day first to Monday first.
  private double[] monday(double[] fromPlanDay) {
    var factors = new double[WEEK];
    for (var place = 0; place < WEEK; place++) {
      // Day 0, 1970-01-01, was a Thursday.
      factors[Math.floorMod(history.planDay() + place + 3, WEEK)] = fromPlanDay[place];
    }
    return factors;
  }

  private static ForecastAccuracy accuracy(CountForecast forecast, TimeSeries weeks) {
    var past = forecast.heldBack();
    if (past.origins() == 0 || past.steps() == 0 || forecast.coverageOutcomes() == 0) {
      return ForecastAccuracy.none();
    }
    var coverage = forecast.coverage();
    var naive = SeasonalNaiveError.of(weeks.values(), 1);
    return new ForecastAccuracy(
        past.origins(),
        Arrays.copyOf(coverage, coverage.length),
        past.demand() > 0 ? 2 * past.pinballLoss() / (coverage.length * past.demand()) : Double.NaN,
        naive > 0 ? past.absoluteError() / past.steps() / naive : Double.NaN,
        past.demand() > 0 ? past.mean() / past.demand() - 1 : Double.NaN);
  }
}
