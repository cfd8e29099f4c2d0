package org.owplanner.engine.wave;

import java.util.Map;
import java.util.TreeMap;

/// The rates of one plan: those that are set, and the defaults of the others.
///
/// @param set values by [WaveRate#id()]
public record WaveRates(Map<String, Double> set) {

  private static final double MICROS_PER_CENT = 10_000;

  public WaveRates {
    set = Map.copyOf(new TreeMap<>(set));
    for (var rate : WaveRate.values()) {
      rate.check(set);
    }
  }

  /// All defaults.
  public static WaveRates standard() {
    return new WaveRates(Map.of());
  }

  /// These rates with one of them changed.
  public WaveRates with(WaveRate rate, double value) {
    var changed = new TreeMap<>(set);
    changed.put(rate.id(), value);
    return new WaveRates(changed);
  }

  /// The value in force.
  public double get(WaveRate rate) {
    return rate.in(set);
  }

  /// The value in force as a whole number.
  public int whole(WaveRate rate) {
    return (int) Math.round(get(rate));
  }

  /// Whether a setting of 0 or 1 is on.
  public boolean isOn(WaveRate rate) {
    return get(rate) >= 0.5;
  }

  /// What a price in cents is in micro-units of the plan's currency.
  public double micros(WaveRate cents) {
    return get(cents) * MICROS_PER_CENT;
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
