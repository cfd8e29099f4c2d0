package org.owplanner.datasets.benchmark;

import java.util.Locale;

/// How one method forecast weeks of the sample's orders.
///
/// @param scope `all`, a demand class, or `week 1` to `week 4` for how far ahead
/// @param method its name; `Chosen` is the product's own forecast
/// @param outcomes SKU-weeks
/// @param units units that came
/// @param loss weighted quantile loss
/// @param bias Σ mean ÷ Σ units − 1
/// @param coverage share at or below P50, P67, P90, P95, P99
/// @param randomised the same with each whole unit's step counted in part
public record RetailForecastRow(
    String scope,
    String method,
    int outcomes,
    double units,
    double loss,
    double bias,
    double[] coverage,
    double[] randomised) {

  /// The header of the file.
  public static final String HEADER =
      "scope,method,outcomes,units,wql,bias,cover50,cover67,cover90,cover95,cover99,"
          + "randomised50,randomised67,randomised90,randomised95,randomised99";

  static RetailForecastRow of(String scope, String method, QuantileScore score) {
    var levels = QuantileScore.levels().length;
    var coverage = new double[levels];
    var randomised = new double[levels];
    for (var i = 0; i < levels; i++) {
      coverage[i] = score.coverage(i);
      randomised[i] = score.randomisedCoverage(i);
    }
    return new RetailForecastRow(
        scope,
        method,
        score.outcomes(),
        score.demand(),
        score.weightedQuantileLoss(),
        score.bias(),
        coverage,
        randomised);
  }

  /// The row as CSV.
  public String csv() {
    var line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%s,%s,%d,%.0f,%.4f,%.4f",
                scope,
                method,
                outcomes,
                units,
                loss,
                bias));
    for (var shares : new double[][] {coverage, randomised}) {
      for (var share : shares) {
        line.append(String.format(Locale.ROOT, ",%.4f", share));
      }
    }
    return line.toString();
  }

  /// The row for a person to read.
  public String text() {
    return String.format(
        Locale.ROOT,
        "%-12s %-34s n %7d  wQL %.4f  bias %+.3f  P90 %.3f (randomised %.3f)  P99 %.3f",
        scope,
        method,
        outcomes,
        loss,
        bias,
        coverage[2],
        randomised[2],
        coverage[4]);
  }
}
