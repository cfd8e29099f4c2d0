package org.owplanner.batch.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.PinnedOrder;
import org.owplanner.engine.replenishment.TransportMode;

/// What a plan knows of the one before it, and what came back as ordered.
class LastAdviceIT {

  private static final LocalDate NIGHT_BEFORE = SmallTrade.DATE.minusDays(1);

  private static Database database;
  private static DSLContext sql;

  private long runId;

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
    runId = advise(NIGHT_BEFORE);
    order("2011-11-07", "SEA_LCL", "2011-11-01", 5);
    order("2011-11-21", "SEA_LCL", "2011-11-15", 7);
    order("2011-10-31", "AIR", "2011-10-31", 1);
  }

  @Test
  void whatWasAdvisedIsMovedToTheDaysOfThisPlan() {
    assertThat(lastAdvice())
        .containsExactlyInAnyOrder(
            pinned("2011-11-01", TransportMode.AIR, 1),
            pinned("2011-11-08", TransportMode.SEA_LCL, 5),
            pinned("2011-11-22", TransportMode.SEA_LCL, 7));
  }

  @Test
  void whatWasOrderedOfItIsAdvisedNoLonger() {
    place("P1", 30, "2011-11-07");
    place("P2", 13, "2011-11-21");

    assertThat(lastAdvice())
        .containsExactlyInAnyOrder(
            pinned("2011-11-01", TransportMode.AIR, 1),
            pinned("2011-11-22", TransportMode.SEA_LCL, 5));
  }

  @Test
  void adviceOlderThanAWeekIsForgotten() {
    sql.execute(
        "UPDATE plan.run SET plan_date = {0} WHERE run_id = {1}",
        DSL.val(SmallTrade.DATE.minusDays(8)), DSL.val(runId));

    assertThat(lastAdvice()).isEmpty();
  }

  @Test
  void adherenceTellsWhatWasOrderedOfWhatWasDue() {
    var reader = ReplenishmentAdherenceReader.of(database);
    assertThat(reader.adherence(runId, "")).isEmpty();
    place("P1", 18, "2011-11-07");
    place("P2", 50, "2011-11-21");
    place("P3", 6, "2011-12-05");

    var adherence = reader.adherence(runId, "BOLT").orElseThrow();

    assertThat(adherence.dueOrders()).isEqualTo(2);
    assertThat(adherence.dueUnits()).isEqualTo(36);
    assertThat(adherence.placedOrders()).isOne();
    assertThat(adherence.placedUnits()).isEqualTo(18);
    assertThat(adherence.share()).isEqualTo(0.5);
    assertThat(adherence.aheadUnits()).isEqualTo(42);
    assertThat(adherence.otherUnits()).isEqualTo(8 + 6);
    assertThat(reader.adherence(runId, "ACME")).isEmpty();
  }

  private static List<PinnedOrder> lastAdvice() {
    var advice = new ArrayList<PinnedOrder>();
    var request = SmallTrade.request(new ForecastScope("", "BOLT"), SmallTrade.DATE);
    sql.transaction(
        snapshot -> {
          var reader = new ReplenishmentProblemReader(snapshot.dsl());
          reader.read(
              request,
              reader.terms(request),
              (_, stored) -> advice.addAll(stored.problem().items().getFirst().lastAdvice()));
        });
    return advice;
  }

  private static PinnedOrder pinned(String day, TransportMode mode, int cases) {
    return new PinnedOrder(Dates.day(LocalDate.parse(day)), mode, OrderSource.PRODUCTION, cases);
  }

  private long advise(LocalDate date) {
    var run = SmallTrade.published(sql, "REPLENISHMENT", date);
    sql.execute(
        """
        INSERT INTO plan.replenishment_advice SELECT {0}, 'BOLT', 'W1', 'X', 'ORDER', 0, '', NULL, NULL, 0, 0, 0, 'A', 'X', 0,
          0, 0, 1, z, z, z, z, z, z FROM (SELECT array_fill(0, ARRAY[26]) AS z) v""",
        DSL.val(run));
    return run;
  }

  private void order(String shipOn, String mode, String orderBy, int cases) {
    sql.execute(
        "INSERT INTO plan.replenishment_order VALUES ({0}, 'BOLT', 'W1', 'X', {1}::date, {2}, 'PRODUCTION', {3}::date, {4}, {5})",
        DSL.val(runId),
        DSL.val(shipOn),
        DSL.val(mode),
        DSL.val(orderBy),
        DSL.val(cases),
        DSL.val(6 * cases));
  }

  private void place(String shipmentId, int units, String shipOn) {
    sql.execute(
        """
        INSERT INTO feed.inbound (seller_id, warehouse_id, shipment_id, sku_id, mode, units, expected_on, state, placed_at,
          ship_on, plan_id)
        VALUES ('BOLT', 'W1', {0}, 'X', 'SEA_LCL', {1}, '2012-01-10', 'ORDERED', '2011-10-31T12:00:00Z', {2}::date, {3})""",
        DSL.val(shipmentId), DSL.val(units), DSL.val(shipOn), DSL.val(runId));
  }
}
