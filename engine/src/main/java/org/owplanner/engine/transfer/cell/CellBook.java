package org.owplanner.engine.transfer.cell;

import java.util.Map;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRate;
import org.owplanner.engine.transfer.TransferRates;

/// Makes the facts of cells of one problem, each when it is needed.
public final class CellBook {

  private final TransferRates rates;
  private final Map<String, FeeTiers> tiers;
  private final int planDay;
  private final int overdueDays;

  public CellBook(TransferProblem problem) {
    rates = problem.rates();
    tiers = FeeTiers.byWarehouse(problem.fees());
    planDay = problem.planDay();
    overdueDays = rates.whole(TransferRate.OVERDUE_DAYS);
  }

  /// What a unit of a cell costs.
  public CellRates rates(TransferCell cell) {
    return CellRates.of(cell, rates, tiers(cell.warehouseId()));
  }

  /// Everything that a cell's cost depends on.
  public CellFacts facts(TransferCell cell) {
    return CellFacts.of(cell, rates(cell), tiers(cell.warehouseId()), planDay, overdueDays);
  }

  /// A warehouse's storage fees.
  public FeeTiers tiers(String warehouseId) {
    return tiers.getOrDefault(warehouseId, FeeTiers.none());
  }
}
