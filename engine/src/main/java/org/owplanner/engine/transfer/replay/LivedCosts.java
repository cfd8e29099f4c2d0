package org.owplanner.engine.transfer.replay;

import java.util.EnumMap;
import java.util.Map;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferLane;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRate;

/// Sums up what a day costs, by the rates and fees that the plan is made with.
final class LivedCosts {

  private static final double DAYS_OF_A_YEAR = 365;
  private static final double MM3_OF_A_M3 = 1e9;

  private final TransferProblem problem;
  private final ReplayFees fees;
  private final Map<ReplayCost, Double> micros = new EnumMap<>(ReplayCost.class);

  /// A day without costs yet.
  LivedCosts(TransferProblem problem, ReplayFees fees) {
    this.problem = problem;
    this.fees = fees;
  }

  /// A vehicle leaves.
  void trip(TransferLane lane) {
    add(ReplayCost.FREIGHT, (double) lane.tripMicros());
  }

  /// Goods leave on it.
  void load(TransferLane lane, Sku sku, int units, int cases) {
    add(ReplayCost.FREIGHT, units * lane.unitMicros(sku));
    add(
        ReplayCost.HANDLING,
        (double) cases * (lane.handlingFromMicros() + lane.handlingToMicros()));
  }

  /// Units that were asked for weren't there.
  void lose(TransferCell cell, int units) {
    var share = 1 - problem.rates().get(TransferRate.SELLING_FEE_SHARE);
    add(
        ReplayCost.LOST_MARGIN,
        units * Math.max(0, cell.priceMicros() * share - cell.costMicros()));
  }

  /// Units lie in the cell's warehouse in the evening.
  void store(TransferCell cell, Shelf shelf, int day) {
    var m3 = cell.sku().volumeMm3() / MM3_OF_A_M3;
    add(ReplayCost.STORAGE, m3 * shelf.fee(day + 1, age -> fees.at(cell.warehouseId(), age)));
  }

  /// Units are its seller's in the evening; on the last one they lose a part of their value.
  void hold(TransferCell cell, int units, boolean isLast) {
    var value = (double) units * cell.costMicros();
    var rates = problem.rates();
    add(
        ReplayCost.CAPITAL,
        value * rates.get(TransferRate.CAPITAL_SHARE_PER_YEAR) / DAYS_OF_A_YEAR);
    if (isLast) {
      add(ReplayCost.LEFT_OVER, value * (1 - rates.get(TransferRate.LEFT_OVER_VALUE_SHARE)));
    }
  }

  /// All of it, to the micro.
  Map<ReplayCost, Long> rounded() {
    var rounded = new EnumMap<ReplayCost, Long>(ReplayCost.class);
    micros.forEach((cost, value) -> rounded.put(cost, Math.round(value)));
    return rounded;
  }

  private void add(ReplayCost cost, double value) {
    micros.merge(cost, value, Double::sum);
  }
}
