package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What to seek around the best plan of all: into containers that are begun, out of those that are
/// hardly filled, out of shipments that few items share, and with more or less of the budget.
final class PlansAround {

  private static final int DATES_A_ROUND = 4;
  private static final double AWAY = 3;
  private static final double TIGHT = 0.98;
  private static final double[] TIGHTER = {0.6, 1.6};

  private final SellerLimits limits;
  private final SellerFacts facts;
  private final SharedRows rows;
  private final ReplenishmentPrices prices;
  private final RowSums sums;
  private final List<ItemPlan> plans;
  private final List<PlanMaker.Wish> wishes = new ArrayList<>();

  private PlansAround(SellerLimits limits, ReplenishmentPrices prices, List<ItemPlan> plans) {
    this.limits = limits;
    this.prices = prices;
    this.plans = plans;
    facts = limits.facts();
    rows = facts.rows();
    sums = RowSums.ofAll(limits);
    plans.forEach(sums::add);
  }

  /// What is to be sought.
  ///
  /// @param prices prices that give the highest bound
  /// @param plans the best plan so far, by item
  /// @param round which time, from 0: other ship dates are left each time
  static List<PlanMaker.Wish> wishes(
      SellerLimits limits, ReplenishmentPrices prices, List<ItemPlan> plans, int round) {
    var around = new PlansAround(limits, prices, plans);
    var marginal = around.marginal();
    around.wishAll(marginal);
    around.wishAway(marginal, round);
    if (around.isTight()) {
      for (var factor : TIGHTER) {
        around.wishAll(around.withLimitsPriced(marginal, factor));
      }
    }
    return around.wishes;
  }

  private void wishAll(double[] rowMicros) {
    for (var plan : plans) {
      wishes.add(new PlanMaker.Wish(rowMicros, plan));
    }
  }

  /// Prices of what one more unit takes as things are: nothing in a container that has room or on a
  /// shipment that goes anyway, all of a container or shipment else.
  private double[] marginal() {
    var micros = prices.toArray();
    for (var s = 0; s < rows.shipDates(); s++) {
      var row = rows.volumeRow(s);
      var date = rows.shipDate(s);
      var lane = date.lane();
      var isBegun = sums.sum(row) > 0;
      micros[row] = isBegun ? 0 : lane.shipmentMicros() / usualMm3(lane);
      micros[row + 1] = 0;
      if (lane.hasContainers() && (!isBegun || isFull(s))) {
        if (isBoundByWeight(s)) {
          micros[row + 1] += lane.containerMicros() / (double) lane.containerWeightG();
        } else {
          micros[row] += lane.containerMicros() / date.containerMm3();
        }
      }
    }
    return micros;
  }

  /// Volume of a usual shipment of a lane, a container's where it is paid by that.
  private double usualMm3(Lane lane) {
    if (lane.hasContainers()) {
      return lane.containerVolumeCm3() * 1000.0;
    }
    var volume = 0.0;
    var count = 0;
    var all = 0.0;
    for (var s = 0; s < rows.shipDates(); s++) {
      var own = sums.sum(rows.volumeRow(s));
      if (rows.shipDate(s).lane().equals(lane) && own > 0) {
        volume += own;
        count++;
      }
      all += own;
    }
    return count > 0 ? volume / count : Math.max(1e9, all / rows.shipDates());
  }

  private boolean isFull(int s) {
    return fill(s) > TIGHT;
  }

  /// How full the last container is, 0 to 1, by volume or weight, whichever needs more containers.
  private double fill(int s) {
    var row = rows.volumeRow(s);
    var lane = rows.shipDate(s).lane();
    var containers = ShipDate.containers(lane, sums.sum(row), sums.sum(row + 1));
    var by =
        Math.max(
            sums.sum(row) / rows.shipDate(s).containerMm3(),
            sums.sum(row + 1) / (double) Math.max(1, lane.containerWeightG()));
    return by - (containers - 1);
  }

  private boolean isBoundByWeight(int s) {
    var row = rows.volumeRow(s);
    return sums.sum(row + 1) / (double) rows.shipDate(s).lane().containerWeightG()
        > sums.sum(row) / rows.shipDate(s).containerMm3();
  }

  /// Items leave the ship dates whose steps are worth least.
  private void wishAway(double[] marginal, int round) {
    var begun = new ArrayList<Integer>();
    var wasted = new double[rows.shipDates()];
    for (var s = 0; s < rows.shipDates(); s++) {
      if (sums.sum(rows.volumeRow(s)) > 0) {
        var lane = rows.shipDate(s).lane();
        wasted[s] =
            lane.shipmentMicros()
                + (lane.hasContainers() ? lane.containerMicros() * (1 - fill(s)) : 0);
        begun.add(s);
      }
    }
    begun.sort(Comparator.<Integer>comparingDouble(s -> -wasted[s]).thenComparing(s -> s));
    for (var k = 0; k < Math.min(DATES_A_ROUND, begun.size()); k++) {
      leave(begun.get((round * DATES_A_ROUND + k) % begun.size()), marginal);
    }
  }

  private void leave(int s, double[] marginal) {
    var row = rows.volumeRow(s);
    var lane = rows.shipDate(s).lane();
    var micros = marginal.clone();
    var step = lane.shipmentMicros() + (lane.hasContainers() ? lane.containerMicros() : 0);
    micros[row] += AWAY * step / sums.sum(row);
    for (var plan : plans) {
      for (var r : plan.rows()) {
        if (r == row) {
          wishes.add(new PlanMaker.Wish(micros, plan));
        }
      }
    }
  }

  private boolean isTight() {
    for (var row = 0; row < rows.limited(); row++) {
      if (limits.isLimited(row) && sums.sum(row) > TIGHT * limits.of(row)) {
        return true;
      }
    }
    return false;
  }

  private double[] withLimitsPriced(double[] marginal, double factor) {
    var micros = marginal.clone();
    for (var row = 0; row < rows.limited(); row++) {
      micros[row] *= factor;
    }
    return micros;
  }
}
