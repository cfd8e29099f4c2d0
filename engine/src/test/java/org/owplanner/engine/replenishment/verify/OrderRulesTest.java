package org.owplanner.engine.replenishment.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.replenishment.OrderSource.FACTORY;
import static org.owplanner.engine.replenishment.OrderSource.PRODUCTION;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.exactly;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.week;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.without;
import static org.owplanner.engine.replenishment.TransportMode.AIR;
import static org.owplanner.engine.replenishment.TransportMode.EXPRESS;
import static org.owplanner.engine.replenishment.TransportMode.SEA_FCL;
import static org.owplanner.engine.replenishment.TransportMode.SEA_LCL;
import static org.owplanner.engine.replenishment.verify.Checked.changed;
import static org.owplanner.engine.replenishment.verify.Checked.codes;
import static org.owplanner.engine.replenishment.verify.Checked.shipper;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.replenishment.ItemDraft;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.RecommendedOrder;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentProblems;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.replenishment.TransportMode;

class OrderRulesTest {

  private static ItemDraft item() {
    return ItemDraft.of("S0").weekly(5).onHand(30);
  }

  private static ReplenishmentProblem with(ItemDraft draft) {
    return shipper().item(draft).build();
  }

  /// What is found in one order of three cases from production.
  private static List<String> ordered(ReplenishmentProblem problem, int week, TransportMode mode) {
    return ordered(problem, week, mode, PRODUCTION, 3);
  }

  private static List<String> ordered(
      ReplenishmentProblem problem, int week, TransportMode mode, OrderSource source, int cases) {
    return codes(problem, new RowsDraft(problem).order(0, week, mode, source, cases).rows());
  }

  @Test
  void onlyWhatHasAForecastASupplyAndAMarginIsOrdered() {
    assertThat(ordered(with(item()), 2, AIR)).isEmpty();
    assertThat(ordered(with(ItemDraft.of("S0")), 2, AIR)).containsExactly("NO_FORECAST");
    assertThat(ordered(with(item().withoutSupply()), 2, AIR)).containsExactly("NO_SUPPLY");
    assertThat(ordered(with(item().priceCents(0)), 2, AIR)).containsExactly("NO_PRICE");
    assertThat(ordered(with(item().priceCents(1177)), 2, AIR)).isEmpty();
    assertThat(ordered(with(item().priceCents(1176)), 2, AIR)).containsExactly("NO_MARGIN");
  }

  @Test
  void theModeMustBeWantedAndLeadThere() {
    assertThat(ordered(with(item().modes(AIR)), 2, AIR)).isEmpty();
    assertThat(ordered(with(item().modes(SEA_LCL)), 2, AIR)).containsExactly("MODE_NOT_WANTED");
    assertThat(ordered(with(item()), 2, EXPRESS)).containsExactly("NO_LANE");
    assertThat(ordered(with(item().in("W2")), 2, AIR)).containsExactly("NO_LANE");
  }

  @Test
  void theModeMustCarryTheGoods() {
    var seller = ReplenishmentProblems.seller().lane(without(exactly(AIR, 10), "LITHIUM"));

    assertThat(ordered(seller.item(item().hazard("PAINT")).build(), 2, AIR)).isEmpty();
    assertThat(
            ordered(
                ReplenishmentProblems.seller()
                    .lane(without(exactly(AIR, 10), "LITHIUM"))
                    .item(item().hazard("LITHIUM"))
                    .build(),
                2,
                AIR))
        .containsExactly("NOT_CARRIED");
  }

  /// A container takes 28 m³: a cube of 3,036 mm has 27.98, one of 3,037 mm 28.01.
  @Test
  void aUnitMustFitIntoAContainer() {
    assertThat(ordered(with(item().cube(3036, 1000)), 2, SEA_FCL)).isEmpty();
    assertThat(ordered(with(item().cube(3037, 1000)), 2, SEA_FCL)).containsExactly("NOT_CARRIED");
    assertThat(ordered(with(item().cube(3037, 1000)), 2, AIR)).isEmpty();
    assertThat(ordered(with(item().cube(200, 21_000_001)), 2, SEA_FCL))
        .containsExactly("NOT_CARRIED");
  }

