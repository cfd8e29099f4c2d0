package org.owplanner.engine.replenishment.item;

import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.replenishment.InboundUnits;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.ItemDemand;

/// Units that come whatever is decided, by regime and week: inbound and pinned orders.
final class FixedSupply {

  static final int REGIMES = ArrivalRegimes.COUNT;
  static final int WEEKS = ItemDemand.WEEKS;
  private static final double DAYS_A_WEEK = 7;

  /// Units by regime and week.
  final int[] units = new int[REGIMES * WEEKS];

  /// Whole cells by regime and week.
  final int[] cells = new int[REGIMES * WEEKS];

  /// Probabilities of further cells from 0 on, where units lie between two cells; else empty.
  final double[][] split = new double[REGIMES * WEEKS][];

  private final int cellUnits;

  FixedSupply(int cellUnits) {
    this.cellUnits = cellUnits;
    Arrays.fill(split, new double[0]);
  }

  void add(int regime, int week, int added) {
    if (week >= WEEKS || added == 0) {
      return;
    }
    var at = regime * WEEKS + week;
    units[at] += added;
    cells[at] += added / cellUnits;
    var over = (double) (added % cellUnits) / cellUnits;
    if (over == 0) {
      return;
    }
    var old = split[at].length == 0 ? new double[] {1} : split[at];
    var joined = new double[old.length + 1];
    for (var k = 0; k < old.length; k++) {
      joined[k] += old[k] * (1 - over);
      joined[k + 1] += old[k] * over;
    }
    split[at] = joined;
  }

  /// Mean cells that arrive.
  double meanCells(int regime, int week) {
    var at = regime * WEEKS + week;
    double mean = cells[at];
    for (var k = 1; k < split[at].length; k++) {
      mean += k * split[at][k];
    }
    return mean;
  }

  /// Lets each regime be like another one, or itself, of those not after it.
  void merge(int[] like) {
    for (var r = REGIMES - 1; r >= 0; r--) {
      System.arraycopy(units, like[r] * WEEKS, units, r * WEEKS, WEEKS);
      System.arraycopy(cells, like[r] * WEEKS, cells, r * WEEKS, WEEKS);
      System.arraycopy(split, like[r] * WEEKS, split, r * WEEKS, WEEKS);
    }
  }

  void addInbound(ReplenishmentProblem problem, ReplenishmentItem item) {
    for (var shipment : item.inbound()) {
      var weeks = arrivalWeeks(problem, item, shipment);
      for (var r = 0; r < weeks.size(); r++) {
        add(r, weeks.get(r), shipment.units());
      }
    }
  }

  /// Weeks in which it arrives, by regime; none if it is overdue for so long that it isn't counted
  /// on.
  private static List<Integer> arrivalWeeks(
      ReplenishmentProblem problem, ReplenishmentItem item, InboundUnits shipment) {
    var today = problem.planDay();
    var weeks = new Integer[REGIMES];
    if (today - shipment.expectedDay() > problem.rates().whole(ReplenishmentRate.OVERDUE_DAYS)) {
      return List.of();
    }
    var lane = ShipOptions.lane(problem, item, shipment.mode());
    var days = lane.isPresent() ? ArrivalRegimes.days(lane.get().leadTime()) : new double[REGIMES];
    var mean = ArrivalRegimes.meanDays(days);
    for (var r = 0; r < REGIMES; r++) {
      var day =
          shipment.expectedDay() < today
              ? today + DAYS_A_WEEK * (1 + r)
              : Math.max(today + 1, shipment.expectedDay() + Math.round(days[r] - mean));
      weeks[r] = ArrivalRegimes.weeks(day - today);
    }
    return List.of(weeks);
  }
}
