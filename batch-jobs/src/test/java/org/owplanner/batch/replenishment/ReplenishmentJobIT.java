package org.owplanner.batch.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.owplanner.batch.jooq.plan.Tables.RUN_PARTITION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.plan.Planning;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunState;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.solve.Progress;

/// A small trade, planned by the real job.
class ReplenishmentJobIT {

  private static Database database;
  private static DSLContext sql;
  private static Planning planning;
  private static PlanRun run;

  @BeforeAll
  static void start() {
    database = TestDatabase.empty();
    sql = database.sql();
    SmallTrade.fill(sql);
    planning = PlanJobs.open(database, Progress.silent());
    run = plan(ForecastScope.NETWORK, SmallTrade.DATE);
  }

  @AfterAll
  static void stop() {
    planning.close();
    database.close();
  }

  @Test
  void everySellerIsPlannedByItselfAndAllIsPublished() {
    var reader = new RunReader(sql);

    assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
    assertThat(reader.summary(run.runId()).currency()).isEqualTo("EUR");
    assertThat(
            sql.selectFrom(RUN_PARTITION)
                .where(RUN_PARTITION.RUN_ID.eq(run.runId()))
                .orderBy(RUN_PARTITION.PARTITION_NAME)
                .fetch(RUN_PARTITION.PARTITION_NAME))
        .containsExactly("ACME", "BOLT");
    assertThat(advised(SmallTrade.DATE))
        .containsExactly(
            run.runId() + " ACME W1 4", run.runId() + " ACME W2 1", run.runId() + " BOLT W1 1");
    // What can't be planned and what was generated is told; the verifier finds nothing wrong.
    assertThat(reader.findings(run.runId()))
        .extracting(finding -> finding.code())
        .contains("GENERATED");
    assertThat(
            reader.findings(run.runId()).stream()
                .filter(finding -> finding.severity().name().equals("ERROR")))
        .isEmpty();
    assertThat(rows("BOLT").orders()).isNotEmpty();
  }

  @Test
  void whatIsReadBackIsWhatWasWritten() {
    var partition = new PlanPartition(run.runId(), "ACME");
    var rows = rows("ACME");

    sql.transaction(
        all -> new ReplenishmentPlanWriter(all.dsl(), partition).write(problem("ACME"), rows));

    var again = rows("ACME");
    assertThat(again.orders()).isEqualTo(rows.orders()).isNotEmpty();
    assertThat(again.shipments()).isEqualTo(rows.shipments()).isNotEmpty();
    assertThat(again.advice()).usingRecursiveComparison().isEqualTo(rows.advice());
    assertThat(rows.advice()).extracting(advice -> advice.item()).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void theSameFeedIsTheSameProblemAndTheSamePlan() {
    var date = SmallTrade.DATE.plusDays(2);
    var scope = new ForecastScope("", "BOLT");
    var first = plan(scope, date);
    var second = plan(scope, date);
    var reader = new RunReader(sql);

    assertThat(reader.summary(second.runId()).inputSha256())
        .isEqualTo(reader.summary(first.runId()).inputSha256());
    assertThat(rowsAsText(second)).isEqualTo(rowsAsText(first)).isNotEmpty();
  }

  @Test
  void aSellerSeesItsOwnRowsOnly() {
    var tables =
        List.of(
            "feed.sku_supply",
            "feed.inbound",
            "feed.replenishment_setting",
            "feed.factory_closure",
            "plan.published_replenishment_order",
            "plan.published_replenishment_shipment",
            "plan.published_replenishment_advice");

    sql.transaction(
        transaction -> {
          var seller = transaction.dsl();
          seller.execute("SET LOCAL ROLE owp_seller");
          seller.execute("SET LOCAL owp.seller_id = 'ACME'");
          for (var table : tables) {
            assertThat(
                    seller
                        .fetch("SELECT DISTINCT seller_id FROM " + table)
                        .getValues(0, String.class))
                .as(table)
                .containsExactly("ACME");
          }
          for (var table : List.of("published_reason", "published_finding")) {
            assertThat(
                    seller
                        .fetch("SELECT DISTINCT partition_name FROM plan." + table)
                        .getValues(0, String.class))
                .as(table)
                .containsExactly("ACME");
          }
        });
  }

  @Test
  void aSellerPlannedAnewTakesThePlaceOfItsRowsOnly() {
    var date = SmallTrade.DATE.plusDays(1);
    var whole = plan(new ForecastScope("", "ACME"), date);
    var part = plan(new ForecastScope("W2", "ACME"), date);

    assertThat(advised(date))
        .containsExactly(whole.runId() + " ACME W1 4", part.runId() + " ACME W2 1");
  }

  @Test
  void whatCannotBePlannedSaysWhatIsMissing() {
    assertThatThrownBy(() -> plan(new ForecastScope("", "IDLE"), SmallTrade.DATE))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("nothing to plan");
    assertThatThrownBy(() -> plan(new ForecastScope("W9", ""), SmallTrade.DATE))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("(W9)");
    assertThatThrownBy(() -> plan(new ForecastScope("", "ACME"), LocalDate.of(2010, 12, 31)))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("2010-12-31")
        .hasMessageContaining("exchange_rate.csv");
  }

  private static List<String> advised(LocalDate date) {
    return sql.fetch(
            """
            SELECT run_id || ' ' || seller_id || ' ' || warehouse_id || ' ' || count(*)
            FROM plan.published_replenishment_advice WHERE plan_date = {0}
            GROUP BY run_id, seller_id, warehouse_id ORDER BY seller_id, warehouse_id""",
            DSL.val(date))
        .getValues(0, String.class);
  }

  private static List<String> rowsAsText(PlanRun of) {
    return sql.fetch(
            """
            SELECT (to_jsonb(t) - 'run_id')::text FROM plan.replenishment_order t WHERE run_id = {0}
            UNION ALL SELECT (to_jsonb(t) - 'run_id')::text FROM plan.replenishment_advice t WHERE run_id = {0}
            ORDER BY 1""",
            DSL.val(of.runId()))
        .getValues(0, String.class);
  }

  private static ReplenishmentRows rows(String sellerId) {
    return new ReplenishmentPlanReader(sql, new PlanPartition(run.runId(), sellerId))
        .rows(problem(sellerId));
  }

  private static ReplenishmentProblem problem(String sellerId) {
    return new ProblemStore(sql)
        .load(new PlanPartition(run.runId(), sellerId), StoredReplenishment.class)
        .problem();
  }

  private static PlanRun plan(ForecastScope scope, LocalDate date) {
    return planning.plan(SmallTrade.request(scope, date));
  }
}