  @Test
  void goodsAreHandedOverOnOpenDaysOfTheWeeklyGrid() {
    var problem = with(item());
    var closed = shipper().item(item()).closure(week(4), week(4)).build();
    var before = shipper().item(item()).closure(week(4) - 3, week(4) - 1).build();
    var rows = new RowsDraft(problem).order(0, 4, AIR, 3).rows();

    assertThat(ordered(problem, 4, AIR)).isEmpty();
    assertThat(ordered(closed, 4, AIR)).containsExactly("CLOSED");
    assertThat(ordered(before, 4, AIR)).isEmpty();
    assertThat(codes(problem, changed(rows, o -> shipped(o, week(4) + 1))))
        .containsExactly("SHIP_DAY");
    assertThat(codes(problem, changed(rows, o -> shipped(o, week(-1)))))
        .containsExactly("SHIP_DAY");
    assertThat(codes(problem, changed(rows, o -> shipped(o, week(26)))))
        .containsExactly("SHIP_DAY");
  }

  private static RecommendedOrder shipped(RecommendedOrder o, int shipDay) {
    return new RecommendedOrder(
        o.item(), shipDay, o.orderDay(), o.mode(), o.source(), o.cases(), o.units());
  }

  @Test
  void productionIsDoneByTheHandOver() {
    assertThat(ordered(with(item().production(14)), 2, AIR)).isEmpty();
    assertThat(ordered(with(item().production(15)), 2, AIR)).containsExactly("ORDER_TOO_LATE");
    assertThat(ordered(with(item().production(0)), 0, AIR)).isEmpty();
    var closed = shipper().item(item().production(14)).closure(TODAY + 3, TODAY + 3).build();
    assertThat(ordered(closed, 2, AIR)).containsExactly("ORDER_TOO_LATE");
    assertThat(ordered(closed, 3, AIR)).isEmpty();
  }

  /// Of the 14 days before day 21, two are closed: days 5 to 20 without 10 and 11.
  @Test
  void theOrderDayIsTheLatestThatLeavesTimeToProduce() {
    var problem = shipper().item(item().production(14)).closure(TODAY + 10, TODAY + 11).build();
    var rows = new RowsDraft(problem).order(0, 3, AIR, 3).rows();

    assertThat(rows.orders()).extracting(RecommendedOrder::orderDay).containsExactly(TODAY + 5);
    assertThat(codes(problem, rows)).isEmpty();
    assertThat(codes(problem, changed(rows, o -> orderedOn(o, TODAY + 4))))
        .containsExactly("ORDER_DAY");
  }

  private static RecommendedOrder orderedOn(RecommendedOrder o, int orderDay) {
    return new RecommendedOrder(
        o.item(), o.shipDay(), orderDay, o.mode(), o.source(), o.cases(), o.units());
  }

  /// Six weeks by sea: what is shipped in week 19 arrives in the last week, 25.
  @Test
  void ordersArriveWithinTheHorizon() {
    assertThat(ordered(with(item()), 19, SEA_LCL)).isEmpty();
    assertThat(ordered(with(item()), 20, SEA_LCL)).containsExactly("ARRIVES_TOO_LATE");
  }

  @Test
  void ordersAreWholeCases() {
    var problem = with(item());
    var rows = new RowsDraft(problem).order(0, 2, AIR, 3).rows();

    assertThat(codes(problem, changed(rows, o -> counted(o, 3, 17)))).containsExactly("CASES");
    assertThat(codes(problem, changed(rows, o -> counted(o, 0, 0)))).containsExactly("CASES");
  }

  private static RecommendedOrder counted(RecommendedOrder o, int cases, int units) {
    return new RecommendedOrder(
        o.item(), o.shipDay(), o.orderDay(), o.mode(), o.source(), cases, units);
  }

  @Test
  void ordersAreLargeEnoughButFromTheFactory() {
    assertThat(ordered(with(item().moq(18)), 2, AIR)).isEmpty();
    assertThat(ordered(with(item().moq(19)), 2, AIR)).containsExactly("MOQ");
    assertThat(ordered(with(item().moq(19).atFactory(99)), 0, AIR, FACTORY, 3)).isEmpty();
  }

