package org.owplanner.engine.transfer.cell;

import org.owplanner.engine.stock.LevelledDemand;
import org.owplanner.engine.stock.StockCells;
import org.owplanner.engine.transfer.TransferCell;

/// Everything that a cell's cost depends on beside what is sent and received; immutable.
public final class CellFacts {

  static final int PERIODS = Periods.COUNT;

  final CellRates rates;
  final CellDemand demand;
  final CellInbound inbound;
  final CellAges ages;
  final int cellUnits;
  final int onHandUnits;

  private CellFacts(TransferCell cell, CellRates rates, FeeTiers tiers, int planDay, int overdue) {
    this.rates = rates;
    onHandUnits = Math.max(0, cell.onHandUnits());
    var levelled = cell.demand().map(LevelledDemand::of).orElseGet(LevelledDemand::none);
    var need = (double) onHandUnits + CellInbound.units(cell, planDay, overdue);
    var mean = new double[PERIODS];
    for (var p = 0; p < PERIODS; p++) {
      mean[p] = Periods.mean(p, levelled.weekMean(Periods.week(p)));
      need += mean[p];
    }
    cellUnits = StockCells.units(need, cell.sku().casePack());
    demand = new CellDemand(levelled, mean, cellUnits);
    inbound = new CellInbound(cell, planDay, overdue, cellUnits);
    ages = new CellAges(cell, tiers, planDay, inbound);
  }

  /// The facts of a cell.
  static CellFacts of(
      TransferCell cell, CellRates rates, FeeTiers tiers, int planDay, int overdue) {
    return new CellFacts(cell, rates, tiers, planDay, overdue);
  }

  /// Units in which its stock is counted.
  public int cellUnits() {
    return cellUnits;
  }

  /// Units on the shelf, below zero taken as none.
  public int onHandUnits() {
    return onHandUnits;
  }

  /// What a unit costs.
  public CellRates rates() {
    return rates;
  }

  /// Mean units of demand of a period.
  public double meanUnits(int period) {
    return demand.meanUnits[period];
  }

  /// Units that come in a period whatever is decided.
  public int inboundUnits(int period) {
    return inbound.units[period];
  }

  /// What holding a unit from the plan date to the end costs at most.
  public double mostHoldMicros() {
    var micros = Periods.DAYS * rates.holdMicros() + rates.leftOverMicros();
    for (var k = 0; k < ages.moreMicros.length; k++) {
      micros += ages.moreMicros[k] * (Periods.DAYS - Periods.first(ages.fromPeriod(k)));
    }
    return micros;
  }
}
