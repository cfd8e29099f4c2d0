package org.owplanner.engine.forecast.ets;

import java.util.Arrays;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.fit.NelderMead;

/// Fits one form to one series: smoothing parameters and start values of greatest likelihood.
///
/// −2·log L = n·log Σe² for absolute errors, n·log Σ(e/f)² + 2·Σ log|f| for relative ones (Hyndman
/// et al. 2008, equation 5.3). β = α·β* and γ = (1 − α)·γ*, so that the usual region is a box: α,
/// β*, γ* in [0.0001, 0.9999], φ in [0.8, 0.98].
final class EtsFit {

  private static final double LEAST = 1e-4;
  private static final double MOST = 1 - LEAST;
  private static final double LEAST_PHI = 0.8;
  private static final double MOST_PHI = 0.98;
  private static final double TOLERANCE = 1e-4;
  private static final double NO_ERROR = 1e-24;

  private final TimeSeries series;
  private final EtsForm form;
  private final int places;
  private final EtsFilter filter;
  private final EtsStart start;
  private final int known;
  private final double scale;
  private final double spread;
  private final int smoothing;
  private final boolean isSeasonFree;

  private EtsFit(TimeSeries series, EtsForm form, SeasonStart seasonStart)
      throws ForecastException {
    this.form = form;
    isSeasonFree = seasonStart == SeasonStart.SEARCHED && form.season() != EtsSeason.NONE;
    scale = scaleOf(series);
    this.series = scaled(series, scale);
    places = form.season() == EtsSeason.NONE ? 1 : series.season();
    filter = new EtsFilter(this.series.values(), places);
    start = EtsStart.of(this.series, form, seasonStart);
    known = series.known();
    spread = spreadOf(this.series);
    smoothing = form.parameters();
  }

  /// The model of greatest likelihood after at most `evaluations` runs over the series.
  ///
  /// @throws ForecastException where the form has more parameters than the series allows, or no
  ///   point was allowed
  static EtsModel fit(TimeSeries series, EtsForm form, int evaluations, SeasonStart seasonStart)
      throws ForecastException {
    var parameters = form.parameters() + form.states(series.season()) + 1;
    if (series.known() <= parameters + 1) {
      throw new ForecastException(
          "%s has %d parameters, too many for %d known steps. A simpler form takes over."
              .formatted(form, parameters, series.known()));
    }
    return new EtsFit(series, form, seasonStart).best(evaluations, parameters);
  }

  private static double scaleOf(TimeSeries series) {
    var sum = 0.0;
    for (var value : series.values()) {
      sum += Double.isNaN(value) ? 0 : Math.abs(value);
    }
    return sum == 0 ? 1 : sum / series.known();
  }

  private static TimeSeries scaled(TimeSeries series, double scale) {
    var values = series.values().clone();
    for (var t = 0; t < values.length; t++) {
      values[t] /= scale;
    }
    return new TimeSeries(values, series.season());
  }

  private static double spreadOf(TimeSeries series) {
    var mean = series.mean();
    var squares = 0.0;
    for (var value : series.values()) {
      squares += Double.isNaN(value) ? 0 : (value - mean) * (value - mean);
    }
    return Math.max(1e-6, Math.sqrt(squares / series.known()));
  }

  private EtsModel best(int evaluations, int parameters) throws ForecastException {
    var hasTrend = form.trend() != EtsTrend.NONE;
    var size = smoothing + 1 + (hasTrend ? 1 : 0) + (isSeasonFree ? places - 1 : 0);
    var point = new double[size];
    var step = new double[size];
    var lower = new double[size];
    var upper = new double[size];
    Arrays.fill(lower, 0, smoothing, LEAST);
    Arrays.fill(upper, 0, smoothing, MOST);
    Arrays.fill(lower, smoothing, size, -100);
    Arrays.fill(upper, smoothing, size, 100);
    Arrays.fill(step, 0, smoothing, 0.15);
    Arrays.fill(step, smoothing, size, 0.2);
    if (form.trend() == EtsTrend.DAMPED) {
      lower[smoothing - 1] = LEAST_PHI;
      upper[smoothing - 1] = MOST_PHI;
      step[smoothing - 1] = 0.04;
    }
    coarse(point);
    var search = new NelderMead(lower, upper, evaluations, TOLERANCE);
    var criterion = search.minimise(this::criterion, point, step);
    if (Double.isInfinite(criterion) && criterion > 0) {
      throw new ForecastException(
          "%s found no parameters that keep its forecasts of %d known steps above 0. Another form takes over."
              .formatted(form, known));
    }
    return model(point, criterion, parameters);
  }

