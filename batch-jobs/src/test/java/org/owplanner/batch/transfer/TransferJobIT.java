package org.owplanner.batch.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.plan.Planning;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunState;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.transfer.FactoryOffer;
import org.owplanner.engine.transfer.TransferLine;

/// A small network, planned by the real job.
class TransferJobIT {

  private static Database database;
  private static DSLContext sql;
  private static Planning planning;
  private static PlanRun run;

  @BeforeAll
  static void start() {
    database = TestDatabase.empty();
    sql = database.sql();
    SmallNetwork.fill(sql);
    planning = PlanJobs.open(database, Progress.silent());
    run = planning.plan(SmallNetwork.request(SmallNetwork.DATE));
  }

  @AfterAll
  static void stop() {
    planning.close();
    database.close();
  }

  @Test
  void whatIsTooMuchInOneWarehouseIsSentWhereItIsShortAndAllIsPublished() {
    var reader = new RunReader(sql);
    var outcome = TransferReader.of(database).outcome(run.runId());

    assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
    assertThat(outcome.summary().currency()).isEqualTo("EUR");
    assertThat(outcome.summary().savedMicros()).isPositive();
    assertThat(reader.findings(run.runId()))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(reader.findings(run.runId()))
        .extracting(finding -> finding.code())
        .contains("GENERATED", "LANE_WITHOUT_DEPARTURE");
    var lines = lines(run);
    assertThat(lines)
        .isNotEmpty()
        .allMatch(line -> line.sku().equals(new SkuKey("ACME", "X")))
        .anyMatch(line -> line.fromId().equals("W1") && line.toId().equals("W2"));
    // What is heavier than the vehicle stays, and what the sender protects.
    assertThat(
            lines.stream().filter(line -> !line.isReturned()).mapToInt(TransferLine::units).sum())
        .isLessThanOrEqualTo(1200 - 48);
    assertThat(outcome.batches())
        .isNotEmpty()
        .allMatch(batch -> batch.fill() > 0 && batch.fill() <= 1)
        .allMatch(batch -> !batch.arrivesOn().isBefore(batch.departsOn()));
  }

  @Test
  void whatIsReadBackIsWhatWasWritten() {
    var rows = new TransferPlanReader(sql, run.runId()).rows();
    var problem =
        new ProblemStore(sql)
            .load(new PlanPartition(run.runId(), PlanPartition.WHOLE), StoredTransfer.class)
            .problem();

    sql.transaction(all -> new TransferPlanWriter(all.dsl(), run.runId()).write(problem, rows));

    var again = new TransferPlanReader(sql, run.runId()).rows();
    assertThat(again).usingRecursiveComparison().isEqualTo(rows);
    assertThat(rows.stock()).isNotEmpty();
    assertThat(rows.space()).isNotEmpty();
  }

  @Test
  void realDaysAreReplayedWithThePlanTheRuleInUseAndNothing() {
    var rows = TransferReader.of(database).outcome(run.runId()).replay();

    // X was sold in W2 after the plan date, where 6 units lay; nothing is known of other days.
    for (var arrangement : List.of("NOTHING", "TOP_UP", "PLAN")) {
      assertThat(rows)
          .filteredOn(row -> row.arrangement().equals(arrangement))
          .hasSize(84 + 9)
          .filteredOn(row -> !row.isSeen())
          .extracting(ReplayRow::day)
          .startsWith(SmallNetwork.DATE)
          .endsWith(SmallNetwork.DATE.plusDays(8));
    }
    assertThat(trips(rows, "NOTHING")).isZero();
    assertThat(trips(rows, "PLAN")).isPositive();
    assertThat(unseenMicros(rows, "PLAN")).isLessThan(unseenMicros(rows, "NOTHING"));
  }

  private static int trips(List<ReplayRow> rows, String arrangement) {
    return rows.stream()
        .filter(row -> row.arrangement().equals(arrangement))
        .mapToInt(ReplayRow::trips)
        .sum();
  }

  private static long unseenMicros(List<ReplayRow> rows, String arrangement) {
    return rows.stream()
        .filter(row -> row.arrangement().equals(arrangement) && !row.isSeen())
        .mapToLong(ReplayRow::micros)
        .sum();
  }

