package org.owplanner.engine.replenishment;

import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.lane;

import java.util.SplittableRandom;
import org.owplanner.engine.stock.LeadTime;

/// Random sellers whose items share what is short: a budget for a part of what they would like to
/// order, a warehouse that holds few weeks of demand, and containers.
public final class TightSellers {

  private static final int CYCLES = 7;
  private static final int CYCLE_DAYS = 28;

  private TightSellers() {}

  /// A seller of one warehouse, another one for each seed.
  ///
  /// @param budgetShare budget of a cash cycle as a share of what its demand costs, 0 for no limit
  /// @param spaceWeeks weeks of demand that the warehouse holds, 0 for no limit
  public static ReplenishmentProblem of(
      long seed, int items, double budgetShare, double spaceWeeks) {
    var random = new SplittableRandom(seed);
    var seller =
        ReplenishmentProblems.seller()
            .lane(lane("W1", TransportMode.SEA_FCL, new LeadTime(34, 40, 50, 0.05, 5)))
            .lane(lane("W1", TransportMode.SEA_LCL, new LeadTime(38, 45, 58, 0.1, 5)))
            .lane(lane("W1", TransportMode.AIR, new LeadTime(7, 9, 13, 0.02, 3)))
            .fee("W1", 0, 60)
            .fee("W1", 90, 120)
            .fee("W1", 180, 250);
    var cents = 0.0;
    var cm3 = 0.0;
    for (var i = 0; i < items; i++) {
      var mean = Math.exp(random.nextDouble(0, 4.5));
      var side = 200 + random.nextInt(250);
      var cost = 1000 + random.nextInt(6000);
      seller.item(
          ItemDraft.of("S" + i)
              .cube(side, 1000 + random.nextInt(9000))
              .casePack(4 + random.nextInt(9))
              .costCents(cost)
              .priceCents(Math.round(cost * random.nextDouble(1.8, 4)))
              .production(random.nextInt(30))
              .moq((int) (mean * random.nextInt(4)) + 1)
              .weekly(mean, 1 + random.nextInt(2), 0.03 * random.nextInt(4))
              .onHand((int) (mean * random.nextInt(12))));
      cents += mean * cost;
      cm3 += mean * side * side * side / 1000;
    }
    for (var c = 0; c < CYCLES && budgetShare > 0; c++) {
      seller.budget(
          TODAY + CYCLE_DAYS * c,
          TODAY + CYCLE_DAYS * (c + 1) - 1,
          Math.round(budgetShare * cents * CYCLE_DAYS / 7));
    }
    if (spaceWeeks > 0) {
      seller.grant("W1", TODAY - 30, Math.round(spaceWeeks * cm3));
    }
    return seller.build();
  }
}
