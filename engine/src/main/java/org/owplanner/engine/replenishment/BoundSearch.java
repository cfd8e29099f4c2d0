package org.owplanner.engine.replenishment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.owplanner.engine.replenishment.item.ConvexBound;
import org.owplanner.engine.replenishment.item.ItemBound;
import org.owplanner.engine.solve.Bound;

/// Proves a seller's bound under prices: at first quickly, item by item ([ItemBound]), then more
/// closely for the items whose gaps are widest ([ConvexBound]), for as long as effort is left.
///
/// Each step leaves a valid bound. An item that isn't reached costs at least nothing, for none of
/// its terms and no price is negative.
final class BoundSearch {

  private static final int ITEMS_AT_ONCE = 16;
  private static final int MOST_TANGENTS = 40;

  /// Plans valued that an item's tangents are worth.
  private static final int STEPS_OF_TANGENTS = 16;

  private static final double CLOSE = 1e-3;

  /// Share of all items' costs that must be bounded for a bound to tell anything.
  private static final double LEAST_REACHED = 0.5;

  private final SellerLimits limits;
  private final ItemWork work;
  private final Effort effort;
  private final ReplenishmentPrices prices;
  private final List<ItemPlan> at;
  private final double[] knownMicros;
  private final double[] lowerMicros;
  private final boolean[] isTight;

  /// @param at a plan of each item that costs little under the prices
  BoundSearch(
      SellerLimits limits,
      ItemWork work,
      Effort effort,
      ReplenishmentPrices prices,
      List<ItemPlan> at) {
    this.limits = limits;
    this.work = work;
    this.effort = effort;
    this.prices = prices;
    this.at = at;
    var row = prices.toArray();
    knownMicros = at.stream().mapToDouble(plan -> plan.pricedMicros(row)).toArray();
    lowerMicros = new double[at.size()];
    isTight = new boolean[at.size()];
  }

  ReplenishmentPrices prices() {
    return prices;
  }

  /// What is known of each item, by item: no plan costs less.
  double[] lowerMicros() {
    return lowerMicros.clone();
  }

  /// A first bound, those items first that cost most; none where time is left for too few.
  ///
  /// @param share share of the time until which items are looked at
  Bound quick(double share) {
    if (!effort.isLeft(1)) {
      return Bound.none("NO_TIME");
    }
    effort.spendSeeking(at.size());
    var order = order(knownMicros);
    var isReached = new boolean[order.length];
    work.forEach(
        order.length,
        (tools, place) -> {
          var item = order[place];
          isReached[item] = effort.isTimeLeft(share, 0);
          if (isReached[item]) {
            lowerMicros[item] =
                tools
                    .bound()
                    .lower(limits.facts().item(item), prices.ofItem(item), at.get(item).lots());
          }
        });
    var reached = 0.0;
    for (var item = 0; item < isReached.length; item++) {
      reached += isReached[item] ? knownMicros[item] : 0;
    }
    return reached < LEAST_REACHED * Arrays.stream(knownMicros).sum()
        ? Bound.none("NO_TIME")
        : bound();
  }

  /// A closer bound, as far as a share of the effort goes; those items first whose gaps are widest.
  Bound tighter(double share) {
    var gaps = new double[at.size()];
    Arrays.setAll(gaps, item -> knownMicros[item] - lowerMicros[item]);
    var order =
        Arrays.stream(order(gaps))
            .filter(item -> !isTight[item] && lowerMicros[item] < enough(item))
            .toArray();
    for (var from = 0; from < order.length && effort.isLeft(share); from += ITEMS_AT_ONCE) {
      var begin = from;
      var count = Math.min(ITEMS_AT_ONCE, order.length - from);
      effort.spend((long) count * STEPS_OF_TANGENTS);
      work.forEach(count, (tools, place) -> tighten(tools, order[begin + place]));
    }
    return bound();
  }

  private double enough(int item) {
    return knownMicros[item] - CLOSE * Math.abs(knownMicros[item]);
  }

  private void tighten(ItemTools tools, int item) {
    if (effort.isTimeLeft(1, 0)) {
      isTight[item] = true;
      var facts = limits.facts().item(item);
      var lots = at.get(item).lots();
      var closer =
          tools.convex().lower(facts, prices.ofItem(item), lots, MOST_TANGENTS, enough(item));
      lowerMicros[item] = Math.max(lowerMicros[item], closer);
    }
  }

  private static int[] order(double[] most) {
    return IntStream.range(0, most.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(item -> -most[item]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private Bound bound() {
    return ReplenishmentBound.of(limits, prices, lowerMicros);
  }
}
