package org.owplanner.batch.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.owplanner.batch.jooq.plan.Tables.FINDING;
import static org.owplanner.batch.jooq.plan.Tables.FORECAST_SCORE;
import static org.owplanner.batch.jooq.plan.Tables.PUBLISHED_FORECAST;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunState;
import org.owplanner.batch.slotting.SmallWarehouse;
import org.owplanner.engine.forecast.history.ForecastFlag;
import org.owplanner.engine.solve.Progress;

class ForecastJobIT {

  private static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);

  private static Database database;
  private static DSLContext sql;

  @BeforeAll
  static void start() {
    database = TestDatabase.empty();
    sql = database.sql();
    SmallWarehouse.fill(sql);
    sql.execute("INSERT INTO feed.seller VALUES ('IDLE', 'Idle')");
    sql.execute(
        """
        INSERT INTO feed.sku SELECT 'ACME', s, 'Odd goods', 200, 150, 100, 500, 6, 'AMBIENT', NULL, 'PIECE', 250, true
        FROM unnest(ARRAY['ONCE', 'BACK', 'HUGE', 'NONE', 'GAP']) s""");
    sql.execute(
        """
        INSERT INTO feed.order_line (warehouse_id, order_id, line_no, seller_id, sku_id, units, ordered_at, country, kind)
        VALUES ('W1', 'X1', 1, 'ACME', 'ONCE', 1, '2011-10-31T09:00:00Z', 'GB', 'SALE'),
          ('W1', 'X2', 1, 'ACME', 'BACK', 5, '2011-10-20T09:00:00Z', 'GB', 'SALE'),
          ('W1', 'X2', 2, 'ACME', 'BACK', 5, '2011-10-28T09:00:00Z', 'GB', 'CANCELLATION'),
          ('W1', 'X3', 1, 'ACME', 'BACK', 3, '2011-10-25T09:00:00Z', 'GB', 'CANCELLATION'),
          ('W1', 'X4', 1, 'ACME', 'HUGE', 1000000, '2011-10-10T09:00:00Z', 'GB', 'SALE'),
          ('W1', 'X5', 1, 'ACME', 'HUGE', 1000000, '2011-10-11T09:00:00Z', 'GB', 'BULK'),
          ('W1', 'X5', 2, 'ACME', 'HUGE', 1000000, '2011-10-12T09:00:00Z', 'GB', 'CANCELLATION'),
          ('W1', 'X7', 1, 'ACME', 'HUGE', 4, '2011-10-11T09:00:00Z', 'GB', 'SALE'),
          ('W1', 'X6', 1, 'ACME', 'ONCE', 7, '2031-01-01T09:00:00Z', 'GB', 'SALE')""");
    sql.execute(
        """
        INSERT INTO feed.order_line (warehouse_id, order_id, line_no, seller_id, sku_id, units, ordered_at, country)
        SELECT 'W1', 'G' || d, 1, 'ACME', 'GAP', 2, timestamptz '2011-10-01T09:00:00Z' + d * interval '1 day', 'GB'
        FROM generate_series(0, 29) d WHERE d NOT BETWEEN 5 AND 14""");
    sql.execute(
        """
        INSERT INTO feed.stock VALUES ('W1', 'ACME', 'NONE', 5, NULL, '2011-10-31T20:00:00Z')""");
    sql.execute(
        """
        INSERT INTO feed.stock_day (warehouse_id, seller_id, sku_id, day, on_hand_units, share_in_stock)
        SELECT 'W1', 'ACME', 'GAP', date '2011-10-01' + d, CASE WHEN d BETWEEN 5 AND 14 THEN 0 ELSE 9 END, NULL
        FROM generate_series(0, 30) d""");
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void everySeriesIsForecastAndPublishedAndMeansAddUp() {
    var run = plan(request(ForecastScope.NETWORK, PLAN_DATE, 2));

    assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
    var rows = sql.fetchCount(PUBLISHED_FORECAST, PUBLISHED_FORECAST.RUN_ID.eq(run.runId()));
    assertThat(rows).isEqualTo(45);
    var network =
        sql.fetchSingle(
            """
            SELECT series, day_mean[28] AS day, week_mean[26] AS week FROM plan.published_forecast_total
            WHERE plan_date = '2011-11-01' AND seller_id = '' AND warehouse_id = ''""");
    var sum =
        sql.fetchSingle(
            """
            SELECT sum(day_mean[28]::double precision) AS day, sum(week_mean[26]::double precision) AS week
            FROM plan.published_forecast WHERE plan_date = '2011-11-01'""");
    assertThat(network.get("series", int.class)).isEqualTo(45);
    for (var column : List.of("day", "week")) {
      assertThat(network.get(column, double.class))
          .isPositive()
          .isCloseTo(sum.get(column, double.class), within(1e-6));
    }
    assertThat(
            sql.fetchValue(
                """
                SELECT count(*) FROM plan.published_forecast_total
                WHERE plan_date = '2011-11-01'"""))
        .isEqualTo(6L);
  }

  @Test
  void whatIsOddIsForecastTooAndSaysSo() {
    var run = plan(request(ForecastScope.NETWORK, PLAN_DATE.plusDays(1), 1));
    var plan = new ForecastPlanReader(sql, new PlanPartition(run.runId(), "ACME"));

    // What is cancelled on another day nets to nothing on the day of its order: of five units and
    // of
    // three that nobody ordered none stays, and the SKU is forecast by likeness to others.
    assertThat(plan.rows("W1", "BACK").getFirst().flags()).contains(ForecastFlag.NEGATIVE_NET);
    assertThat(plan.rows("W1", "BACK").getFirst().level()).isLessThan(2);
    // A bulk order that was cancelled takes nothing from the sales of its day.
    assertThat(plan.rows("W1", "HUGE").getFirst().flags())
        .contains(ForecastFlag.BULK_LEFT_OUT)
        .doesNotContain(ForecastFlag.NEGATIVE_NET);
    assertThat(plan.rows("W1", "NONE").getFirst().knownDays()).isZero();
    // Nothing of 2031 is seen in 2011.
    assertThat(plan.rows("W1", "ONCE").getFirst().knownDays()).isEqualTo(2);
    assertThat(plan.rows("W1", "ONCE").getFirst().flags()).contains(ForecastFlag.SALES_FOR_DEMAND);
    var stocked = plan.rows("W1", "GAP").getFirst();
    assertThat(stocked.flags()).doesNotContain(ForecastFlag.SALES_FOR_DEMAND);
    assertThat(stocked.unknownDays()).isEqualTo(10);
    assertThat(
            sql.fetchCount(
                FINDING, FINDING.RUN_ID.eq(run.runId()).and(FINDING.SEVERITY.eq("ERROR"))))
        .isZero();
  }

  @Test
  void theSameIsForecastOnAnyNumberOfThreads() {
    var date = PLAN_DATE.minusDays(3);
    var one = plan(request(ForecastScope.NETWORK, date, 1));
    var four = plan(request(ForecastScope.NETWORK, date, 4));

    assertThat(rows(four)).isEqualTo(rows(one)).isNotEmpty();
    // Only the newer of the two is published.
    assertThat(
            sql.selectDistinct(PUBLISHED_FORECAST.RUN_ID)
                .from(PUBLISHED_FORECAST)
                .where(PUBLISHED_FORECAST.PLAN_DATE.eq(date))
                .fetch(PUBLISHED_FORECAST.RUN_ID))
        .containsExactly(four.runId());
  }

  @Test
  void aPartForecastByItselfTakesThePlaceOfItsRowsOnly() {
    var date = PLAN_DATE.minusDays(2);
    var whole = plan(request(ForecastScope.NETWORK, date, 2));
    var part = plan(request(new ForecastScope("W1", "BOLT"), date, 2));

    assertThat(
            sql.fetch(
                    """
                    SELECT run_id, seller_id, count(*) AS n FROM plan.published_forecast
                    WHERE plan_date = {0} GROUP BY 1, 2 ORDER BY 2""",
                    DSL.val(date))
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2)))
        .containsExactly(whole.runId() + " ACME 34", part.runId() + " BOLT 10");
  }

  @Test
  void theNightsAfterScoreWhatWasSaidOnce() {
    var date = PLAN_DATE.plusDays(3);
    plan(request(ForecastScope.NETWORK, date, 2));
    var next = plan(request(ForecastScope.NETWORK, date.plusDays(2), 2));
    var last = plan(request(ForecastScope.NETWORK, date.plusDays(3), 2));

    assertThat(scored(next)).containsExactly(date, date.plusDays(1));
    assertThat(scored(last)).containsExactly(date.plusDays(2));
    assertThat(
            sql.fetchCount(
                FORECAST_SCORE,
                FORECAST_SCORE
                    .RUN_ID
                    .eq(last.runId())
                    .and(FORECAST_SCORE.SCORED_RUN_ID.ne(next.runId()))))
        .isZero();
  }

  @Test
  void aSellerSeesItsOwnForecastsAndTotalsOnly() {
    var date = PLAN_DATE.minusDays(9);
    plan(request(ForecastScope.NETWORK, date, 2));
    var seen =
        sql.transactionResult(
            transaction -> {
              var seller = transaction.dsl();
              seller.execute("SET LOCAL ROLE owp_seller");
              seller.execute("SET LOCAL owp.seller_id = 'BOLT'");
              var rows =
                  seller.fetch(
                      "SELECT DISTINCT seller_id FROM plan.published_forecast WHERE plan_date = {0}",
                      DSL.val(date));
              var network =
                  seller.fetchSingle(
                      """
                      SELECT series FROM plan.published_forecast_total
                      WHERE plan_date = {0} AND seller_id = '' AND warehouse_id = ''""",
                      DSL.val(date));
              return rows.getValues(0, String.class) + " " + network.get(0);
            });

    // To a seller its own goods are the whole network.
    assertThat(seen).isEqualTo("[BOLT] 10");
  }

  @Test
  void aDayThatTheWholeAndAPartScoredCountsOnceInTheExplanation() {
    var date = PLAN_DATE.plusDays(8);
    plan(request(ForecastScope.NETWORK, date, 2));
    plan(request(ForecastScope.NETWORK, date.plusDays(1), 2));
    var part = plan(request(new ForecastScope("W1", "BOLT"), date.plusDays(1), 2));

    var explained = ForecastReader.of(database).sku(part.runId(), "BOLT/S00").getFirst();
    var scores =
        sql.fetchSingle(
            """
            SELECT count(*), count(DISTINCT day) FROM plan.forecast_score JOIN plan.run USING (run_id)
            WHERE seller_id = 'BOLT' AND sku_id = 'S00' AND state = 'PUBLISHED' AND day < {0} AND day >= {0} - 28""",
            DSL.val(date.plusDays(1)));
    assertThat(scores.get(0, int.class)).isGreaterThan(scores.get(1, int.class));
    assertThat(explained.scored()).isEqualTo(scores.get(1, int.class));
  }

  @Test
  void aSellerWithoutAnythingHasNothingToForecast() {
    assertThatThrownBy(() -> plan(request(new ForecastScope("", "IDLE"), PLAN_DATE, 1)))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("nothing to plan");
    assertThatThrownBy(() -> plan(request(new ForecastScope("", "NOBODY"), PLAN_DATE, 1)))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("(NOBODY) isn't known");
  }

  private static List<LocalDate> scored(PlanRun run) {
    return sql.selectDistinct(FORECAST_SCORE.DAY)
        .from(FORECAST_SCORE)
        .where(FORECAST_SCORE.RUN_ID.eq(run.runId()))
        .orderBy(FORECAST_SCORE.DAY)
        .fetch(FORECAST_SCORE.DAY);
  }

  private static List<String> rows(PlanRun run) {
    return sql.resultQuery(
            "SELECT (to_jsonb(t) - 'run_id')::text FROM plan.forecast t WHERE run_id = {0} ORDER BY 1",
            DSL.val(run.runId()))
        .fetch(0, String.class);
  }

  private static PlanRequest request(ForecastScope scope, LocalDate date, int threads) {
    return new PlanRequest(
        "main",
        PlanKind.FORECAST,
        scope.id(),
        date,
        "",
        1,
        new PlanBudget(0, 1, threads),
        List.of());
  }

  private static PlanRun plan(PlanRequest request) {
    try (var planning = PlanJobs.open(database, Progress.silent())) {
      return planning.plan(request);
    }
  }
}
