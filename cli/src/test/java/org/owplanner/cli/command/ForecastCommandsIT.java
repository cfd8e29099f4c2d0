package org.owplanner.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ForecastCommandsIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir static Path folder;
  private static Terminal terminal;
  private static Database kept;
  private static JsonNode first;
  private static JsonNode second;

  @BeforeAll
  static void forecastTwoNights() {
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
        40,
        "--sellers",
        2,
        "--orders",
        3000,
        "--days",
        150,
        "--seasonal");
    assertThat(terminal.run("import", feed).exitCode()).isEqualTo(ExitCode.DONE);
    first = json(terminal.run("forecast", "--date", "2025-10-31", "--json"));
    second = json(terminal.run("forecast", "--json"));
  }

  @AfterAll
  static void stop() {
    kept.close();
  }

  @Test
  void totalsAddUpAndTheNextNightScoresTheFirst() {
    assertThat(second.path("kind").asString()).isEqualTo("FORECAST");
    assertThat(second.path("date").asString()).isEqualTo("2025-11-01");
    var totals = second.path("totals");
    assertThat(totals).hasSize(3);
    assertThat(totals.get(0).path("unitsADay").asDouble())
        .isPositive()
        .isCloseTo(
            totals.get(1).path("unitsADay").asDouble() + totals.get(2).path("unitsADay").asDouble(),
            within(1e-6));
    assertThat(first.path("scores").path("scores").asInt()).isZero();
    assertThat(second.path("scores").path("scores").asInt()).isBetween(30, 40);
    assertThat(second.path("largest")).hasSizeGreaterThan(30);
    assertThat(second.path("flags").path("SALES_FOR_DEMAND").asInt()).isPositive();
  }

  @Test
  void aForecastIsShownInBothLanguages() {
    var id = second.path("plan").asLong();
    assertThat(terminal.run("show", id, "--limit", 5).out())
        .contains("SELLER01", "SELLER02", "Means add up", "Earlier forecasts scored", "Most units");
    assertThat(terminal.run("show", id, "--lang", "zh").out()).contains("均值可按", "此前预测的评分", "件数最多");
    assertThat(terminal.run("plans").out()).contains("forecast", "*/*");
  }

  @Test
  void aSkuIsExplainedInWords() {
    var id = second.path("plan").asLong();
    var sku = second.path("largest").get(0).path("sku").asString();
    assertThat(terminal.run("explain", id, sku).out())
        .contains("Level", "Demand is", "method", "History", "P95", "Scored on 1");
    assertThat(terminal.run("explain", id, sku, "--lang", "zh").out()).contains("水平", "方法");
    var explained = json(terminal.run("explain", id, sku, "--json")).get(0);
    assertThat(explained.path("days").path("mean")).hasSize(28);
    assertThat(explained.path("weeks").path("quantiles")).hasSize(26 * 9);
    assertThat(terminal.run("explain", id, "NOTHING").exitCode()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void aReportIsWrittenAndHoldsThePlots() {
    var file = folder.resolve("forecast.html");
    var id = second.path("plan").asLong();
    assertThat(terminal.run("report", id, "-o", file).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(file).content().contains("chart-plot", "chart-coverage", "held back", "SELLER01");
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThat(terminal.run("forecast", "--seller", "NOBODY").err()).contains("(NOBODY)");
    assertThat(terminal.run("forecast", "--warehouse", "NOWHERE").err()).contains("(NOWHERE)");
    assertThat(terminal.run("forecast", "--threads", "0").exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  private static JsonNode json(Terminal.Said said) {
    assertThat(said.exitCode()).as(said.err()).isEqualTo(ExitCode.DONE);
    return JSON.readTree(said.out());
  }
}
