package org.owplanner.engine.forecast.count;

import java.util.List;

/// How a season's places differ, learned from like series and drawn towards what each one shows;
/// for series too noisy by the step to be forecast at that pace.
public final class WeekProfiles {

  private static final int MOST_SERIES = 3000;

  private final SeasonProfile shared;

  private WeekProfiles(SeasonProfile shared) {
    this.shared = shared;
  }

  /// Learns the season that the series share.
  ///
  /// @param season steps in a season, at least 2
  public static WeekProfiles learn(List<ExposedSeries> like, int season) {
    return new WeekProfiles(CountPool.sharedProfile(CountPool.every(like, MOST_SERIES), 0, season));
  }

  /// Factor of each place of one series, mean 1, the first step after its end first.
  public double[] of(ExposedSeries series) {
    return shared.of(series, series.length()).factors();
  }
}
