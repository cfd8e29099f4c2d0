package org.owplanner.engine.transfer.cell;

import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferRate;
import org.owplanner.engine.transfer.TransferRates;

/// What a unit of a cell costs, in micro-units of the plan's currency.
///
/// @param marginMicros what selling a unit earns, below 0 where it loses
/// @param capitalMicros capital of a unit for a day
/// @param feeMicros storage of a unit for a day, new as it is
/// @param leftOverMicros value that a unit left over at the end loses
public record CellRates(
    double marginMicros, double capitalMicros, double feeMicros, double leftOverMicros) {

  private static final double DAYS_A_YEAR = 365;
  static final double CM3_PER_M3 = 1e6;

  static CellRates of(TransferCell cell, TransferRates rates, FeeTiers tiers) {
    return new CellRates(
        cell.priceMicros() * (1 - rates.get(TransferRate.SELLING_FEE_SHARE)) - cell.costMicros(),
        cell.costMicros() * rates.get(TransferRate.CAPITAL_SHARE_PER_YEAR) / DAYS_A_YEAR,
        cell.sku().volumeCm3() / CM3_PER_M3 * tiers.firstMicros(),
        cell.costMicros() * (1 - rates.get(TransferRate.LEFT_OVER_VALUE_SHARE)));
  }

  /// What a unit of demand that finds no stock costs.
  public double lostMicros() {
    return Math.max(0, marginMicros);
  }

  /// What a unit on the shelf costs a day.
  public double holdMicros() {
    return capitalMicros + feeMicros;
  }
}
