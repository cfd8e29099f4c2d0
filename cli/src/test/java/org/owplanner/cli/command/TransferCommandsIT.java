package org.owplanner.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.cli.command.Terminal.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A network's transfers from a generated feed to what left and came back, by the command line
/// only.
class TransferCommandsIT {

  /// Goods that must move between warehouses, whatever else pays.
  private static final String PIN =
      """
      departure_id,seller_id,sku_id,cases
      GEN1-GEN1-2-GROUPAGE-20251107,SELLER01,G000002,2
      """;

  @TempDir static Path folder;
  private static Terminal terminal;
  private static Database kept;
  private static Said planned;
  private static JsonNode plan;

  @BeforeAll
  static void planOneNight() throws IOException {
    terminal = new Terminal(folder.resolve("home"));
    // Keeps the server up between commands.
    kept = Database.open(DatabaseEnvironment.embedded(folder.resolve("home")));
    var feed = folder.resolve("feed");
    terminal.run(
        "generate",
        feed,
        "--warehouses",
        3,
        "--locations",
        80,
        "--skus",
        24,
        "--sellers",
        2,
        "--orders",
        3000,
        "--days",
        120);
    Files.writeString(feed.resolve("transfer_edit.csv"), PIN);
    terminal.run("import", feed);
    terminal.run("forecast");
    planned = terminal.run("plan", "transfers", "--steps", 60, "--threads", 1, "--json");
    plan = json(planned);
  }

  @AfterAll
  static void stop() {
    kept.close();
  }

  @Test
  void aPlanIsPublishedWithItsBatchesByDay() {
    assertThat(planned.err()).doesNotContain("\tat ");
    assertThat(plan.path("kind").asString()).isEqualTo("TRANSFERS");
    assertThat(plan.path("state").asString()).isEqualTo("PUBLISHED");
    assertThat(plan.path("findings").toString()).doesNotContain("\"ERROR\"");
    assertThat(plan.path("batches").size()).isPositive();
    assertThat(plan.path("batches").valueStream().map(b -> b.path("departsOn").asString()))
        .isSorted();
    assertThat(plan.path("objectiveMicros").asLong())
        .isLessThanOrEqualTo(plan.path("inForceMicros").asLong());
    var units = plan.path("lines").valueStream().mapToLong(line -> line.path("units").asLong());
    assertThat(units.sum()).isPositive();
    assertThat(plan.path("space").size() % 28).isZero();
  }

  @Test
  void whatAPlannerFixedMoves() {
    var pinned =
        plan.path("lines")
            .valueStream()
            .filter(line -> line.path("batch").asString().equals("GEN1-GEN1-2-GROUPAGE-20251107"))
            .filter(line -> line.path("sku").asString().equals("G000002"))
            .toList();
    assertThat(pinned).hasSize(1);
    assertThat(pinned.getFirst().path("cases").asInt()).isEqualTo(2);
  }

  @Test
  void theTablesSayItInBothLanguages() {
    assertThat(terminal.run("show", runId(), "--limit", 5).out())
        .contains(
            "transfers of all warehouses",
            "act only on those whose cut-off",
            "Transfer batches by departure",
            "Use of space",
            "no transfers",
            "Goods that move",
            "owp handover");
    assertThat(terminal.run("show", runId(), "--lang", "zh").out())
        .contains("每晚重新计划", "按发车日排列的调拨批次", "场地利用率", "交接清单");
    assertThat(terminal.run("plans").out()).contains("transfers", "*/*");
  }