  /// The best of a few values of α, the others at rest.
  private void coarse(double[] point) {
    var rest = 1;
    if (form.trend() != EtsTrend.NONE) {
      point[rest++] = 0.1;
    }
    if (form.season() != EtsSeason.NONE) {
      point[rest++] = 0.05;
    }
    if (form.trend() == EtsTrend.DAMPED) {
      point[rest] = 0.95;
    }
    var best = Double.POSITIVE_INFINITY;
    var alpha = 0.3;
    for (var i = 0; i < 4; i++) {
      point[0] = 0.05 + 0.28 * i;
      var value = criterion(point);
      if (value < best) {
        best = value;
        alpha = point[0];
      }
    }
    point[0] = alpha;
  }

  private double alpha(double[] point) {
    return point[0];
  }

  private double beta(double[] point) {
    return form.trend() == EtsTrend.NONE ? 0 : point[0] * point[1];
  }

  private double gamma(double[] point) {
    if (form.season() == EtsSeason.NONE) {
      return 0;
    }
    return (1 - point[0]) * point[form.trend() == EtsTrend.NONE ? 1 : 2];
  }

  private double phi(double[] point) {
    return form.trend() == EtsTrend.DAMPED ? point[smoothing - 1] : 1;
  }

  private double criterion(double[] point) {
    begin(point);
    if (!filter.run(form, alpha(point), beta(point), gamma(point), phi(point))) {
      return Double.POSITIVE_INFINITY;
    }
    return known * Math.log(Math.max(NO_ERROR, filter.squares)) + 2 * filter.logFitted;
  }

  private void begin(double[] point) {
    filter.level = start.level() + spread * point[smoothing];
    filter.slope = 0;
    var next = smoothing + 1;
    if (form.trend() != EtsTrend.NONE) {
      filter.slope = start.slope() + spread / 4 * point[next++];
    }
    System.arraycopy(start.season(), 0, filter.season, 0, places);
    if (isSeasonFree) {
      for (var i = 0; i < places - 1; i++) {
        var change = point[next + i] * 0.3 * (form.season() == EtsSeason.ADDITIVE ? spread : 0.3);
        filter.season[i] += change;
        filter.season[places - 1] -= change;
      }
    }
  }

  private EtsModel model(double[] point, double criterion, int parameters) {
    begin(point);
    var first = new EtsStart(filter.level * scale, filter.slope * scale, unscaled(0));
    filter.run(form, alpha(point), beta(point), gamma(point), phi(point));
    var freedom = Math.max(1, known - parameters);
    var variance = filter.squares / freedom * (form.isRelative() ? 1 : scale * scale);
    var logScale = 2 * known * Math.log(scale);
    var aicc =
        criterion
            + logScale
            + 2.0 * parameters
            + 2.0 * parameters * (parameters + 1) / (known - parameters - 1);
    return new EtsModel(
        form,
        alpha(point),
        beta(point),
        gamma(point),
        phi(point),
        first,
        filter.level * scale,
        filter.slope * scale,
        unscaled(series.length() % places),
        variance,
        aicc);
  }

  private double[] unscaled(int from) {
    var season = new double[places];
    for (var i = 0; i < places; i++) {
      var value = filter.season[(from + i) % places];
      season[i] = form.season() == EtsSeason.ADDITIVE ? value * scale : value;
    }
    return season;
  }
}
