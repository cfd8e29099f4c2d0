package org.owplanner.batch.replenishment;

import java.util.SortedMap;
import java.util.TreeMap;
import org.owplanner.batch.plan.PlanRequest;

/// What replenishment can be asked for beside its scope and date.
///
/// @param currency ISO 4217 code of all its money, empty for that of most of its warehouses
public record ReplenishmentOptions(String currency) {

  private static final String CURRENCY = "currency";

  /// Nothing beside.
  public static ReplenishmentOptions none() {
    return new ReplenishmentOptions("");
  }

  /// The options that a run was asked for.
  public static ReplenishmentOptions of(PlanRequest request) {
    return new ReplenishmentOptions(request.options().getOrDefault(CURRENCY, ""));
  }

  /// As they are stored with a run.
  public SortedMap<String, String> stored() {
    var stored = new TreeMap<String, String>();
    if (!currency.isEmpty()) {
      stored.put(CURRENCY, currency);
    }
    return stored;
  }
}
