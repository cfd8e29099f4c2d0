package org.owplanner.engine.replenishment.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.stock.LevelledDemand;
import org.owplanner.engine.stock.StockCells;

/// What the expected cost of an item is worked out from.
final class ItemFacts {

  static final int WEEKS = ItemDemand.WEEKS;

  final WrittenPlan plan;
  final ReplenishmentItem item;
  final int cellUnits;
  final double[] weekMean = new double[WEEKS];
  final double[] levelWeights;
  final double[][][] demand;
  final int reachWeek;
  final double[] leastCover = new double[WEEKS];
  final double[] mostCover = new double[WEEKS];
  final Fees fees;
  final double volumeM3;

  ItemFacts(WrittenPlan plan, ReplenishmentItem item) {
    this.plan = plan;
    this.item = item;
    var levelled = item.demand().map(LevelledDemand::of).orElseGet(LevelledDemand::none);
    var need = (double) Math.max(0, item.onHandUnits());
    for (var inbound : item.inbound()) {
      need += inbound.units();
    }
    need += item.supply().isPresent() ? item.supply().orElseThrow().atFactoryUnits() : 0;
    for (var t = 0; t < WEEKS; t++) {
      weekMean[t] = levelled.weekMean(t);
      need += weekMean[t];
    }
    cellUnits = StockCells.units(need, item.sku().casePack());
    levelWeights = LevelledDemand.levelWeights();
    demand = new double[levelWeights.length][WEEKS][];
    for (var j = 0; j < levelWeights.length; j++) {
      for (var t = 0; t < WEEKS; t++) {
        demand[j][t] =
            t > 0 && weekMean[t] == weekMean[t - 1]
                ? demand[j][t - 1]
                : levelled.weekCells(j, t, cellUnits);
      }
    }
    reachWeek = plan.allowed.reachWeek(item);
    for (var t = 0; t < WEEKS; t++) {
      leastCover[t] = meanAfter(t, item.settings().leastCoverDays());
      mostCover[t] = meanAfter(t, item.settings().mostCoverDays());
    }
    fees = Fees.of(plan.problem, item.warehouseId());
    volumeM3 = item.sku().volumeCm3() / 1e6;
  }

  /// Mean demand of so many days after a week.
  private double meanAfter(int week, int days) {
    var sum = 0.0;
    var at = week + 1;
    for (var left = days; left > 0; left -= 7) {
      sum += weekMean[Math.min(at++, WEEKS - 1)] * Math.min(7, left) / 7;
    }
    return sum;
  }

  /// Expected demand from a week on as it lies on cells, of which a hair of the tail is cut off:
  /// what is lost of it is counted in the same cells.
  double demandFrom(int week) {
    var sum = 0.0;
    for (var j = 0; j < levelWeights.length; j++) {
      for (var t = week; t < WEEKS; t++) {
        for (var d = 1; d < demand[j][t].length; d++) {
          sum += levelWeights[j] * d * cellUnits * demand[j][t][d];
        }
      }
    }
    return sum;
  }

  /// Mean demand from a week on.
  double meanFrom(int week) {
    var sum = 0.0;
    for (var t = week; t < WEEKS; t++) {
      sum += weekMean[t];
    }
    return sum;
  }

  /// Most cells that any week's demand can have.
  int mostDemandCells() {
    var most = 0;
    for (var level : demand) {
      for (var week : level) {
        most = Math.max(most, week.length - 1);
      }
    }
    return most;
  }

  CellSplit onHand() {
    return CellSplit.of(Math.max(0, item.onHandUnits()), cellUnits);
  }

  /// Arrivals of one regime by week, on cells.
  List<List<CellSplit>> arrivals(List<List<Integer>> units) {
    return units.stream()
        .map(week -> week.stream().map(of -> CellSplit.of(of, cellUnits)).toList())
        .toList();
  }

  /// Units that come by week under a regime.
  List<List<Integer>> units(List<RecommendedOrder> orders, int regime) {
    return OnTheWay.byWeek(plan, item, orders, regime);
  }

  /// What comes by week, and the probability of the regimes under which it comes so; regimes that
  /// are alike stand together.
  Map<List<List<Integer>>, Double> comings(List<RecommendedOrder> orders) {
    var regimes = ArrivalRegimes.weights();
    var comings = new LinkedHashMap<List<List<Integer>>, Double>();
    for (var r = 0; r < regimes.length; r++) {
      comings.merge(units(orders, r), regimes[r], Double::sum);
    }
    return comings;
  }

  /// Whether the seller limits its days of cover.
  boolean hasCoverLimits() {
    return item.settings().leastCoverDays() > 0 || item.settings().mostCoverDays() > 0;
  }
}
