package org.owplanner.engine.forecast.ets;

import java.util.ArrayList;
import java.util.List;

/// A form of exponential smoothing: error, trend, season (Hyndman et al. 2008, table 2.2).
///
/// @param isRelative whether the error is relative (M) to the mean or absolute (A)
/// @param trend the trend
/// @param season the season
public record EtsForm(boolean isRelative, EtsTrend trend, EtsSeason season) {

  /// SES.
  public static final EtsForm ANN = new EtsForm(false, EtsTrend.NONE, EtsSeason.NONE);

  /// Holt's linear trend.
  public static final EtsForm AAN = new EtsForm(false, EtsTrend.ADDITIVE, EtsSeason.NONE);

  /// The damped trend of Gardner & McKenzie (1985).
  public static final EtsForm AADN = new EtsForm(false, EtsTrend.DAMPED, EtsSeason.NONE);

  /// Holt & Winters' additive season with a damped trend.
  public static final EtsForm AADA = new EtsForm(false, EtsTrend.DAMPED, EtsSeason.ADDITIVE);

  /// The 15 forms that are stable: no absolute error with a multiplicative season (Hyndman et al.
  /// 2008, section 4.2.4); those with relative errors need a series above 0.
  public static List<EtsForm> all(boolean isSeasonal, boolean isPositive) {
    var forms = new ArrayList<EtsForm>();
    for (var trend : EtsTrend.values()) {
      forms.add(new EtsForm(false, trend, EtsSeason.NONE));
      if (isPositive) {
        forms.add(new EtsForm(true, trend, EtsSeason.NONE));
      }
      if (isSeasonal) {
        forms.add(new EtsForm(false, trend, EtsSeason.ADDITIVE));
        if (isPositive) {
          forms.add(new EtsForm(true, trend, EtsSeason.ADDITIVE));
          forms.add(new EtsForm(true, trend, EtsSeason.MULTIPLICATIVE));
        }
      }
    }
    return forms;
  }

  /// Number of smoothing parameters: α, β, γ, φ as far as they are there.
  int parameters() {
    return 1
        + (trend == EtsTrend.NONE ? 0 : 1)
        + (season == EtsSeason.NONE ? 0 : 1)
        + (trend == EtsTrend.DAMPED ? 1 : 0);
  }

  /// Number of free start values for a season of `steps`.
  int states(int steps) {
    return 1 + (trend == EtsTrend.NONE ? 0 : 1) + (season == EtsSeason.NONE ? 0 : steps - 1);
  }

  /// Its name, such as `ETS(M,Ad,M)`.
  @Override
  public String toString() {
    return "ETS(%s,%s,%s)".formatted(isRelative ? "M" : "A", trend.letters, season.letters);
  }
}
