package org.owplanner.batch.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.solve.CostTerm;

/// Two sellers' rows of one plan, written by hand: A orders two SKUs, B only clears one.
class ReplenishmentReaderIT {

  private static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);
  private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

  private static Database database;
  private static DSLContext sql;
  private static long runId;
  private static ReplenishmentReader reader;
  private static ReplenishmentPart whole;

  @BeforeAll
  static void writeAPlan() {
    database = TestDatabase.empty();
    sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    reader = ReplenishmentReader.of(database);
    sql.execute(
        """
        INSERT INTO feed.warehouse VALUES ('W', 'W', 'GB', 'Europe/London', 'GBP', 'A1');
        INSERT INTO feed.lane (warehouse_id, mode, lead_p10_days, lead_p50_days, lead_p90_days, currency, container_cents,
          container_volume_cm3, container_weight_g)
        VALUES ('W', 'SEA_FCL', 38, 45, 58, 'GBP', 320000, 60000000, 24000000), ('W', 'AIR', 5, 7, 12, 'GBP', 0, 0, 0)""");
    runId =
        sql.fetchSingle(
                """
                INSERT INTO plan.run (kind, scope_id, plan_date, revision, state, seed, budget, rates, versions,
                  input_sha256, objective_micros, in_force_micros, currency, finished_at, published_at)
                VALUES ('REPLENISHMENT', '*/*', '2011-11-01', 1, 'PUBLISHED', 1,
                  '{"seconds": 1, "steps": 0, "threads": 1, "targetGap": 0, "patienceSeconds": 0}', '{}', '{}',
                  repeat('0', 64), 1100, 2200, 'GBP', now(), now()) RETURNING run_id""")
            .get(0, long.class);
    whole = ReplenishmentPart.whole(runId);
    writeSums();
    advice("A", "X", "ORDER", 0, 5_000_000, 0, 0, "A", "X");
    advice("A", "Y", "ORDER", 0, 9_000_000, 0, 0, "B", "Z");
    advice("A", "Z", "WAIT", 0, 0, 0, 0, "C", "Z");
    advice("B", "X", "CLEAR", 40, 0, 60, 2_000_000, "C", "Y");
    order("X", "2011-11-29", "2011-11-08", "SEA_FCL", 10);
    order("Y", "2011-11-29", "2011-11-08", "SEA_FCL", 20);
    order("Y", "2011-12-20", "2011-11-29", "AIR", 5);
    sql.execute(
        """
        INSERT INTO plan.replenishment_shipment VALUES
          ({0}, 'A', 'W', '2011-11-29', 'SEA_FCL', 2, 90000000, 12000000, 6400000000),
          ({0}, 'A', 'W', '2011-12-20', 'AIR', 0, 500000, 90000, 700000000)""",
        DSL.val(runId));
  }

  private static void writeSums() {
    sql.execute(
        """
        INSERT INTO plan.run_partition VALUES ({0}, 'A', 1000, 2000, 900, 'LAGRANGE'), ({0}, 'B', 100, 200, NULL, 'NONE');
        INSERT INTO plan.cost (run_id, partition_name, side, term, micros) VALUES
          ({0}, 'A', 'PLAN', 'freight', 700), ({0}, 'A', 'PLAN', 'storage', 300), ({0}, 'B', 'PLAN', 'storage', 100),
          ({0}, 'A', 'IN_FORCE', 'storage', 2000), ({0}, 'B', 'IN_FORCE', 'storage', 200);
        INSERT INTO plan.reason (run_id, partition_name, reason_no, subject, code, micros, zh, en) VALUES
          ({0}, 'A', 0, 'A/X@W', 'ORDER', 5000000, '因', 'because');
        INSERT INTO plan.finding (run_id, partition_name, finding_no, severity, code, subject, zh, en) VALUES
          ({0}, 'A', 0, 'WARN', 'OVERDUE', 'A/X@W', '甲', 'of A'), ({0}, 'B', 0, 'WARN', 'OVERDUE', 'B/X@W', '乙', 'of B')""",
        DSL.val(runId));
  }

  private static void advice(
      String seller,
      String sku,
      String action,
      int units,
      long ignoredMicros,
      int agedUnits,
      long agedFeeMicros,
      String abc,
      String xyz) {
    sql.execute(
        """
        INSERT INTO plan.replenishment_advice VALUES ({0}, {1}, 'W', {2}, {3}, {4}, '', NULL, '2011-12-01', {5}, 20, 90,
          {8}, {9}, 4.5, {6}, {7}, 0.97, array_fill(7::real, ARRAY[26]), array_fill(1::real, ARRAY[26]),
          array_fill(9::real, ARRAY[26]), array_fill(2::real, ARRAY[26]), array_fill(0.1::real, ARRAY[26]),
          array_fill(0.5::real, ARRAY[26]))""",
        DSL.val(runId),
        DSL.val(seller),
        DSL.val(sku),
        DSL.val(action),
        DSL.val(units),
        DSL.val(ignoredMicros),
        DSL.val(agedUnits),
        DSL.val(agedFeeMicros),
        DSL.val(abc),
        DSL.val(xyz));
  }

  private static void order(String sku, String shipOn, String orderBy, String mode, int cases) {
    sql.execute(
        "INSERT INTO plan.replenishment_order VALUES ({0}, 'A', 'W', {1}, {2}::date, {3}, 'PRODUCTION', {4}::date, {5}, {6})",
        DSL.val(runId),
        DSL.val(sku),
        DSL.val(shipOn),
        DSL.val(mode),
        DSL.val(orderBy),
        DSL.val(cases),
        DSL.val(cases * 12));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void aPlanIsSummedUpBySellerActionAndMode() {
    var outcome = reader.outcome(whole);
    assertThat(outcome.summary().objectiveMicros()).isEqualTo(1100);
    assertThat(outcome.actions())
        .isEqualTo(Map.of(AdviceAction.ORDER, 2, AdviceAction.WAIT, 1, AdviceAction.CLEAR, 1));
    assertThat(outcome.planCosts())
        .containsExactly(new CostTerm("freight", 700), new CostTerm("storage", 400));
    assertThat(outcome.sellers()).extracting(SellerTotal::sellerId).containsExactly("A", "B");
    var a = outcome.sellers().getFirst();
    assertThat(a.items()).isEqualTo(3);
    assertThat(a.orders()).isEqualTo(3);
    assertThat(a.units()).isEqualTo(35 * 12);
    assertThat(a.ignoredMicros()).isEqualTo(14_000_000);
    assertThat(a.savedMicros()).isEqualTo(1000);
    assertThat(outcome.sellers().getLast().agedFeeMicros()).isEqualTo(2_000_000);
    assertThat(outcome.freight())
        .extracting(ModeFreight::mode)
        .containsExactly(TransportMode.SEA_FCL, TransportMode.AIR);
    assertThat(outcome.findings()).hasSize(2);
  }

  @Test
  void aSellersPartHoldsNothingOfAnother() {
    var part = new ReplenishmentPart(runId, "B");
    var outcome = reader.outcome(part);
    assertThat(outcome.summary().objectiveMicros()).isEqualTo(100);
    assertThat(outcome.summary().inForceMicros()).isEqualTo(200);
    assertThat(outcome.summary().bound().isProven()).isFalse();
    assertThat(outcome.planCosts()).containsExactly(new CostTerm("storage", 100));
    assertThat(outcome.findings())
        .extracting(finding -> finding.text().en())
        .containsExactly("of B");
    assertThat(outcome.sellers()).hasSize(1);
    assertThat(reader.orders(part, NEVER, 100)).isEmpty();
    assertThat(reader.shipments(part)).isEmpty();
    assertThat(reader.reasons(part)).isEmpty();
    assertThat(reader.classes(part)).isEqualTo(Map.of(new ItemKey("B", "W", "X"), "CY"));
    assertThat(reader.advice(part, AdviceOrder.DEAREST, 100)).hasSize(1);
    assertThat(reader.outcome(new ReplenishmentPart(runId, "A")).summary().bound().lowerMicros())
        .isEqualTo(900);
  }

  @Test
  void ordersComeByTheirDayAndThenByWhatIgnoringThemCosts() {
    var orders = reader.orders(whole, NEVER, 100);
    assertThat(orders).extracting(DescribedOrder::skuId).containsExactly("Y", "X", "Y");
    var first = orders.getFirst();
    assertThat(first.orderBy()).isEqualTo(LocalDate.of(2011, 11, 8));
    assertThat(first.expectedOn()).hasValue(LocalDate.of(2012, 1, 13));
    assertThat(first.stockOutOn()).hasValue(LocalDate.of(2011, 12, 1));
    assertThat(first.ignoredMicros()).isEqualTo(9_000_000);
    assertThat(reader.orders(whole, PLAN_DATE.plusDays(14), 100)).hasSize(2);
    assertThat(reader.orders(whole, PLAN_DATE.plusDays(7), 100)).isEmpty();
    assertThat(reader.orders(whole, NEVER, 1)).hasSize(1);
    assertThat(reader.count(whole, PLAN_DATE.plusDays(14))).isEqualTo(2);
    assertThat(reader.orders(runId, new ItemKey("A", "W", "Y"))).hasSize(2);
  }

  @Test
  void containersAreAsFullAsTheirVolumeOrWeightMakesThem() {
    var shipments = reader.shipments(whole);
    assertThat(shipments).hasSize(2);
    var full = shipments.getFirst();
    assertThat(full.skus()).isEqualTo(2);
    assertThat(full.volumeFill()).isCloseTo(0.75, within(1e-9));
    assertThat(full.weightFill()).isCloseTo(0.25, within(1e-9));
    assertThat(full.fill()).isEqualTo(full.volumeFill());
    assertThat(shipments.getLast().fill()).isNaN();
  }

  @Test
  void adviceIsListedByWhatMatters() {
    assertThat(reader.advice(whole, AdviceOrder.DEAREST, 2))
        .extracting(advice -> advice.item().skuId())
        .containsExactly("Y", "X");
    assertThat(reader.advice(whole, AdviceOrder.AGED, 100))
        .singleElement()
        .satisfies(aged -> assertThat(aged.agedUnits()).isEqualTo(60));
    assertThat(reader.count(whole, AdviceOrder.EXCESS)).isEqualTo(1);
    var found = reader.sku(runId, "A/X");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().stock().p90()).hasSize(26).containsOnly(9f);
    assertThat(reader.sku(runId, "X")).hasSize(2);
    assertThat(reader.reasonsBySubject(whole))
        .containsOnlyKeys(new ItemKey("A", "W", "X").subject());
  }

  @Test
  void whatIsNotInThePlanIsNamed() {
    assertThatThrownBy(() -> reader.outcome(new ReplenishmentPart(runId, "NOBODY")))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("(NOBODY)");
    assertThatThrownBy(() -> reader.sku(runId, "NOTHING"))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("(NOTHING)");
  }
}
