package org.owplanner.engine.forecast.count;

import java.util.List;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.TimeSeries;

/// Forecasts demand in whole units, by what like series taught.
///
/// Learning: a regression over all like series and their shared season, fitted without the last
/// window; every candidate method forecasts that window; each demand class takes the best, its
/// levels are calibrated on the same window, and the regression is fitted again on everything. A
/// series whose own record speaks clearly for the next best method gets that one. Nothing is drawn
/// by chance, and nothing is shared between threads but what was learned.
public final class CountForecaster {

  private static final int LONGEST_WINDOW = 28;
  private static final int LEAST_WINDOWS = 6;
  private static final int FEWEST_WHOLE_MEAN = 30;
  private static final double SEASON_ADVANTAGE = 0.99;

  private final CountPool before;
  private final CountPool pool;
  private final CountLessons lessons;
  private final double response;
  private final RollingOrigin rolling;
  private final int like;

  private CountForecaster(List<ExposedSeries> series, RollingOrigin rolling, int season) {
    this.rolling = rolling;
    var window = rolling.window();
    this.like = series.size();
    var flat = CountPool.fit(series, rolling.steps(), window, 1);
    var trials = CountTrial.byOrigin(flat, series, rolling);
    var isSeasonal = false;
    if (season > 1) {
      var seasonal = CountPool.fit(series, rolling.steps(), window, season);
      var trial = CountTrial.byOrigin(seasonal, series, rolling);
      isSeasonal = loss(trial) < SEASON_ADVANTAGE * loss(trials);
      flat = isSeasonal ? seasonal : flat;
      trials = isSeasonal ? trial : trials;
    }
    before = flat;
    response = CountTrial.without(trials, rolling.origins()).response();
    lessons = CountLessons.of(before, series, rolling, trials);
    pool = CountPool.fit(series, 0, window, isSeasonal ? season : 1);
  }

  private static double loss(List<CountTrial> trials) {
    return CountTrial.without(trials, trials.size()).loss(CountCandidate.POOLED);
  }

  /// Learns from like series.
  ///
  /// @param like series in the same steps, such as all of a seller; one alone will do
  /// @param horizon steps that are to be forecast
  /// @param season steps in a season, 1 for none
  public static CountForecaster learn(List<ExposedSeries> like, int horizon, int season) {
    var lengths = like.stream().mapToInt(ExposedSeries::length).sorted().toArray();
    var typical = lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    var window = Math.clamp(Math.min(horizon, typical / LEAST_WINDOWS), 1, LONGEST_WINDOW);
    return new CountForecaster(List.copyOf(like), RollingOrigin.of(window, typical), season);
  }

  /// Learns from like series whose steps are all ordinary.
  public static CountForecaster learnSeries(List<TimeSeries> like, int horizon) {
    var season = like.isEmpty() ? 1 : like.getFirst().season();
    return learn(
        like.stream().map(series -> ExposedSeries.ordinary(series, horizon)).toList(),
        horizon,
        season);
  }

  /// Whether a series is one of whole units for which these methods are made: nothing negative, and
  /// steps without demand, or few units a step.
  public static boolean suits(TimeSeries series) {
    var sum = 0.0;
    var known = 0;
    var hasZero = false;
    for (var value : series.values()) {
      if (!Double.isNaN(value)) {
        if (value < 0 || value != Math.rint(value)) {
          return false;
        }
        sum += value;
        known++;
        hasZero |= value == 0;
      }
    }
    return hasZero || sum < (double) FEWEST_WHOLE_MEAN * known;
  }

  /// Steps of the windows that were held back.
  public int window() {
    return rolling.window();
  }

  /// The next steps of a series.
  public CountForecast forecast(ExposedSeries series, int horizon) {
    var demandClass = DemandClass.of(series.series());
    var calibration = lessons.calibration(demandClass);
    var map = calibration.steps(lessons.all());
    var record = new OwnRecord(rolling.pasts(before, series), rolling, lessons, demandClass);
    var candidate = record.candidate(lessons.all());
    var past = new CountPast(pool, series, series.length(), series.length() + horizon);
    var level = candidate.level(past);
    return new CountForecast(
        CountSteps.of(candidate.method(), level, past, horizon, response, map),
        demandClass,
        level.mean(),
        level.variance(),
        response,
        past.profile.factors(),
        new CountReason(
            candidate.method(),
            candidate.text(),
            like,
            candidate != lessons.choice(demandClass, lessons.all()).best()),
        record.heldBack(),
        calibration.coverage(),
        calibration.outcomes());
  }

  /// The next steps of a series too young to be learned from alone.
  public CountForecast forecast(ExposedSeries series, int horizon, LaunchPrior prior) {
    var past = new CountPast(pool, series, series.length(), series.length() + horizon);
    var demandClass = DemandClass.of(series.series());
    var calibration = lessons.calibration(demandClass);
    var map = calibration.steps(lessons.all());
    var level = prior.posterior(past, past.pooled().size());
    // All steps share the doubt about the level, so their errors hang together.
    var doubt = level.mean() * level.mean() / prior.certainty(past);
    var alpha = Math.clamp(response + doubt / level.variance(), 0, 0.5);
    return new CountForecast(
        CountSteps.of(LaunchPrior.METHOD, level, past, horizon, alpha, map),
        demandClass,
        level.mean(),
        level.variance(),
        alpha,
        past.profile.factors(),
        new CountReason(LaunchPrior.METHOD, LaunchPrior.TEXT, prior.products(), false),
        HeldBack.none(),
        calibration.coverage(),
        calibration.outcomes());
  }

  /// What an ordinary step had been said to bring from the last origin held back, one window before
  /// the end: its mean and size; empty where the series is too short.
  public double[] saidBefore(ExposedSeries series) {
    var tried = rolling.pasts(before, series);
    if (tried.isEmpty() || tried.getLast().end != series.length()) {
      return new double[0];
    }
    var past = tried.getLast();
    var demandClass = DemandClass.of(series.series().head(past.origin));
    var level = lessons.choice(demandClass, lessons.all()).best().level(past);
    return new double[] {level.mean(), level.size()};
  }
}
