package org.owplanner.engine.replenishment;

import java.util.Map;
import org.owplanner.engine.solve.RateSet;

/// The rates of one plan: those that are set, and the defaults of the others.
///
/// @param set values by [ReplenishmentRate#id()]
public record ReplenishmentRates(Map<String, Double> set) implements RateSet<ReplenishmentRate> {

  public ReplenishmentRates {
    set = RateSet.checked(ReplenishmentRate.values(), set);
  }

  /// All defaults.
  public static ReplenishmentRates standard() {
    return new ReplenishmentRates(Map.of());
  }

  /// These rates with one of them changed.
  public ReplenishmentRates with(ReplenishmentRate rate, double value) {
    return new ReplenishmentRates(changed(rate, value));
  }
}
