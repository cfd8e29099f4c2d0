package org.owplanner.batch.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.batch.jooq.plan.Tables.FORECAST_SCORE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.slotting.SmallWarehouse;
import org.owplanner.engine.solve.Progress;

/// A seller in two warehouses, which may be forecast together or one by one.
class ForecastScoreIT {

  private static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);
  private static final LocalDate NEXT = PLAN_DATE.plusDays(1);

  private static Database database;
  private static DSLContext sql;

  @BeforeAll
  static void start() {
    database = TestDatabase.empty();
    sql = database.sql();
    SmallWarehouse.fill(sql);
    sql.execute(
        "INSERT INTO feed.warehouse VALUES ('W2', 'Second', 'GB', 'Europe/London', 'GBP', 'A0')");
    sql.execute(
        """
        INSERT INTO feed.order_line (warehouse_id, order_id, line_no, seller_id, sku_id, units, ordered_at, country)
        SELECT 'W2', 'T' || d, 1, 'ACME', 'S01', 2, timestamptz '2011-09-15T09:00:00Z' + d * interval '1 day', 'GB'
        FROM generate_series(0, 55) d""");
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void aRunOfOneWarehouseLeavesTheDaysOfOthersToBeScored() {
    plan("*/ACME", PLAN_DATE);
    var one = plan("W1/ACME", NEXT);
    var both = plan("*/ACME", NEXT.plusDays(1));

    assertThat(scored(one, "W1")).containsExactly(PLAN_DATE);
    assertThat(scored(one, "W2")).isEmpty();
    assertThat(scored(both, "W1")).containsExactly(NEXT);
    assertThat(scored(both, "W2")).containsExactly(PLAN_DATE, NEXT);
  }

  private static List<LocalDate> scored(PlanRun run, String warehouseId) {
    return sql.selectDistinct(FORECAST_SCORE.DAY)
        .from(FORECAST_SCORE)
        .where(FORECAST_SCORE.RUN_ID.eq(run.runId()))
        .and(FORECAST_SCORE.WAREHOUSE_ID.eq(warehouseId))
        .orderBy(FORECAST_SCORE.DAY)
        .fetch(FORECAST_SCORE.DAY);
  }

  private static PlanRun plan(String scope, LocalDate date) {
    var request =
        new PlanRequest(
            "main", PlanKind.FORECAST, scope, date, "", 1, new PlanBudget(0, 1, 1), List.of());
    try (var planning = PlanJobs.open(database, Progress.silent())) {
      return planning.plan(request);
    }
  }
}
