package org.owplanner.engine.transfer.verify;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.stock.LevelledDemand;
import org.owplanner.engine.stock.StockCells;
import org.owplanner.engine.transfer.ComingUnits;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRate;

/// What the expected stock of goods in a warehouse is worked out from.
public final class CellFacts {

  private static final double[] LEVEL_WEIGHTS = LevelledDemand.levelWeights();

  private static final double DAYS_A_WEEK = 7;

  public final TransferCell cell;
  public final int today;
  public final int cellUnits;
  public final Lots lots;
  public final Fees fees;
  public final double volumeM3;

  /// By level and period.
  public final PeriodDemand[][] demand = new PeriodDemand[LEVEL_WEIGHTS.length][Periods.COUNT];

  /// Units of each counted arrival, by period.
  public final List<List<Long>> coming = new ArrayList<>();

  /// Reads a cell.
  public CellFacts(TransferProblem problem, TransferCell cell, Fees fees) {
    this.cell = cell;
    this.fees = fees;
    today = problem.planDay();
    lots = Lots.of(cell, today);
    volumeM3 = cell.sku().volumeCm3() / 1e6;
    for (var p = 0; p < Periods.COUNT; p++) {
      coming.add(new ArrayList<>());
    }
    var need = (double) onHandUnits();
    var overdueDays = problem.rates().whole(TransferRate.OVERDUE_DAYS);
    for (var arrival : cell.coming()) {
      if (arrival.units() > 0 && today - arrival.expectedDay() <= overdueDays) {
        need += arrival.units();
        var period = Periods.of(offset(arrival));
        if (period < Periods.COUNT) {
          coming.get(period).add((long) arrival.units());
        }
      }
    }
    var levelled = cell.demand().map(LevelledDemand::of).orElseGet(LevelledDemand::none);
    var means = new double[Periods.COUNT];
    for (var p = 0; p < Periods.COUNT; p++) {
      means[p] =
          p < Periods.DAYS
              ? levelled.weekMean(p / 7) / DAYS_A_WEEK
              : levelled.weekMean(2 + p - Periods.DAYS);
      need += means[p];
    }
    cellUnits = StockCells.units(need, cell.sku().casePack());
    for (var j = 0; j < demand.length; j++) {
      for (var p = 0; p < Periods.COUNT; p++) {
        demand[j][p] =
            p > 0 && means[p] == means[p - 1]
                ? demand[j][p - 1]
                : PeriodDemand.of(levelled.cells(j, means[p], cellUnits));
      }
    }
  }

  /// Late goods are expected within a week.
  private int offset(ComingUnits arrival) {
    var offset = arrival.expectedDay() - today;
    return offset < 0 ? 7 : Math.max(1, offset);
  }

  /// How probable a level of demand is.
  public static double levelWeight(int level) {
    return LEVEL_WEIGHTS[level];
  }

  /// Units on the shelf, none where the books count less.
  public int onHandUnits() {
    return Math.max(0, cell.onHandUnits());
  }
}
