package org.owplanner.engine.replenishment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The rates of one plan: those that are set, and the defaults of the others.
///
/// @param set values by [ReplenishmentRate#id()]
public record ReplenishmentRates(Map<String, Double> set) {

  private static final double MICROS_PER_CENT = 10_000;

  public ReplenishmentRates {
    set = Collections.unmodifiableMap(new TreeMap<>(set));
    for (var rate : ReplenishmentRate.values()) {
      rate.check(set);
    }
  }

  /// All defaults.
  public static ReplenishmentRates standard() {
    return new ReplenishmentRates(Map.of());
  }

  /// These rates with one of them changed.
  public ReplenishmentRates with(ReplenishmentRate rate, double value) {
    var changed = new TreeMap<>(set);
    changed.put(rate.id(), value);
    return new ReplenishmentRates(changed);
  }

  /// The value in force.
  public double get(ReplenishmentRate rate) {
    return rate.in(set);
  }

  /// The value in force as a whole number.
  public int whole(ReplenishmentRate rate) {
    return (int) Math.round(get(rate));
  }

  /// What a price in cents is in micro-units of the plan's currency.
  public double micros(ReplenishmentRate cents) {
    return get(cents) * MICROS_PER_CENT;
  }
}
