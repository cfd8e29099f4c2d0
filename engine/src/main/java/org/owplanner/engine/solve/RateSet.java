package org.owplanner.engine.solve;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The rates of one plan: those that are set, and the defaults of the others. Each plan has a
/// record of its own.
///
/// @param <R> the plan's rates
public interface RateSet<R extends Rate> {

  /// Micro-units of a currency in a cent.
  double MICROS_PER_CENT = 10_000;

  /// Values that are set, by id.
  Map<String, Double> set();

  /// These values in one order in every process.
  ///
  /// @param rates all rates of the plan
  /// @throws IllegalArgumentException if one of them is out of its range
  static Map<String, Double> checked(Rate[] rates, Map<String, Double> set) {
    var ordered = Collections.unmodifiableMap(new TreeMap<>(set));
    for (var rate : rates) {
      rate.check(ordered);
    }
    return ordered;
  }

  /// The values that are set with one of them changed.
  default Map<String, Double> changed(R rate, double value) {
    var changed = new TreeMap<>(set());
    changed.put(rate.id(), value);
    return changed;
  }

  /// The value in force.
  default double get(R rate) {
    return rate.in(set());
  }

  /// The value in force as a whole number.
  default int whole(R rate) {
    return (int) Math.round(get(rate));
  }

  /// Whether a setting of 0 or 1 is on.
  default boolean isOn(R rate) {
    return get(rate) >= 0.5;
  }

  /// What a price in cents is in micro-units of the plan's currency.
  default double micros(R cents) {
    return get(cents) * MICROS_PER_CENT;
  }
}
