package org.owplanner.engine.forecast.seller;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.distribution.DistributionShape;
import org.owplanner.engine.forecast.history.DailyDemand;
import org.owplanner.engine.forecast.history.ForecastFlag;
import org.owplanner.engine.forecast.history.RecentMean;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.history.SkuForecast;
import org.owplanner.engine.solve.Text;

/// Forecasts and scores one series; nothing that is wrong with it reaches another.
final class SeriesPlanner {

  private static final Text STOPPED = new Text("预测被中断。", "The forecast was interrupted.");

  private final SellerHistory history;
  private final ForecastSource source;
  private final List<List<PastForecast>> past;
  private final ForecastProblem problem;

  /// What becomes of a series.
  ///
  /// @param row its forecast
  /// @param scores earlier ones beside what came, by day
  /// @param drift sums of its errors up to now
  /// @param isJudged whether it was ever scored
  /// @param failure what kept it from being forecast as it should be, empty where nothing did
  record Planned(
      ForecastRow row,
      List<ForecastScore> scores,
      DriftCusum drift,
      boolean isJudged,
      String failure) {

    /// The same with another row.
    Planned with(ForecastRow other) {
      return new Planned(other, scores, drift, isJudged, failure);
    }
  }

  SeriesPlanner(ForecastProblem problem, ForecastSource source) {
    this.problem = problem;
    this.history = problem.history();
    this.source = source;
    past = new ArrayList<>();
    history.series().forEach(series -> past.add(new ArrayList<>()));
    problem.past().forEach(said -> past.get(said.series()).add(said));
  }

  Planned plan(int series, boolean isStopped) {
    if (isStopped) {
      return planned(series, standIn(series, STOPPED), STOPPED.en());
    }
    try {
      var planned = planned(series, source.forecast(series), "");
      if (RowSoundness.isSound(planned.row())) {
        return planned;
      }
      return refused(series, "its forecast is not finite, or its levels do not ascend.");
    } catch (ForecastException e) {
      return refused(series, e.reason());
    } catch (RuntimeException e) {
      return refused(series, e.toString());
    }
  }

  private Planned refused(int series, String reason) {
    var why =
        new Text(
            "所选方法失败（%s），改用近期均值。".formatted(reason),
            "The method chosen failed (%s), so a recent mean stands in.".formatted(reason));
    return planned(series, standIn(series, why), reason);
  }

  private SkuForecast standIn(int series, Text why) {
    return RecentMean.forecast(DailyDemand.of(history, history.series().get(series)), why);
  }

  private Planned planned(int series, SkuForecast forecast, String failure) {
    var scores = scores(series, forecast);
    // A series without a new score, sold out or forecast again, drifts on if it did.
    var drift = scores.isEmpty() ? driftBefore(series) : scores.getLast().drift();
    var isJudged = !scores.isEmpty() || problem.drift().containsKey(series);
    return new Planned(row(series, forecast, drift.isDrifting()), scores, drift, isJudged, failure);
  }

  private DriftCusum driftBefore(int series) {
    return problem.drift().getOrDefault(series, DriftCusum.START);
  }

  /// A day that turned out unknown is not scored, nor one short of stock: what it sold is less than
  /// what was asked for, and the rest is an estimate.
  private List<ForecastScore> scores(int series, SkuForecast forecast) {
    var scores = new ArrayList<ForecastScore>();
    var drift = driftBefore(series);
    var shortDays = history.series().get(series).shortDay();
    for (var said : past.get(series)) {
      var at = said.day() - forecast.firstDay();
      // Before its first order a series asked for nothing.
      var demand = at < 0 ? 0 : forecast.demand()[at];
      if (!Double.isNaN(demand) && Arrays.binarySearch(shortDays, said.day()) < 0) {
        var score = ForecastScore.of(said, demand, drift);
        scores.add(score);
        drift = score.drift();
      }
    }
    return scores;
  }

  private ForecastRow row(int series, SkuForecast forecast, boolean isDrifting) {
    var of = history.series().get(series);
    var flags = EnumSet.noneOf(ForecastFlag.class);
    flags.addAll(forecast.flags());
    if (isDrifting) {
      flags.add(ForecastFlag.DRIFTING);
    }
    var known = 0;
    for (var demand : forecast.demand()) {
      known += Double.isNaN(demand) ? 0 : 1;
    }
    var factors = new float[forecast.weekdayFactors().length];
    for (var day = 0; day < factors.length; day++) {
      factors[day] = (float) forecast.weekdayFactors()[day];
    }
    return new ForecastRow(
        of.warehouseId(),
        of.skuId(),
        forecast.demandClass(),
        forecast.method(),
        List.copyOf(flags),
        known,
        forecast.demand().length - known,
        forecast.level(),
        forecast.trend(),
        factors,
        name(forecast.sums().shape()),
        ForecastSteps.days(forecast.days(), forecast.sums()),
        ForecastSteps.weeks(forecast.sums()),
        forecast.accuracy(),
        forecast.why());
  }

  private static String name(DistributionShape shape) {
    return shape instanceof Enum<?> known ? known.name() : "CALIBRATED";
  }
}
