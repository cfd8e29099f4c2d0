package org.owplanner.engine.replenishment.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.owplanner.engine.replenishment.OrderSource.FACTORY;
import static org.owplanner.engine.replenishment.OrderSource.PRODUCTION;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.MICROS_PER_CENT;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.exactly;
import static org.owplanner.engine.replenishment.TransportMode.AIR;
import static org.owplanner.engine.replenishment.TransportMode.SEA_FCL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.replenishment.InboundUnits;
import org.owplanner.engine.replenishment.ItemDraft;
import org.owplanner.engine.replenishment.RandomSellers;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentProblems;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.stock.LeadTimeDraws;

class ReplenishmentReplayTest {

  private static final ReplayPolicy NOTHING = state -> List.of();

  private static ReplenishmentProblem seller(ItemDraft draft) {
    return ReplenishmentProblems.seller()
        .lane(exactly(AIR, 10))
        .lane(exactly(SEA_FCL, 35))
        .item(draft)
        .fee(0, 50)
        .fee(12, 150)
        .build();
  }

  private static int[][] each(int units, int days) {
    var demand = new int[1][days];
    Arrays.fill(demand[0], units);
    return demand;
  }

  private static double cents(List<ReplenishmentDay> lived, ReplayTerm term) {
    return (double) ReplayTotals.of(lived, 0).micros().getOrDefault(term, 0L) / MICROS_PER_CENT;
  }

  /// So many units shipped today by air come on day 10.
  private static ReplayPolicy once(int units) {
    return state ->
        state.day() == TODAY
            ? List.of(new ReplayOrder(0, TODAY, TODAY, AIR, PRODUCTION, units))
            : List.of();
  }

  @Test
  void demandIsLostUntilTheOrderComes() {
    var lived =
        ReplenishmentReplay.of(seller(ItemDraft.of("S0").onHand(7)), each(2, 14), once(18), 7, 1);

    assertThat(lived)
        .extracting(ReplenishmentDay::lostUnits)
        .containsExactly(0L, 0L, 0L, 1L, 2L, 2L, 2L, 2L, 2L, 2L, 0L, 0L, 0L, 0L);
    assertThat(lived.getLast().stockUnits()).isEqualTo(10);
    assertThat(ReplayTotals.of(lived, 0).fillRate()).isCloseTo(1 - 13 / 28.0, within(1e-9));
    assertThat(cents(lived, ReplayTerm.LOST_MARGIN)).isEqualTo(13 * (3000 * 0.85 - 1000));
  }

  @Test
  void ordersPayFreightDutyCapitalAndTheirLine() {
    var priced = ItemDraft.of("S0").from(24, 900).duty(0.1);
    var few = ReplenishmentReplay.of(seller(priced), each(0, 14), once(18), 7, 1);
    var many = ReplenishmentReplay.of(seller(priced), each(0, 14), once(24), 7, 1);

    assertThat(cents(few, ReplayTerm.FREIGHT)).isEqualTo(18 * 450 + 4000);
    assertThat(cents(few, ReplayTerm.PURCHASE)).isEqualTo(18 * 100);
    assertThat(cents(few, ReplayTerm.DUTY)).isEqualTo(18 * 100);
    assertThat(cents(few, ReplayTerm.ORDER_LINES)).isEqualTo(200);
    assertThat(cents(many, ReplayTerm.PURCHASE)).isZero();
    assertThat(cents(many, ReplayTerm.CAPITAL))
        .isCloseTo(24 * (10 + 4) * 900 * 0.12 / 365, within(0.01));
    assertThat(cents(many, ReplayTerm.LEFT_OVER)).isCloseTo(24 * 900 * 0.4, within(0.01));
  }

  /// Ten units of 0.008 m³, five of them nine days old: these pay 1.50 from the fourth day on.
  @Test
  void storageIsPaidByAge() {
    var problem = seller(ItemDraft.of("S0").onHand(10).aged(TODAY - 9, 5));
    var lived = ReplenishmentReplay.of(problem, each(0, 7), NOTHING, 7, 1);

    assertThat(cents(lived, ReplayTerm.STORAGE))
        .isCloseTo(0.008 * (10 * 7 * 50 + 5 * 4 * 100), within(0.01));
  }

  @Test
  void whatGoesByContainerFillsOne() {
    var problem = seller(ItemDraft.of("S0"));
    ReplayPolicy sea =
        state ->
            List.of(new ReplayOrder(0, state.day(), state.day() + 1, SEA_FCL, PRODUCTION, 3501));
    var lived = ReplenishmentReplay.of(problem, each(0, 7), sea, 7, 1);

    assertThat(cents(lived, ReplayTerm.FREIGHT)).isEqualTo(20_000 + 2 * 250_000);
    assertThat(lived.getFirst().micros()).doesNotContainKey(ReplayTerm.FREIGHT);
  }

  @Test
  void theFactoryGivesNoMoreThanItHolds() {
    var problem = seller(ItemDraft.of("S0").atFactory(20));
    ReplayPolicy all =
        state -> List.of(new ReplayOrder(0, state.day(), state.day(), AIR, FACTORY, 15));
    var lived = ReplenishmentReplay.of(problem, each(0, 30), all, 7, 1);

    assertThat(lived.getLast().stockUnits()).isEqualTo(20);
  }

