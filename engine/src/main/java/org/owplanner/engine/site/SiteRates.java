package org.owplanner.engine.site;

import java.util.Map;
import org.owplanner.engine.solve.RateSet;

/// The rates of one plan: those that are set, and the defaults of the others.
///
/// @param set values by [SiteRate#id()]
public record SiteRates(Map<String, Double> set) implements RateSet<SiteRate> {

  public SiteRates {
    set = RateSet.checked(SiteRate.values(), set);
  }

  /// All defaults.
  public static SiteRates standard() {
    return new SiteRates(Map.of());
  }

  /// These rates with one of them changed.
  public SiteRates with(SiteRate rate, double value) {
    return new SiteRates(changed(rate, value));
  }
}
