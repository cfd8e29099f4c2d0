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

/// Two sellers' replenishment from a generated feed to the orders that come back, by the command
/// line only.
class ReplenishmentCommandsIT {

  @TempDir static Path folder;
  private static Terminal terminal;
  private static Database kept;
  private static Said planned;
  private static JsonNode plan;

  @BeforeAll
  static void planOneNight() {
    terminal = new Terminal(folder.resolve("home"));
    // Keeps the server up between commands.
    kept = Database.open(DatabaseEnvironment.embedded(folder.resolve("home")));
    var feed = folder.resolve("feed");
    terminal.run(
        "generate",
        feed,
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
    terminal.run("import", feed);
    terminal.run("forecast");
    planned = terminal.run("plan", "replenishment", "--steps", 60, "--threads", 1, "--json");
    plan = json(planned);
  }

  @AfterAll
  static void stop() {
    kept.close();
  }

  @Test
  void aPlanIsPublishedWithWhatIsDueFirst() {
    assertThat(planned.err()).doesNotContain("\tat ");
    assertThat(plan.path("kind").asString()).isEqualTo("REPLENISHMENT");
    assertThat(plan.path("state").asString()).isEqualTo("PUBLISHED");
    assertThat(plan.path("findings").toString()).doesNotContain("\"ERROR\"");
    assertThat(plan.path("isOpenLoop").asBoolean()).isTrue();
    assertThat(plan.path("sellers")).hasSize(2);
    assertThat(plan.path("orders").asInt()).isPositive();
    assertThat(plan.path("due").size()).isEqualTo(plan.path("dueSoon").asInt());
    assertThat(plan.path("dearest").get(0).path("stock").path("mean")).hasSize(26);
    var days = plan.path("due").valueStream().map(order -> order.path("orderBy").asString());
    assertThat(days).isSorted();
    assertThat(plan.path("objectiveMicros").asLong())
        .isLessThanOrEqualTo(plan.path("inForceMicros").asLong());
  }

  @Test
  void theTablesSayItInBothLanguages() {
    assertThat(terminal.run("show", runId(), "--limit", 5).out())
        .contains(
            "replenishment of all warehouses",
            "place only those that are due",
            "no yearly season",
            "SKUs by what to do",
            "own rule",
            "Shipments by date",
            "By seller");
    assertThat(terminal.run("show", runId(), "--lang", "zh").out())
        .contains("每晚重新计划", "学不到年度季节", "卖家现行规则", "按日期的发货");
    assertThat(terminal.run("plans").out()).contains("replenishment", "*/*");
  }

  @Test
  void aSkuIsExplainedWithItsOrdersAndItsStock() {
    var advice = plan.path("dearest").get(0);
    var id = advice.path("seller").asString() + "/" + advice.path("sku").asString();
    assertThat(terminal.run("explain", runId(), id).out())
        .contains("What to do", "Days of cover", "if ignored", "P90");
    assertThat(terminal.run("explain", runId(), id, "--lang", "zh").out()).contains("怎么做", "可售天数");
    var explained = json(terminal.run("explain", runId(), id, "--json")).get(0);
    assertThat(explained.path("sku")).isEqualTo(advice.path("sku"));
    assertThat(explained.has("orders")).isTrue();
    assertThat(terminal.run("explain", runId(), "NOTHING").err()).contains("(NOTHING)");
    assertThat(terminal.run("explain", runId()).out()).contains("by sea ").doesNotContain("SEA_");
    assertThat(terminal.run("explain", runId(), "chain", 1).exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void reportsAreWrittenForAllAndForEachSeller() throws IOException {
    var file = folder.resolve("all.html");
    assertThat(terminal.run("report", runId(), "-o", file).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(file)).contains("chart-stock", "SELLER01", "SELLER02");
    var one = folder.resolve("one.html");
    terminal.run("report", runId(), "--seller", "SELLER01", "-o", one);
    assertThat(Files.readString(one)).contains("SELLER01").doesNotContain("SELLER02");
    var pages = folder.resolve("pages");
    assertThat(terminal.run("report", runId(), "--sellers", pages).exitCode())
        .isEqualTo(ExitCode.DONE);
    assertThat(pages.resolve("index.html")).content().contains("SELLER02.html");
    assertThat(pages.resolve("SELLER02.html")).content().doesNotContain("SELLER01");
  }

  @Test
  void recommendedOrdersComeBackAsInbound() throws IOException {
    var csv = folder.resolve("orders.csv");
    terminal.run("recommendations", runId(), "--out", csv);
    assertThat(Files.readString(csv).lines()).hasSize(plan.path("orders").asInt() + 1);
    var inbound = folder.resolve("back").resolve("inbound.csv");
    var said = terminal.run("recommendations", "--as-inbound", "--out", inbound, "--json");
    assertThat(json(said).path("orders").asInt()).isEqualTo(plan.path("orders").asInt());
    var imported = json(terminal.run("import", inbound, "--json"));
    assertThat(imported.path("files").get(0).path("outcome").asString()).isEqualTo("LOADED");
    assertThat(imported.path("files").get(0).path("rowsLoaded").asInt())
        .isEqualTo(plan.path("orders").asInt());
    assertThat(terminal.run("show", runId()).out()).contains("(100.0%)");
  }

  @Test
  void whatIsAskedForWronglyIsNamed() {
    assertThat(terminal.run("plan", "replenishment", "--seller", "NOBODY", "--steps", 1).err())
        .contains("(NOBODY)")
        .doesNotContain("\tat ");
    assertThat(terminal.run("plan", "replenishment", "--currency", "pounds").exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(terminal.run("report", runId(), "--seller", "NOBODY").err()).contains("(NOBODY)");
    assertThat(terminal.run("report", "--seller", "A", "--sellers", "B").exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(terminal.run("recommendations", 9999).err()).contains("(9999)");
    assertThat(terminal.run("recommendations", "--days", -1).exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  private static long runId() {
    return plan.path("plan").asLong();
  }

  private static JsonNode json(Said said) {
    return new JsonMapper().readTree(said.out());
  }
}