  @Test
  void peopleReadLinesOfABatchOfASkuAndWhatIsNotThere() {
    var reader = TransferReader.of(database);
    var batch = reader.batches(run.runId()).getFirst();
    var lines = reader.lines(run.runId(), batch.departureId());

    assertThat(lines).hasSize(batch.lines());
    assertThat(lines.getFirst().description()).isEqualTo("Goods X");
    assertThat(lines.stream().mapToLong(DescribedLine::weightG).sum()).isEqualTo(batch.weightG());
    assertThat(reader.lines(run.runId(), 1)).hasSize(1);
    assertThat(reader.sku(run.runId(), "ACME/X").lines()).hasSize(reader.count(run.runId()));
    assertThat(reader.sku(run.runId(), "X").stock()).isNotEmpty();
    assertThat(reader.problem(run.runId()).cells()).hasSize(7);
    assertThatThrownBy(() -> reader.lines(run.runId(), "D9"))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("(D9)");
    assertThatThrownBy(() -> reader.sku(run.runId(), "BOLT/X"))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("(BOLT/X)");
  }

  @Test
  void aUnitsWayFromItsFactoryIsTheCheapestOneThere() {
    var cells = TransferReader.of(database).problem(run.runId()).cells();

    // 0.003 m³ at 100.00 EUR a m³; 12 units wait at the factory, so that none need be made.
    assertThat(cells)
        .filteredOn(cell -> cell.factory().isPresent())
        .singleElement()
        .satisfies(cell -> assertThat(cell.warehouseId()).isEqualTo("W2"))
        .extracting(cell -> cell.factory().orElseThrow())
        .isEqualTo(new FactoryOffer(new Text("海运拼箱", "sea LCL"), 40, 300_000));
  }

  @Test
  void aFullReceiverTakesNothing() {
    var date = SmallNetwork.DATE.plusDays(1);
    sql.execute("UPDATE feed.warehouse_space SET volume_cm3 = 0 WHERE warehouse_id = 'W2'");
    try {
      var full = planning.plan(SmallNetwork.request(date));

      assertThat(lines(full)).noneMatch(line -> line.toId().equals("W2"));
    } finally {
      sql.execute(
          "UPDATE feed.warehouse_space SET volume_cm3 = 900000000 WHERE warehouse_id = 'W2'");
    }
  }

  @Test
  void theSameFeedIsTheSameProblemAndTheSamePlan() {
    var second = planning.plan(SmallNetwork.request(SmallNetwork.DATE));
    var reader = new RunReader(sql);

    assertThat(reader.summary(second.runId()).inputSha256())
        .isEqualTo(reader.summary(run.runId()).inputSha256());
    assertThat(lines(second)).isEqualTo(lines(run)).isNotEmpty();
    // Only one of them is published.
    assertThat(
            sql.fetch(
                    "SELECT DISTINCT run_id FROM plan.published_transfer_line WHERE plan_date = {0}",
                    DSL.val(SmallNetwork.DATE))
                .getValues(0, Long.class))
        .containsExactly(second.runId());
  }

  @Test
  void aSellerSeesItsOwnRowsOnlyAndNoBatch() {
    sql.execute(
        """
        INSERT INTO feed.transfer_edit VALUES ('D0', '', 'ACME', 'X', 3), ('D0', '', 'BOLT', 'X', 3)
        ON CONFLICT DO NOTHING""");
    sql.transaction(
        transaction -> {
          var seller = transaction.dsl();
          seller.execute("SET LOCAL ROLE owp_seller");
          seller.execute("SET LOCAL owp.seller_id = 'ACME'");
          for (var table :
              List.of(
                  "feed.transfer_edit",
                  "feed.protected_stock",
                  "feed.returned_stock",
                  "plan.transfer_line",
                  "plan.published_transfer_line",
                  "plan.published_transfer_stock")) {
            assertThat(
                    seller
                        .fetch("SELECT DISTINCT seller_id FROM " + table)
                        .getValues(0, String.class))
                .as(table)
                .containsExactly("ACME");
          }
          assertThat(seller.fetch("SELECT FROM feed.transfer_sku_forbidden")).isEmpty();
        });
    assertThatThrownBy(
            () ->
                sql.transaction(
                    transaction -> {
                      transaction.dsl().execute("SET LOCAL ROLE owp_seller");
                      transaction.dsl().fetch("SELECT * FROM plan.published_transfer_batch");
                    }))
        .hasMessageContaining("permission denied");
  }

  private static List<TransferLine> lines(PlanRun of) {
    return new TransferPlanReader(sql, of.runId()).rows().lines();
  }
}
