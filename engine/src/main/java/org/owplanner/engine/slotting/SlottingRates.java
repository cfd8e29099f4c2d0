package org.owplanner.engine.slotting;

import java.util.Map;
import org.owplanner.engine.solve.RateSet;

/// The rates of one plan: those that are set, and the defaults of the others.
///
/// @param set values by [SlottingRate#id()]
public record SlottingRates(Map<String, Double> set) implements RateSet<SlottingRate> {

  public SlottingRates {
    set = RateSet.checked(SlottingRate.values(), set);
  }

  /// All defaults.
  public static SlottingRates standard() {
    return new SlottingRates(Map.of());
  }

  /// These rates with one of them changed.
  public SlottingRates with(SlottingRate rate, double value) {
    return new SlottingRates(changed(rate, value));
  }

  /// What a second of work costs, in micro-units of the plan's currency.
  public double microsPerSecond() {
    return micros(SlottingRate.WAGE_CENTS_PER_HOUR) / 3600;
  }

  /// What a metre of walking costs, in micro-units of the plan's currency.
  public double microsPerMetre() {
    return microsPerSecond() * 1000 / get(SlottingRate.WALKING_MM_PER_SECOND);
  }

  /// What so many minutes of work cost, in micro-units of the plan's currency.
  public long minutesMicros(SlottingRate minutes) {
    return Math.round(get(minutes) * 60 * microsPerSecond());
  }

  /// Seconds to reach a pick on this level, counted from the floor (0).
  public double reachSeconds(int level) {
    return switch (level) {
      case 0 -> get(SlottingRate.REACH_SECONDS_LEVEL_0);
      case 1 -> get(SlottingRate.REACH_SECONDS_LEVEL_1);
      case 2 -> get(SlottingRate.REACH_SECONDS_LEVEL_2);
      default -> get(SlottingRate.REACH_SECONDS_LEVEL_3);
    };
  }
}
