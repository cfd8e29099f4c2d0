package org.owplanner.engine.replenishment.item;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.NullMarked;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.stock.LevelledDemand;

/// An item's stock played week by week, unit by unit, the oldest sold first.
@NullMarked
final class SimulatedItem {

  private static final int WEEKS = ItemDemand.WEEKS;

  private final ReplenishmentProblem problem;
  private final ReplenishmentItem item;
  private final SplittableRandom random;
  private final double[][][] below = new double[LevelledDemand.LEVELS][WEEKS][];
  private final int[] received = new int[100];
  private final int[] units = new int[100];
  private final double unitM3;
  private int batches;

  /// Sums and sums of squares: lost units, unit weeks of stock, storage micros and left over.
  final double[] sum = new double[4];

  final double[] squares = new double[4];

  SimulatedItem(ReplenishmentProblem problem, long seed) {
    this.problem = problem;
    item = problem.items().getFirst();
    random = new SplittableRandom(seed);
    var sku = item.sku();
    unitM3 = sku.lengthMm() * sku.widthMm() * sku.heightMm() / 1e9;
    var demand = LevelledDemand.of(item.demand().orElseThrow());
    for (var j = 0; j < LevelledDemand.LEVELS; j++) {
      for (var t = 0; t < WEEKS; t++) {
        var cells = demand.weekCells(j, t, 1);
        for (var d = 1; d < cells.length; d++) {
          cells[d] += cells[d - 1];
        }
        below[j][t] = cells;
      }
    }
  }

  /// @param arrivals units by regime and week, inbound and orders together
  void play(int paths, int[][] arrivals) {
    var regimes = ArrivalRegimes.weights();
    var levels = LevelledDemand.levelWeights();
    for (var n = 0; n < paths; n++) {
      play(arrivals[draw(regimes)], draw(levels));
    }
  }

  private void play(int[] arrivals, int level) {
    var today = problem.planDay();
    begin(today);
    var oldest = 0;
    var stock = item.onHandUnits();
    var seen = new double[4];
    for (var t = 0; t < WEEKS; t++) {
      add(today + 7 * t, arrivals[t]);
      stock += arrivals[t];
      var wanted = drawBelow(below[level][t]);
      var sold = Math.min(wanted, stock);
      seen[0] += wanted - sold;
      stock -= sold;
      while (sold > 0) {
        var taken = Math.min(sold, units[oldest]);
        units[oldest] -= taken;
        sold -= taken;
        oldest += sold > 0 ? 1 : 0;
      }
      seen[1] += stock;
      for (var k = oldest; k < batches; k++) {
        seen[2] += units[k] == 0 ? 0 : units[k] * weekFee(today + 7 * t + 7 - received[k]);
      }
    }
    seen[3] = stock;
    for (var k = 0; k < seen.length; k++) {
      sum[k] += seen[k];
      squares[k] += seen[k] * seen[k];
    }
  }

  private void begin(int today) {
    batches = 0;
    var known = 0;
    for (var aged : item.aged()) {
      add(aged.receivedDay(), aged.units());
      known += aged.units();
    }
    add(today, item.onHandUnits() - known);
  }

  private void add(int day, int many) {
    if (many > 0) {
      received[batches] = day;
      units[batches++] = many;
    }
  }

  private double weekFee(int ageDays) {
    var micros = 0L;
    for (var fee : problem.fees()) {
      micros = ageDays >= fee.fromAgeDays() ? fee.microsPerM3Day() : micros;
    }
    return 7 * unitM3 * micros;
  }

  private int draw(double[] weights) {
    var left = random.nextDouble();
    var k = 0;
    while (k < weights.length - 1 && left >= weights[k]) {
      left -= weights[k++];
    }
    return k;
  }

  private int drawBelow(double[] cumulative) {
    var at = Arrays.binarySearch(cumulative, random.nextDouble());
    return Math.min(cumulative.length - 1, at < 0 ? -at - 1 : at);
  }
}
