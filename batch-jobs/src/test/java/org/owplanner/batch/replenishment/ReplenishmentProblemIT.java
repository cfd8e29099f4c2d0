package org.owplanner.batch.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.replenishment.BudgetCycle;
import org.owplanner.engine.replenishment.InboundUnits;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.PinnedOrder;
import org.owplanner.engine.replenishment.PriceBreak;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.stock.AgedUnits;

/// What is read of a small trade, seller by seller.
class ReplenishmentProblemIT {

  private static final double PENCE = 10_000;

  private static Database database;
  private static DSLContext sql;

  @BeforeAll
  static void start() {
    database = TestDatabase.empty();
    sql = database.sql();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void fill() {
    TestDatabase.empty(database);
    SmallTrade.fill(sql);
  }

  @Test
  void itemsAreWhatIsKnownOfGoodsByWarehouse() {
    var problem = read("ACME");

    assertThat(problem.items())
        .extracting(item -> item.warehouseId() + " " + item.sku().skuId())
        .containsExactly("W1 N", "W1 X", "W1 Y", "W1 Z", "W2 X");
    var item = problem.items().get(1);
    assertThat(item.onHandUnits()).isEqualTo(100);
    // 120 units have an age, but only 100 are there: the oldest were sold first.
    assertThat(item.aged())
        .containsExactly(new AgedUnits(day(2011, 1, 1), 30), new AgedUnits(day(2011, 10, 1), 70));
    assertThat(item.inbound())
        .containsExactly(
            new InboundUnits("S1", TransportMode.SEA_LCL, 60, day(2011, 11, 20)),
            new InboundUnits("S2", TransportMode.SEA_LCL, 600, day(2011, 12, 20)));
    // The day before had seven, the one before that five of which two were cancelled.
    assertThat(item.soldUnits()).hasSize(182).endsWith(0, 3, 7);
    assertThat(problem.closures()).hasSize(1);
  }

  @Test
  void booksBelowZeroAndOverdueShipmentsAreHandedOnAsTheyAre() {
    var items = read("ACME").items();

    assertThat(items.get(2).onHandUnits()).isEqualTo(-5);
    assertThat(items.get(3).inbound().getFirst().expectedDay()).isEqualTo(day(2011, 10, 20));
    assertThat(items.get(3).supply()).isEmpty();
    assertThat(items.get(0).demand()).isEmpty();
  }

  @Test
  void allMoneyIsInThePlansCurrency() {
    var problem = read("ACME");
    var item = problem.items().get(1);
    var supply = item.supply().orElseThrow();

    assertThat(problem.currency()).isEqualTo("EUR");
    // 10 pounds at 1.6 dollars each, in euros of 1.4.
    assertThat(item.priceMicros()).isEqualTo(Math.round(1000 * PENCE * 1.6 / 1.4));
    assertThat(problem.items().get(4).priceMicros()).isEqualTo(1000 * 10_000L);
    assertThat(supply.breaks())
        .containsExactly(
            new PriceBreak(1, Math.round(4000 * PENCE * 0.16 / 1.4)),
            new PriceBreak(240, Math.round(3750 * PENCE * 0.16 / 1.4)),
            new PriceBreak(600, Math.round(3500 * PENCE * 0.16 / 1.4)));
    // Without a supplier's price a share of what it is sold for.
    assertThat(problem.items().get(2).supply().orElseThrow().bestUnitMicros())
        .isEqualTo(Math.round(0.4 * problem.items().get(2).priceMicros()));
    assertThat(problem.fees().getFirst().microsPerM3Day())
        .isEqualTo(Math.round(45 * PENCE * 1.6 / 1.4));
    assertThat(problem.lanes())
        .filteredOn(lane -> lane.warehouseId().equals("W1"))
        .allMatch(
            lane ->
                lane.forbiddenHazardClasses()
                    .equals(lane.mode() == TransportMode.AIR ? Set.of("FLAMMABLE") : Set.of()));
  }

  @Test
  void whatWasSpentOfABudgetIsTakenOff() {
    var budgets = read("ACME").budgets();

    var whole = 1_000_000 * PENCE * 1.6 / 1.4;
    // The order of October 20 had 600 units at the best price.
    var spent = 600 * Math.round(3500 * PENCE * 0.16 / 1.4);
    assertThat(budgets)
        .containsExactly(
            new BudgetCycle(day(2011, 10, 15), day(2011, 11, 14), Math.round(whole) - spent),
            new BudgetCycle(day(2011, 11, 15), day(2011, 12, 14), Math.round(whole / 2)));
  }

  @Test
  void theNearestSettingCountsFieldByField() {
    var items = read("ACME").items();

    assertThat(items.get(0).settings().fillRate()).isEqualTo(0.9);
    assertThat(items.get(0).settings().mostCoverDays()).isZero();
    assertThat(items.get(1).settings().leastCoverDays()).isZero();
    assertThat(items.get(1).settings().mostCoverDays()).isEqualTo(90);
    assertThat(items.get(4).settings().fillRate()).isEqualTo(0.95);
    assertThat(items.get(4).settings().leastCoverDays()).isEqualTo(7);
    assertThat(items.get(4).settings().modes())
        .containsExactly(TransportMode.SEA_LCL, TransportMode.AIR);
    assertThat(read("BOLT").items().getFirst().settings().modes()).hasSize(5);
  }

  @Test
  void whatASellerHasFixedIsMovedToADayOnWhichPlansShip() {
    // November 20 and 21 are shipped on the 22nd; what has passed or isn't fixed any more is gone.
    assertThat(read("BOLT").items().getFirst().pinned())
        .containsExactly(
            new PinnedOrder(day(2011, 11, 22), TransportMode.SEA_LCL, OrderSource.PRODUCTION, 4));
  }

  @Test
  void theNewestForecastOfAWeekCountsFromThePlanDateOn() {
    SmallTrade.forecast(sql, SmallTrade.DATE.minusDays(7), 700);
    SmallTrade.forecast(sql, SmallTrade.DATE.plusDays(1), 7000);

    var demand = item("ACME", SmallTrade.DATE).demand().orElseThrow();
    assertThat(demand.weekMean()[0]).isCloseTo(7 + 3 / 7f, within(1e-4f));
    assertThat(demand.weekMean()[25]).isEqualTo(32);
    assertThat(demand.source()).contains("2011-10-29");
    // Five days later only the later one is left, and ten days later none.
    assertThat(item("ACME", SmallTrade.DATE.plusDays(5)).demand().orElseThrow().weekMean()[0])
        .isGreaterThan(7000);
    assertThat(item("ACME", SmallTrade.DATE.plusDays(9)).demand()).isEmpty();
  }

  @Test
  void aCurrencyWithoutARateIsNamedWithItsDate() {
    sql.execute("DELETE FROM feed.seller_budget");
    sql.execute("UPDATE feed.lane SET currency = 'JPY' WHERE warehouse_id = 'W2' AND mode = 'AIR'");

    assertThatThrownBy(() -> read("ACME"))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("(JPY)")
        .hasMessageContaining("2011-11-01")
        .hasMessageContaining("exchange_rate.csv");
    assertThat(read(new ForecastScope("W1", "ACME"), SmallTrade.DATE)).hasSize(1);
  }

  @Test
  void ratesThatDifferBetweenWarehousesAreRefused() {
    sql.execute("INSERT INTO feed.rate VALUES ('W2', 'salvage_share', '2011-01-01', 0.3)");

    assertThatThrownBy(() -> read("ACME"))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("salvage_share is 0.15 in warehouse W1 and 0.3 in warehouse W2");
  }

  @Test
  void sellersWithoutGoodsAreLeftOutAndTheOthersShareTheTime() {
    var all = read(ForecastScope.NETWORK, SmallTrade.DATE);

    assertThat(all.keySet()).containsExactly("ACME", "BOLT");
    assertThat(all.values().stream().mapToDouble(StoredReplenishment::timeShare).sum())
        .isBetween(0.7, 1.0);
    assertThat(Objects.requireNonNull(all.get("ACME")).notes().getFirst().text().en())
        .isEqualTo("Generated and not recorded: lanes, costs and production.");
  }

  @Test
  void aPlanOfOneWarehouseSaysThatTheBudgetIsForAll() {
    var one = read(new ForecastScope("W1", "ACME"), SmallTrade.DATE).get("ACME");
    var all = read(new ForecastScope("", "ACME"), SmallTrade.DATE).get("ACME");

    assertThat(Objects.requireNonNull(one).notes())
        .extracting(Finding::code)
        .contains("BUDGET_OF_ALL_WAREHOUSES");
    assertThat(Objects.requireNonNull(all).notes())
        .extracting(Finding::code)
        .doesNotContain("BUDGET_OF_ALL_WAREHOUSES");
  }

  private static ReplenishmentItem item(String sellerId, LocalDate date) {
    return problem(new ForecastScope("W1", sellerId), date).items().get(1);
  }

  private static ReplenishmentProblem read(String sellerId) {
    return problem(new ForecastScope("", sellerId), SmallTrade.DATE);
  }

  private static ReplenishmentProblem problem(ForecastScope scope, LocalDate date) {
    return Objects.requireNonNull(read(scope, date).get(scope.sellerId())).problem();
  }

  private static Map<String, StoredReplenishment> read(ForecastScope scope, LocalDate date) {
    PlanRequest request = SmallTrade.request(scope, date);
    Map<String, StoredReplenishment> problems = new LinkedHashMap<>();
    sql.transaction(
        snapshot -> {
          var reader = new ReplenishmentProblemReader(snapshot.dsl());
          reader.read(request, reader.terms(request), problems::put);
        });
    return problems;
  }

  private static int day(int year, int month, int day) {
    return Dates.day(LocalDate.of(year, month, day));
  }
}
