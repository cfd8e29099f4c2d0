package org.owplanner.engine.transfer;

import java.util.Map;
import org.owplanner.engine.solve.RateSet;

/// The rates of one plan: those that are set, and the defaults of the others.
///
/// @param set values by [TransferRate#id()]
public record TransferRates(Map<String, Double> set) implements RateSet<TransferRate> {

  public TransferRates {
    set = RateSet.checked(TransferRate.values(), set);
  }

  /// All defaults.
  public static TransferRates standard() {
    return new TransferRates(Map.of());
  }

  /// These rates with one of them changed.
  public TransferRates with(TransferRate rate, double value) {
    return new TransferRates(changed(rate, value));
  }
}
