package org.owplanner.engine.forecast.history;

import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.forecast.count.CountForecaster;

/// What share of their forecast goods bring that seem to be at their end.
///
/// c = (D + κ·P(alive)) ÷ (M + κ): of the seller's goods that seemed so one window ago, M what was
/// forecast for them and D what came, with κ = 20 units for what [Survival] says. Where many ended,
/// the methods have learned from them how many come back, and c is near 1.
final class EndedGoods {

  private static final int WEEK = 7;
  private static final double PRIOR_UNITS = 20;
  private static final double LEAST = 1e-3;

  private double came;
  private double said;

  EndedGoods(CountForecaster forecaster, List<DailyDemand> days, List<WeeklyDemand> weeks) {
    for (var i = 0; i < days.size(); i++) {
      var demand = days.get(i).demand();
      var origin = demand.length - WEEK * forecaster.window();
      if (origin > 0 && Survival.alive(Arrays.copyOf(demand, origin)) < Survival.END_OF_LIFE) {
        add(forecaster.saidBefore(weeks.get(i).weeks()), demand, weeks.get(i), origin);
      }
    }
  }

  private void add(double[] level, double[] demand, WeeklyDemand weeks, int origin) {
    for (var at = origin; at < demand.length && level.length > 0; at++) {
      if (!Double.isNaN(demand[at])) {
        came += demand[at];
        said += level[0] / WEEK * weeks.dayExposure()[at];
      }
    }
  }

  /// c of goods with this P(alive), 1 where it is not so low.
  double share(double alive) {
    return alive >= Survival.END_OF_LIFE
        ? 1
        : Math.clamp((came + PRIOR_UNITS * alive) / (said + PRIOR_UNITS), LEAST, 1);
  }
}
