package org.owplanner.engine.replenishment;

import static org.owplanner.engine.replenishment.ReplenishmentProblems.MICROS_PER_CENT;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.stock.LeadTime;

/// Sellers so small that all of their plans can be tried: two items that can be shipped in the
/// first two weeks only, as the way takes nearly all of the horizon, and sell in its last weeks.
final class TinySellers {

  private static final int DAYS = 161;
  private static final int LAST_WEEKS = 3;

  private TinySellers() {}

  /// Another one for each seed; containers, a budget and limited space, each in some of them.
  static ReplenishmentProblem of(long seed) {
    var random = new SplittableRandom(seed);
    var seller = ReplenishmentProblems.seller();
    seller.lane(
        new Lane(
            "W1",
            TransportMode.SEA_FCL,
            "PORT_TO_WAREHOUSE",
            new LeadTime(DAYS, DAYS, DAYS, 0, 0),
            0,
            0,
            random.nextInt(2) * 1000L * MICROS_PER_CENT,
            3000 * MICROS_PER_CENT,
            8000L * (10 + random.nextInt(10)),
            1_000_000,
            Set.of()));
    var cents = 0L;
    for (var i = 0; i < 2; i++) {
      var means = new double[ItemDemand.WEEKS];
      for (var week = ItemDemand.WEEKS - LAST_WEEKS; week < ItemDemand.WEEKS; week++) {
        means[week] = 2 + random.nextInt(6);
        cents += Math.round(1000 * means[week]);
      }
      seller.item(
          ItemDraft.of("S" + i)
              .demand(means, 1, 0, false)
              .production(0)
              .casePack(4)
              .moq(1 + 4 * random.nextInt(3))
              .priceCents(1500 + random.nextInt(2500)));
    }
    if (random.nextBoolean()) {
      seller.budget(TODAY, TODAY + 6, cents / 3).budget(TODAY + 7, TODAY + 13, cents / 4);
    }
    if (random.nextBoolean()) {
      seller.grant("W1", TODAY, 8000L * (10 + random.nextInt(10)));
    }
    seller.fee(0, 50);
    return seller.build();
  }

  /// The least that any plan costs, by trying all of them.
  static long leastMicros(SellerLimits limits, PlanMaker maker) {
    var first = all(limits.facts(), maker, 0);
    var second = all(limits.facts(), maker, 1);
    var least = Long.MAX_VALUE;
    var sums = RowSums.ofAll(limits);
    for (var one : first) {
      sums.add(one);
      for (var other : second) {
        sums.add(other);
        if (sums.over() == 0) {
          least = Math.min(least, one.micros() + other.micros() + sums.stepMicros());
        }
        sums.remove(other);
      }
      sums.remove(one);
    }
    return least;
  }

  /// All plans of an item.
  private static List<ItemPlan> all(SellerFacts facts, PlanMaker maker, int item) {
    var trials = new ArrayList<PlanMaker.Trial>();
    var lots = facts.noLots(item);
    var isLeft = true;
    while (isLeft) {
      if (facts.isLawful(item, lots)) {
        trials.add(new PlanMaker.Trial(item, lots.clone()));
      }
      isLeft = false;
      for (var o = 0; o < lots.length && !isLeft; o++) {
        isLeft = lots[o] < facts.item(item).mostLots(o);
        lots[o] = isLeft ? lots[o] + 1 : 0;
      }
    }
    return maker.valueAll(trials);
  }
}
