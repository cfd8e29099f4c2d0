package org.owplanner.batch.slotting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.owplanner.batch.jooq.plan.Tables.PUBLISHED_SLOTTING_ASSIGNMENT;
import static org.owplanner.batch.jooq.plan.Tables.SLOTTING_ASSIGNMENT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunState;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.solve.Progress;

class SlottingJobIT {

  private static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);

  @TempDir static Path home;
  private static Database database;
  private static DSLContext sql;

  @BeforeAll
  static void start() {
    database = Database.open(DatabaseEnvironment.embedded(home));
    sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    SmallWarehouse.fill(sql);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void aPlanIsPublishedWithItsProof() {
    var run = plan(request(SmallWarehouse.ID, PLAN_DATE));

    assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
    var reader = new RunReader(sql);
    var summary = reader.summary(run.runId());
    assertThat(summary.savedMicros()).isPositive();
    assertThat(summary.bound().lowerMicros()).isPositive().isLessThan(summary.objectiveMicros());
    assertThat(summary.inputSha256()).hasSize(64);
    assertThat(reader.costs(run.runId(), RunReader.Side.PLAN)).hasSize(6);
    assertThat(reader.reasons(run.runId())).isNotEmpty();
    assertThat(reader.replay(run.runId())).extracting(row -> row.isSeen()).contains(true, false);
    assertThat(sql.fetchCount(PUBLISHED_SLOTTING_ASSIGNMENT)).isEqualTo(40);
  }

  @Test
  void demandIsThatOfThePublishedForecastOrElseForecastForThePlanAlone() {
    var date = PLAN_DATE.minusDays(6);
    var alone = plan(request(SmallWarehouse.ID, date));
    var forecast = forecast(date);
    var after = plan(request(SmallWarehouse.ID, date));

    assertThat(finding(alone)).startsWith("DEMAND_COMPUTED").contains("owp forecast");
    assertThat(finding(after))
        .startsWith("DEMAND_FORECAST")
        .contains("run %d (0 days old)".formatted(forecast.runId()));
    // The same forecaster on the same history: the same demand, but for what is rounded in storage.
    var units = demand(after).unitsADay();
    var same = demand(alone).unitsADay();
    assertThat(units).hasSameSizeAs(same);
    for (var sku = 0; sku < units.length; sku++) {
      assertThat(units[sku]).isCloseTo(same[sku], within(1e-5));
    }
  }

  @Test
  void aForecastOfAnEarlierDaySpeaksForTheDaysThatItStillCoversUntilItIsAWeekOld() {
    var made = PLAN_DATE.minusDays(20);
    var forecast = forecast(made);
    // One that nobody knew of when the forecast was made.
    var unknown = "seller_id = 'ACME' AND sku_id = 'S01'";
    sql.execute("DELETE FROM plan.forecast WHERE run_id = ? AND " + unknown, forecast.runId());

    var after = plan(request(SmallWarehouse.ID, made.plusDays(7)));
    var late = plan(request(SmallWarehouse.ID, made.plusDays(8)));

    assertThat(finding(after))
        .startsWith("DEMAND_FORECAST")
        .contains("run %d (7 days old)".formatted(forecast.runId()))
        .contains("forecast 1 SKUs that they don't know");
    assertThat(finding(late)).startsWith("DEMAND_COMPUTED");
    var problem = problem(after);
    for (var sku = 0; sku < problem.skus().size(); sku++) {
      var said = said(forecast, problem.skus().get(sku).skuId());
      var rest = said.stream().skip(7).mapToDouble(Float::doubleValue).average();
      var units = problem.demand().unitsADay()[sku];
      rest.ifPresentOrElse(
          mean -> assertThat(units).isCloseTo(mean, within(1e-6)),
          () -> assertThat(units).isPositive());
    }
  }

  private static List<Float> said(PlanRun forecast, String skuId) {
    return sql.resultQuery(
            "SELECT unnest(day_mean) FROM plan.forecast WHERE run_id = {0} AND sku_id = {1}",
            DSL.val(forecast.runId()), DSL.val(skuId))
        .fetch(0, Float.class);
  }

  private static PlanRun forecast(LocalDate date) {
    return plan(
        new PlanRequest(
            "main",
            PlanKind.FORECAST,
            ForecastScope.NETWORK.id(),
            date,
            "",
            1,
            new PlanBudget(0, 1, 2),
            List.of()));
  }

  private static String finding(PlanRun run) {
    return new RunReader(sql)
        .findings(run.runId()).stream()
            .filter(found -> found.code().startsWith("DEMAND_"))
            .map(found -> found.code() + " " + found.text().en())
            .findFirst()
            .orElse("");
  }

  private static SkuDemand demand(PlanRun run) {
    return problem(run).demand();
  }

  private static SlottingProblem problem(PlanRun run) {
    return new ProblemStore(sql)
        .load(PlanPartition.whole(run.runId()), StoredSlotting.class)
        .problem();
  }

  @Test
  void theSameCommandAfterAFinishedRunMakesTheNextRevisionWithEqualRows() {
    var first = plan(request(SmallWarehouse.ID, PLAN_DATE.minusDays(1)));
    var second = plan(request(SmallWarehouse.ID, PLAN_DATE.minusDays(1)));

    assertThat(second.revision()).isEqualTo(first.revision() + 1);
    assertThat(rows(second)).isEqualTo(rows(first));
    assertThat(new RunReader(sql).summary(first.runId()).run().state())
        .isEqualTo(RunState.SUPERSEDED);
  }

  @Test
  void aPlanIsMadeAndVerifiedForHowPickersAreRouted() {
    sql.execute("UPDATE feed.warehouse SET routing_policy = 'S_SHAPE'");
    try {
      var run = plan(request(SmallWarehouse.ID, PLAN_DATE.minusDays(3)));

      assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
      assertThat(problem(run).layout().routing()).isEqualTo(RoutingPolicy.S_SHAPE);
    } finally {
      sql.execute("UPDATE feed.warehouse SET routing_policy = DEFAULT");
    }
  }

  @Test
  void anUnknownWarehouseIsNamedWithThoseThatAreKnown() {
    assertThatThrownBy(() -> plan(request("W9", PLAN_DATE)))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("(W9)")
        .hasMessageContaining("W1");
  }

  @Test
  void aDateBeforeTheDataIsRefused() {
    assertThatThrownBy(() -> plan(request(SmallWarehouse.ID, LocalDate.of(2010, 1, 1))))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("2010-01-01");
  }

  @Test
  void aFinishedRunIsNotGoneOnWith() {
    var run = plan(request(SmallWarehouse.ID, PLAN_DATE.minusDays(2)));
    try (var planning = PlanJobs.open(database, Progress.silent())) {
      assertThat(planning.unfinished()).isEmpty();
      assertThatThrownBy(() -> planning.resume(run.runId()))
          .isInstanceOf(PlanningException.class)
          .hasMessageContaining("(%d)".formatted(run.runId()))
          .hasMessageContaining("PUBLISHED");
    }
  }

  private static List<String> rows(PlanRun run) {
    var table = SLOTTING_ASSIGNMENT;
    return sql.select(table.SKU_ID, table.FACE_NO, table.LOCATION_ID, table.DIVISION)
        .from(table)
        .where(table.RUN_ID.eq(run.runId()))
        .orderBy(table.SKU_ID, table.FACE_NO)
        .fetch(row -> row.toString());
  }

  private static PlanRequest request(String warehouse, LocalDate date) {
    return new PlanRequest(
        "main", PlanKind.SLOTTING, warehouse, date, "", 1, new PlanBudget(0, 300, 2), List.of());
  }

  private static PlanRun plan(PlanRequest request) {
    try (var planning = PlanJobs.open(database, Progress.silent())) {
      return planning.plan(request);
    }
  }
}
