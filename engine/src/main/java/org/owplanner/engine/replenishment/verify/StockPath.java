package org.owplanner.engine.replenishment.verify;

import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.replenishment.RecommendedOrder;

/// What is expected of an item's stock week by week under some orders, by the distribution of its
/// stock from the first week to the last.
final class StockPath {

  private static final int WEEKS = ItemFacts.WEEKS;

  /// Expected units in each week after arrivals and before sales.
  final double[] startUnits = new double[WEEKS];

  /// Expected units at the end of each week.
  final double[] endUnits = new double[WEEKS];

  /// Probability that a week's demand isn't met in full.
  final double[] shortShare = new double[WEEKS];

  /// Probability of an empty shelf at the beginning of the horizon and the end of each week.
  final double[] emptyShare = new double[WEEKS + 1];

  private final ItemFacts facts;
  private double[] share = new double[0];
  private double[] other = new double[0];

  private StockPath(ItemFacts facts) {
    this.facts = facts;
  }

  static StockPath of(ItemFacts facts, List<RecommendedOrder> orders) {
    var path = new StockPath(facts);
    facts
        .comings(orders)
        .forEach(
            (units, weight) -> {
              var arrivals = facts.arrivals(units);
              for (var j = 0; j < facts.levelWeights.length; j++) {
                path.follow(facts.demand[j], arrivals, weight * facts.levelWeights[j]);
              }
            });
    return path;
  }

  private void follow(double[][] demand, List<List<CellSplit>> arrivals, double weight) {
    var onHand = facts.onHand();
    var top = onHand.top();
    for (var week : arrivals) {
      top += week.stream().mapToInt(CellSplit::top).sum();
    }
    reserve(top + 1 + facts.mostDemandCells());
    share[0] = 1;
    top = receive(onHand, 0);
    emptyShare[0] += facts.item.onHandUnits() <= 0 ? weight : 0;
    for (var t = 0; t < WEEKS; t++) {
      for (var arrival : arrivals.get(t)) {
        top = receive(arrival, top);
      }
      startUnits[t] += weight * mean(top);
      shortShare[t] += weight * sell(demand[t], top);
      endUnits[t] += weight * mean(top);
      emptyShare[t + 1] += weight * share[0];
    }
  }

  private void reserve(int cells) {
    if (share.length < cells) {
      share = new double[cells];
      other = new double[cells];
    }
    Arrays.fill(share, 0);
    Arrays.fill(other, 0);
  }

  /// Adds an arrival to stock of at most so many cells.
  ///
  /// @return most cells after it
  private int receive(CellSplit arrival, int top) {
    Arrays.fill(other, 0, top + arrival.top() + 1, 0);
    for (var cells = 0; cells <= top; cells++) {
      other[cells + arrival.cell()] += share[cells] * (1 - arrival.upperShare());
      if (arrival.upperShare() > 0) {
        other[cells + arrival.cell() + 1] += share[cells] * arrival.upperShare();
      }
    }
    swap();
    return top + arrival.top();
  }

  /// Sells a week's demand.
  ///
  /// @return probability that it isn't met in full
  private double sell(double[] demand, int top) {
    var missed = 0.0;
    var beyond = 0.0;
    for (var y = demand.length - 2; y >= 0; y--) {
      beyond += demand[y + 1];
      missed += y <= top ? share[y] * beyond : 0;
    }
    ShiftedSums.write(demand, Math.min(demand.length, top), share, 1, 1, other, 1, top);
    var kept = 0.0;
    for (var cells = 1; cells <= top; cells++) {
      kept += other[cells];
    }
    other[0] = Math.max(0, sum(top) - kept);
    swap();
    return missed;
  }

  private double sum(int top) {
    var sum = 0.0;
    for (var cells = 0; cells <= top; cells++) {
      sum += share[cells];
    }
    return sum;
  }

  private void swap() {
    var kept = share;
    share = other;
    other = kept;
  }

  private double mean(int top) {
    var mean = 0.0;
    for (var cells = 1; cells <= top; cells++) {
      mean += cells * share[cells];
    }
    return mean * facts.cellUnits;
  }

  /// Expected units lost: what is demanded and what is left over, less what there was and came.
  double lostUnits(int fromWeek) {
    var lost = 0.0;
    for (var t = fromWeek; t < WEEKS; t++) {
      lost += facts.weekMean[t] - (startUnits[t] - endUnits[t]);
    }
    return lost;
  }
}
