package org.owplanner.engine.site;

import java.util.Arrays;
import org.owplanner.engine.site.location.ShareKnapsack;

/// What an open site would serve where each need is worth λ:
///
/// `max { Σⱼ (λⱼ − cⱼ) xⱼ : Σⱼ vⱼ xⱼ ≤ V, Σⱼ oⱼ xⱼ ≤ O, 0 ≤ x ≤ 1 }` from above: both rows, each by
/// its limit, are added up with weights α and 1 − α, which no x within them exceeds (Glover 1968).
/// Items are gathered once a site and solved for each of its options.
final class SiteKnapsack {

  private final SiteFacts facts;
  private final ShareKnapsack knapsack;
  private final int[] item;
  private final double[] profit;
  private int count;

  /// What is taken of an option solved last; the last of them in the share `lastShare`.
  double value;

  double lastShare;
  double shareM3;
  double shareOrders;

  SiteKnapsack(SiteFacts facts) {
    this.facts = facts;
    knapsack = new ShareKnapsack(facts.needs.count);
    item = new int[facts.needs.count];
    profit = new double[item.length];
  }

  /// Gathers what pays at a site.
  void gather(int site, double[] worth) {
    var needs = facts.needs;
    var lanes = facts.lanes;
    count = 0;
    for (var region = 0; region < facts.regions.size(); region++) {
      if (lanes.reaches(site, region)) {
        for (var need = needs.first[region]; need < needs.first[region + 1]; need++) {
          var gain = worth[need] - lanes.micros(site, need);
          if (gain > 0) {
            item[count] = need;
            profit[count++] = gain;
          }
        }
      }
    }
  }

  /// No option of the site gains more before what it costs.
  double most() {
    var sum = 0.0;
    for (var k = 0; k < count; k++) {
      sum += profit[k];
    }
    return sum;
  }

  /// Solves for an option with these weights of its rows.
  void solve(int option, double alpha) {
    var options = facts.options;
    var needs = facts.needs;
    var m3 = options.capacityM3[option];
    var orders = options.capacityOrders[option];
    var isM3 = m3 < Double.POSITIVE_INFINITY;
    var isOrders = orders < Double.POSITIVE_INFINITY;
    var perM3 = isM3 ? (isOrders ? alpha : 1) : 0;
    var perOrders = isOrders ? (isM3 ? 1 - alpha : 1) : 0;
    var k = 0;
    for (var i = 0; i < count; i++) {
      var need = item[i];
      if (options.holds(option, needs.family[need])) {
        knapsack.item[k] = need;
        knapsack.profit[k] = profit[i];
        knapsack.weight[k++] =
            (perM3 > 0 ? perM3 * part(needs.peakM3[need], m3) : 0)
                + (perOrders > 0 ? perOrders * part(needs.peakOrders[need], orders) : 0);
      }
    }
    knapsack.count = k;
    knapsack.solve(1);
    value = knapsack.value;
    lastShare = knapsack.taken > 0 ? knapsack.lastShare : 1;
    shareM3 = isM3 ? used(needs.peakM3, m3) : 0;
    shareOrders = isOrders ? used(needs.peakOrders, orders) : 0;
  }

  /// A row's share of the limit; nothing fits into none, though it must stay a number.
  private static double part(double amount, double limit) {
    return amount <= 0 ? 0 : amount / Math.max(limit, amount * 1e-9);
  }

  private double used(double[] amount, double limit) {
    var sum = 0.0;
    for (var k = 0; k < knapsack.taken; k++) {
      var share = k == knapsack.taken - 1 ? knapsack.lastShare : 1;
      sum += share * part(amount[knapsack.item[k]], limit);
    }
    return sum;
  }

  int taken() {
    return knapsack.taken;
  }

  /// What an option solved last would pay for a share of its rows together.
  double ratio() {
    return knapsack.ratio;
  }

  /// The needs that are taken, into an array that may be grown for it.
  int[] taken(int[] into) {
    var target = into.length < knapsack.taken ? new int[knapsack.taken * 5 / 4 + 1] : into;
    System.arraycopy(knapsack.item, 0, target, 0, knapsack.taken);
    return target;
  }

  static int[][] nothingTaken(int sites) {
    var taken = new int[sites][];
    Arrays.fill(taken, new int[0]);
    return taken;
  }
}