  @Test
  void aSkuAndABatchAreExplained() {
    var line = plan.path("lines").get(0);
    var id = line.path("seller").asString() + "/" + line.path("sku").asString();
    var batch = line.path("batch").asString();
    assertThat(terminal.run("explain", runId(), id).out()).contains(batch, "Over 84 days");
    var explained = json(terminal.run("explain", runId(), id, "--json"));
    assertThat(explained.path("lines").size()).isPositive();
    assertThat(explained.path("reasons").size()).isPositive();
    assertThat(terminal.run("explain", runId(), "batch", batch, "--lang", "zh").out())
        .contains(batch, "截单");
    assertThat(
            json(terminal.run("explain", runId(), "batch", batch, "--json")).path("goods").size())
        .isPositive();
    assertThat(terminal.run("explain", runId(), "NOTHING").err()).contains("(NOTHING)");
    assertThat(terminal.run("explain", runId(), "batch", "NONE").err()).contains("(NONE)");
    assertThat(terminal.run("explain", runId(), "chain", 1).exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void theReportShowsSpaceAndStock() throws IOException {
    var file = folder.resolve("transfers.html");
    assertThat(terminal.run("report", runId(), "-o", file).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(file)).contains("chart-space", "chart-moved", "SELLER01");
    terminal.run("report", runId(), "-o", file, "--lang", "zh");
    assertThat(Files.readString(file)).contains("场地利用率", "调拨批次");
  }

  @Test
  void aSellerIsSentToItsHandoverLists() {
    var asked = terminal.run("report", runId(), "--seller", "SELLER01");
    assertThat(asked.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(asked.err()).contains("owp handover " + runId() + " --seller ID");
    assertThat(terminal.run("report", runId(), "--sellers", folder, "--lang", "zh").err())
        .contains("没有单个卖家的页面");
  }

  @Test
  void handoverListsAddUpToThePlanAndWhatLeftComesBack() throws IOException {
    var lists = folder.resolve("lists");
    var said = json(terminal.run("handover", runId(), "--as-done", "--out", lists, "--json"));
    assertThat(said.path("batches")).hasSameSizeAs(plan.path("batches"));
    var units =
        plan.path("batches").valueStream().mapToLong(batch -> batch.path("units").asLong()).sum();
    assertThat(said.path("units").asLong()).isEqualTo(units);
    assertThat(Files.readString(lists.resolve("handover.html")))
        .contains("交接清单", "Handover list", "SELLER01", "SELLER02");
    var imported = json(terminal.run("import", lists.resolve("transfer_done.csv"), "--json"));
    assertThat(imported.path("files").get(0).path("outcome").asString()).isEqualTo("LOADED");
    assertThat(terminal.run("show", runId()).out()).contains("(100.0%)");
  }

  @Test
  void aSellerSeesItsOwnLinesOnly() throws IOException {
    var lists = folder.resolve("own");
    terminal.run("handover", runId(), "--seller", "SELLER01", "--out", lists);
    assertThat(Files.readString(lists.resolve("handover.csv")))
        .contains("SELLER01")
        .doesNotContain("SELLER02");
    assertThat(Files.readString(lists.resolve("handover.html"))).doesNotContain("SELLER02");
  }

  @Test
  void theDatabaseShowsASellerItsOwnRowsOfAPlanAndNoneOfWhatIsShared() {
    kept.sql()
        .transaction(
            transaction -> {
              var seller = transaction.dsl();
              seller.execute("SET LOCAL ROLE owp_seller");
              seller.execute("SET LOCAL owp.seller_id = 'SELLER01'");
              assertThat(
                      seller
                          .fetch("SELECT DISTINCT seller_id FROM plan.published_transfer_line")
                          .getValues(0, String.class))
                  .containsExactly("SELLER01");
              assertThat(
                      seller
                          .fetch(
                              "SELECT has_table_privilege('plan.published_transfer_batch', 'SELECT')")
                          .getValues(0, Boolean.class))
                  .containsExactly(false);
            });
  }

  @Test
  void whatIsAskedForWronglyIsNamed() {
    assertThat(terminal.run("plan", "transfers", "--currency", "pounds").exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(terminal.run("handover", 9999).err()).contains("(9999)").doesNotContain("\tat ");
    assertThat(terminal.run("handover", runId(), "--batch", "NONE").err()).contains("(NONE)");
    assertThat(terminal.run("handover", runId(), "--seller", "NOBODY").err()).contains("(NOBODY)");
    assertThat(terminal.run("rates", "list", "--warehouse", "GEN1").out())
        .contains("top_up_to_days");
  }

  private static long runId() {
    return plan.path("plan").asLong();
  }

  private static JsonNode json(Said said) {
    return new JsonMapper().readTree(said.out());
  }
}
