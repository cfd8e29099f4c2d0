package org.owplanner.engine.wave;

import java.util.Map;
import org.owplanner.engine.solve.RateSet;

/// The rates of one plan: those that are set, and the defaults of the others.
///
/// @param set values by [WaveRate#id()]
public record WaveRates(Map<String, Double> set) implements RateSet<WaveRate> {

  public WaveRates {
    set = RateSet.checked(WaveRate.values(), set);
  }

  /// All defaults.
  public static WaveRates standard() {
    return new WaveRates(Map.of());
  }

  /// These rates with one of them changed.
  public WaveRates with(WaveRate rate, double value) {
    return new WaveRates(changed(rate, value));
  }

  /// What a second of work costs, in micro-units of the plan's currency.
  public double microsPerSecond(EquipmentKind kind) {
    return micros(
            kind == EquipmentKind.ROBOT
                ? WaveRate.ROBOT_CENTS_PER_HOUR
                : WaveRate.WAGE_CENTS_PER_HOUR)
        / 3600;
  }

  /// Seconds to reach a pick on this level, counted from the floor (0).
  public double reachSeconds(int level) {
    return switch (level) {
      case 0 -> get(WaveRate.REACH_SECONDS_LEVEL_0);
      case 1 -> get(WaveRate.REACH_SECONDS_LEVEL_1);
      case 2 -> get(WaveRate.REACH_SECONDS_LEVEL_2);
      default -> get(WaveRate.REACH_SECONDS_LEVEL_3);
    };
  }
}