  @Test
  void noMoreIsTakenFromTheFactoryThanItHolds() {
    var holds17 = with(item().atFactory(17));
    var holds18 = with(item().atFactory(18));

    assertThat(ordered(holds18, 0, AIR, FACTORY, 3)).isEmpty();
    assertThat(ordered(holds17, 0, AIR, FACTORY, 3)).containsExactly("FACTORY_STOCK");
    assertThat(
            codes(
                holds17,
                new RowsDraft(holds17)
                    .order(0, 0, AIR, FACTORY, 2)
                    .order(0, 1, AIR, FACTORY, 1)
                    .rows()))
        .containsExactly("FACTORY_STOCK");
    assertThat(ordered(with(item()), 0, AIR, FACTORY, 3)).containsExactly("NOTHING_AT_FACTORY");
  }

  @Test
  void anOptionIsOrderedOnceAndInSequence() {
    var problem = with(item());
    var draft = new RowsDraft(problem);
    var two = draft.order(0, 2, AIR, 3).order(0, 3, AIR, 3).rows().orders();

    assertThat(codes(problem, draft.withOrders(two))).isEmpty();
    assertThat(codes(problem, draft.withOrders(two.reversed()))).containsExactly("SEQUENCE");
    assertThat(codes(problem, draft.withOrders(List.of(two.getFirst(), two.getFirst()))))
        .containsExactly("OPTION_TWICE");
  }

  @Test
  void anOrderNamesAnItem() {
    var problem = with(item());
    var rows = new RowsDraft(problem).order(0, 2, AIR, 3).rows();
    var unknown =
        changed(
            rows,
            o ->
                new RecommendedOrder(
                    1, o.shipDay(), o.orderDay(), o.mode(), o.source(), o.cases(), o.units()));

    assertThat(codes(problem, unknown)).containsExactly("ITEM_UNKNOWN");
  }

  @Test
  void whatIsPinnedStays() {
    var pinned = with(item().pinned(week(2), AIR, PRODUCTION, 3));

    assertThat(ordered(pinned, 2, AIR)).isEmpty();
    assertThat(ordered(pinned, 2, AIR, PRODUCTION, 4)).containsExactly("PINNED_CHANGED");
    assertThat(codes(pinned, none(pinned))).containsExactly("PINNED_CHANGED");
  }

  private static ReplenishmentRows none(ReplenishmentProblem problem) {
    return new RowsDraft(problem).rows();
  }

  @Test
  void pinnedToNothingNothingIsShipped() {
    var pinned = with(item().pinned(week(2), AIR, PRODUCTION, 0));

    assertThat(codes(pinned, none(pinned))).isEmpty();
    assertThat(ordered(pinned, 2, AIR)).containsExactly("PINNED_CHANGED");
    assertThat(ordered(pinned, 3, AIR)).isEmpty();
  }

  @Test
  void aPinnedDayBesideTheGridMeansTheNextOneOnIt() {
    assertThat(ordered(with(item().pinned(week(2) - 6, AIR, PRODUCTION, 3)), 2, AIR)).isEmpty();
    assertThat(ordered(with(item().pinned(TODAY - 9, AIR, PRODUCTION, 3)), 0, AIR)).isEmpty();
  }

  @Test
  void pinnedOrdersNeedNotBeLargeNorAllowed() {
    var small = with(item().moq(99).pinned(week(2), AIR, PRODUCTION, 3));
    var unwanted = with(item().modes(SEA_LCL).pinned(week(2), AIR, PRODUCTION, 3));
    var nowhere = with(item().pinned(week(2), EXPRESS, PRODUCTION, 3));

    assertThat(ordered(small, 2, AIR)).isEmpty();
    assertThat(ordered(unwanted, 2, AIR)).isEmpty();
    assertThat(codes(nowhere, none(nowhere))).isEmpty();
  }

  @Test
  void whatIsPinnedAtTheFactoryIsLeftToNobodyElse() {
    var problem = with(item().atFactory(24).pinned(week(0), AIR, FACTORY, 3));
    var draft = new RowsDraft(problem).order(0, 0, AIR, FACTORY, 3);

    assertThat(codes(problem, draft.order(0, 1, AIR, FACTORY, 1).rows())).isEmpty();
    assertThat(codes(problem, draft.order(0, 2, AIR, FACTORY, 1).rows()))
        .containsExactly("FACTORY_STOCK");
  }
}
