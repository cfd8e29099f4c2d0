package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.List;

/// A plan of all goods that is being changed, with what it costs and takes.
final class PlanState {

  private final TransferLimits limits;
  private final List<GoodsPlan> plans;
  private final SharedSums sums;
  private long goodsMicros;

  PlanState(TransferLimits limits, List<GoodsPlan> plans) {
    this.limits = limits;
    this.plans = new ArrayList<>(plans);
    sums = new SharedSums(limits);
    for (var plan : plans) {
      sums.add(plan);
      goodsMicros += plan.micros();
    }
  }

  PlanState copy() {
    return new PlanState(limits, plans);
  }

  List<GoodsPlan> plans() {
    return List.copyOf(plans);
  }

  GoodsPlan plan(int goods) {
    return plans.get(goods);
  }

  /// Lets goods follow a plan; gives the one that they followed.
  GoodsPlan set(GoodsPlan plan) {
    var before = plans.set(plan.goods(), plan);
    sums.remove(before);
    sums.add(plan);
    goodsMicros += plan.micros() - before.micros();
    return before;
  }

  void setAll(List<GoodsPlan> more) {
    more.forEach(this::set);
  }

  SharedSums sums() {
    return sums;
  }

  TransferLimits limits() {
    return limits;
  }

  boolean isWithin() {
    return sums.isWithin();
  }

  /// All that it costs.
  long micros() {
    return goodsMicros + sums.tripMicros();
  }

  /// Trips on which nothing is.
  boolean[] unused() {
    var unused = new boolean[limits.shared().trips()];
    for (var trip = 0; trip < unused.length; trip++) {
      unused[trip] = !sums.isUsed(trip);
    }
    return unused;
  }

  /// Goods on a trip.
  List<Integer> goodsOn(int trip) {
    var row = limits.shared().volumeRow(trip);
    var found = new ArrayList<Integer>();
    for (var plan : plans) {
      for (var own : plan.rows()) {
        if (own == row) {
          found.add(plan.goods());
        }
      }
    }
    return found;
  }
}
