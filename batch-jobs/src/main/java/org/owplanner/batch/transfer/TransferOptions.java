package org.owplanner.batch.transfer;

import java.util.SortedMap;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.replenishment.ReplenishmentOptions;

/// What transfers can be asked for beside their date.
///
/// @param currency ISO 4217 code of all their money, empty for that of most of the warehouses
public record TransferOptions(String currency) {

  /// Nothing beside.
  public static TransferOptions none() {
    return new TransferOptions("");
  }

  /// The options that a run was asked for.
  public static TransferOptions of(PlanRequest request) {
    return new TransferOptions(ReplenishmentOptions.of(request).currency());
  }

  /// As they are stored with a run.
  public SortedMap<String, String> stored() {
    return new ReplenishmentOptions(currency).stored();
  }
}