  @Test
  void aPolicySeesWhatASellerSees() {
    var seen = new ArrayList<String>();
    var problem = seller(ItemDraft.of("S0").onHand(3));
    ReplayPolicy looking =
        state -> {
          seen.add(
              "%d %d %s %s"
                  .formatted(
                      state.onHandUnits(0),
                      state.underWayUnits(0),
                      Arrays.toString(state.askedUnits(0, 3)),
                      state.inbound(0).stream().map(of -> of.expectedDay() - TODAY).toList()));
          return once(6).orders(state);
        };

    ReplenishmentReplay.of(problem, each(2, 8), looking, 2, 1);

    assertThat(seen)
        .containsExactly(
            "3 0 [0, 0, 0] []", "0 6 [0, 2, 2] [10]", "0 6 [2, 2, 2] [10]", "0 6 [2, 2, 2] [10]");
  }

  /// Days are rounded, so that 30 holds what takes up to 30.5.
  @Test
  void delaysAreTheSameForAllPoliciesAndOfTheLanesDistribution() {
    var lane = ReplenishmentProblems.lane("W1", SEA_FCL, new LeadTime(30, 40, 60, 0.25, 30));
    var draws = new LeadTimeDraws(5);
    var days = new int[20_000];
    for (var d = 0; d < days.length; d++) {
      days[d] = draws.days(lane.leadTime(), lane.trip(d));
    }
    assertThat(new LeadTimeDraws(5).days(lane.leadTime(), lane.trip(77))).isEqualTo(days[77]);
    assertThat(share(days, 30)).isCloseTo(0.12 * 0.75, within(0.01));
    assertThat(share(days, 40)).isCloseTo(0.51 * 0.75, within(0.015));
    assertThat(share(days, 110)).isEqualTo(1);
    assertThat(Arrays.stream(days).average().orElseThrow())
        .isCloseTo(0.05 * 55 + 0.2 * 70 + 0.2 * 100 + 0.05 * 140 + 7.5, within(0.5));
  }

  private static double share(int[] days, int most) {
    return (double) Arrays.stream(days).filter(of -> of <= most).count() / days.length;
  }

  @Test
  void theWarmUpIsLeftOutAndGoodsAreValuedAlike() {
    var problem = seller(ItemDraft.of("S0").onHand(100));
    var lived = ReplenishmentReplay.of(problem, each(1, 20), NOTHING, 7, 1);
    var totals = ReplayTotals.of(lived, 10);

    assertThat(totals.days()).isEqualTo(10);
    assertThat(totals.demandUnits()).isEqualTo(10);
    assertThat(totals.micros().get(ReplayTerm.LEFT_OVER))
        .isEqualTo(-10 * 1000 * 4 * MICROS_PER_CENT / 10);
    assertThat(totals.meanStockMicros()).isCloseTo(84.5 * 1000 * MICROS_PER_CENT, within(1.0));
    assertThatThrownBy(() -> ReplayTotals.of(lived, 20)).hasMessageContaining("20 days");
  }

  @Test
  void rulesKeepAboutTheStockThatTheySay() {
    var problem = seller(ItemDraft.of("S0").weekly(70).production(0).onHand(400));
    var covers =
        ReplenishmentReplay.of(problem, each(10, 182), SellerRules.averageCover(30, 30), 7, 1);
    var minMax = ReplenishmentReplay.of(problem, each(10, 182), SellerRules.minMax(30), 7, 1);
    var fitted = ReplenishmentReplay.of(problem, each(10, 182), SellerRules.fitted(), 7, 1);

    assertThat(covers.get(150).stockUnits()).isBetween(200L, 400L);
    assertThat(ReplayTotals.of(covers, 60).fillRate()).isGreaterThan(0.97);
    assertThat(ReplayTotals.of(minMax, 60).fillRate()).isGreaterThan(0.97);
    assertThat(ReplayTotals.of(fitted, 60).fillRate()).isGreaterThan(0.97);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void unitsComeFromSomewhereAndGoSomewhere(long seed) {
    var problem = RandomSellers.random(seed);
    var demand = new int[problem.items().size()][90];
    for (var of : demand) {
      Arrays.fill(of, (int) seed);
    }
    var policy = SellerRules.averageCover(15, 30);
    var ordered = new long[1];
    var underWay = new long[1];
    ReplayPolicy counting =
        state -> {
          var orders = policy.orders(state);
          var now = orders.stream().mapToLong(ReplayOrder::units).sum();
          ordered[0] += now;
          underWay[0] = now;
          for (var i = 0; i < problem.items().size(); i++) {
            underWay[0] += state.underWayUnits(i);
          }
          return orders;
        };

    var lived = ReplenishmentReplay.of(problem, demand, counting, 1, seed);

    var first = 0L;
    for (var item : problem.items()) {
      first += item.onHandUnits();
      first += item.inbound().stream().mapToLong(InboundUnits::units).sum();
    }
    var sold = lived.stream().mapToLong(ReplenishmentDay::soldUnits).sum();
    assertThat(first + ordered[0]).isEqualTo(sold + lived.getLast().stockUnits() + underWay[0]);
    assertThat(ordered[0]).isPositive();
  }
}
