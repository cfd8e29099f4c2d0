package org.owplanner.engine.replenishment.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.TransportMode.AIR;
import static org.owplanner.engine.replenishment.TransportMode.SEA_LCL;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.replenishment.ItemDraft;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentProblems;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.stock.LeadTime;

/// What is expected backwards is what is expected forwards, and what many lived paths cost on
/// average.
class ExpectedStockTest {

  private static final int WEEKS = ItemFacts.WEEKS;

  private static ReplenishmentProblem seller(double weekly, int casePack) {
    return ReplenishmentProblems.seller()
        .lane(ReplenishmentProblems.lane("W1", AIR, new LeadTime(8, 11, 17, 0.2, 9)))
        .lane(ReplenishmentProblems.lane("W1", SEA_LCL, new LeadTime(35, 45, 63, 0.2, 9)))
        .item(
            ItemDraft.of("S0")
                .casePack(casePack)
                .weekly(weekly, 2, 0.2)
                .onHand((int) (9 * weekly))
                .aged(TODAY - 80, (int) (3 * weekly))
                .inbound(SEA_LCL, (int) (5 * weekly), TODAY + 17)
                .inbound(SEA_LCL, (int) weekly, TODAY + 19)
                .fillRate(0.95)
                .cover(14, 40))
        .fee(0, 40)
        .fee(60, 110)
        .fee(120, 300)
        .build();
  }

  private static RowsDraft ordered(ReplenishmentProblem problem, int cases) {
    return new RowsDraft(problem).order(0, 3, AIR, cases).order(0, 6, SEA_LCL, 3 * cases);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 4, 37, 450})
  void backwardsIsWhatIsExpectedForwards(double weekly) {
    var problem = seller(weekly, 6);
    var plan =
        new WrittenPlan(
            problem, ordered(problem, 1 + (int) (weekly / 3)).rows(), new Refutations());
    var facts = new ItemFacts(plan, problem.items().getFirst());
    var path = StockPath.of(facts, plan.orders(0));
    var expected = new ItemCost(plan, 0, facts, plan.orders(0)).expected();

    assertThat(expected[ExpectedStock.LOST]).isCloseTo(path.lostUnits(0), within(1e-6 * weekly));
    assertThat(expected[ExpectedStock.LOST_IN_REACH])
        .isCloseTo(path.lostUnits(facts.reachWeek), within(1e-6 * weekly));
    assertThat(expected[ExpectedStock.STOCK_WEEKS])
        .isCloseTo(Arrays.stream(path.endUnits).sum(), within(1e-6 * weekly));
    assertThat(expected[ExpectedStock.LEFT])
        .isCloseTo(path.endUnits[WEEKS - 1], within(1e-6 * weekly));
  }

  /// Single units, so that what is lived is counted as it is planned.
  @Test
  void onAverageManyPathsCostWhatIsExpected() {
    var problem = seller(3, 1);
    var plan = new WrittenPlan(problem, ordered(problem, 15).rows(), new Refutations());
    var facts = new ItemFacts(plan, problem.items().getFirst());
    var expected = new ItemCost(plan, 0, facts, plan.orders(0)).expected();
    assertThat(facts.cellUnits).isOne();

    var lived = new double[ExpectedStock.COUNT];
    var random = new SplittableRandom(2);
    var paths = 3000;
    var regimes = ArrivalRegimes.weights();
    for (var r = 0; r < regimes.length; r++) {
      var units = facts.units(plan.orders(0), r);
      for (var j = 0; j < facts.levelWeights.length; j++) {
        var weight = regimes[r] * facts.levelWeights[j];
        for (var n = 0; n < paths; n++) {
          live(facts, units, facts.demand[j], weight, random, lived);
        }
      }
    }

    for (var k = 0; k < lived.length; k++) {
      assertThat(lived[k] / paths).isCloseTo(expected[k], within(0.02 * expected[k]));
    }
  }

  private record Lot(int receivedDay, int[] units) {}

  /// One path, unit by unit, first in, first out.
  private static void live(
      ItemFacts facts,
      List<List<Integer>> units,
      double[][] demand,
      double weight,
      SplittableRandom random,
      double[] lived) {
    var lots = new ArrayDeque<Lot>();
    lots.add(new Lot(TODAY - 80, new int[] {9}));
    lots.add(new Lot(TODAY, new int[] {18}));
    for (var t = 0; t < WEEKS; t++) {
      for (var arrival : units.get(t)) {
        lots.add(new Lot(TODAY + 7 * t, new int[] {arrival}));
      }
      var left = pick(random, demand[t]);
      while (left > 0 && !lots.isEmpty()) {
        var taken = Math.min(left, lots.getFirst().units[0]);
        lots.getFirst().units[0] -= taken;
        left -= taken;
        if (lots.getFirst().units[0] == 0) {
          lots.removeFirst();
        }
      }
      var stock = lots.stream().mapToInt(lot -> lot.units[0]).sum();
      lived[ExpectedStock.LOST] += weight * left;
      lived[ExpectedStock.LOST_IN_REACH] += weight * (t >= facts.reachWeek ? left : 0);
      lived[ExpectedStock.STOCK_WEEKS] += weight * stock;
      lived[ExpectedStock.FEE] += weight * fees(lots, TODAY + 7 * (t + 1));
      if (t >= facts.reachWeek) {
        lived[ExpectedStock.OUT_OF_COVER] +=
            weight * (Math.max(0, 3.0 * 2 - stock) + Math.max(0, stock - 3.0 * 40 / 7));
      }
      lived[ExpectedStock.LEFT] += weight * (t == WEEKS - 1 ? stock : 0);
    }
  }

  private static double fees(Iterable<Lot> lots, int day) {
    var micros = 0.0;
    for (var lot : lots) {
      var age = day - lot.receivedDay;
      var cents = age >= 120 ? 300 : age >= 60 ? 110 : 40;
      micros += 7.0 * lot.units[0] * cents * ReplenishmentProblems.MICROS_PER_CENT;
    }
    return micros;
  }

  private static int pick(SplittableRandom random, double[] share) {
    var left = random.nextDouble();
    for (var k = 0; k + 1 < share.length; k++) {
      left -= share[k];
      if (left < 0) {
        return k;
      }
    }
    return share.length - 1;
  }

  /// Half a case more is half a cell more: the mean of stock stays whatever the cells.
  @Test
  void unitsBetweenCellsKeepTheirMean() {
    var problem =
        ReplenishmentProblems.seller()
            .item(ItemDraft.of("S0").casePack(24).weekly(200).onHand(5009))
            .build();
    var plan = new WrittenPlan(problem, new RowsDraft(problem).rows(), new Refutations());
    var facts = new ItemFacts(plan, problem.items().getFirst());

    assertThat(facts.cellUnits).isGreaterThan(1);
    assertThat(StockPath.of(facts, List.of()).startUnits[0]).isCloseTo(5009, within(1e-6));
  }
}
