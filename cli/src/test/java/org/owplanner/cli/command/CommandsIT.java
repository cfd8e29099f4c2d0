package org.owplanner.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRuns;
import org.owplanner.batch.plan.RunState;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.cli.command.Terminal.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A warehouse of 400 locations from the generator to the report, by the command line only.
class CommandsIT {

  private static final String WAREHOUSE = "W1";
  private static final String PLAN_DATE = "2025-10-25";

  private static final RunTerms EUROS = new RunTerms("EUR", Map.of());

  @TempDir static Path folder;
  private static Terminal terminal;
  private static Database kept;
  private static Said generated;
  private static Said imported;
  private static Said planned;

  @BeforeAll
  static void planOneNight() {
    terminal = new Terminal(folder.resolve("home"));
    // Keeps the server up between commands.
    kept = Database.open(DatabaseEnvironment.embedded(folder.resolve("home")));
    generated =
        terminal.run(
            "generate",
            feed(),
            "--locations",
            400,
            "--skus",
            150,
            "--orders",
            900,
            "--days",
            30,
            "--warehouse",
            WAREHOUSE,
            "--json");
    imported = terminal.run("import", feed(), "--json");
    planned = plan(PLAN_DATE);
  }

  @AfterAll
  static void stop() {
    kept.close();
  }

  @Test
  void theGeneratedFeedIsImportedWithoutRejects() {
    assertThat(generated.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(json(generated).path("rows").path("location.csv").asInt()).isEqualTo(400);
    assertThat(imported.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(json(imported).path("files")).hasSizeGreaterThan(8);
    assertThat(imported.out()).doesNotContain("REFUSED", "FAILED");
  }

  @Test
  void aPlanIsPublishedAndItsResultIsJson() {
    assertThat(planned.exitCode()).isIn(ExitCode.DONE, ExitCode.FINDINGS);
    var plan = json(planned);
    assertThat(plan.path("state").asString()).isEqualTo("PUBLISHED");
    assertThat(plan.path("objectiveMicros").asLong())
        .isPositive()
        .isLessThanOrEqualTo(plan.path("inForceMicros").asLong());
    assertThat(plan.path("savings").valueStream().map(saving -> saving.path("isSeen").asBoolean()))
        .contains(true, false);
    assertThat(plan.path("inputSha256").asString()).hasSize(64);
    assertThat(planned.exitCode() == ExitCode.FINDINGS)
        .isEqualTo(plan.path("findings").toString().contains("WARN"));
  }

  @Test
  void plansAreListedWithWhatTheySave() {
    var list = terminal.run("plans");
    assertThat(list.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(list.out()).contains(WAREHOUSE, PLAN_DATE, "published", "EUR");
    assertThat(json(terminal.run("plans", "--json")).size()).isPositive();
  }

  @Test
  void aPlanIsShownInChineseToo() {
    var shown = terminal.run("show", runId(), "--lang", "zh");
    assertThat(shown.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(shown.out()).contains("行走", "未见过的日子", "下界", "已校验");
    assertThat(terminal.run("show", runId()).out()).contains("walking", "unseen", "Bound");
  }

  @Test
  void whatWasCarriedOutComesBackByImport() throws IOException {
    var plan = json(planned);
    var lines = new ArrayList<String>();
    lines.add("warehouse_id,plan_id,move_no,done_at,units");
    var moves = plan.path("moves");
    for (var m = 0; m < moves.size() / 2; m++) {
      lines.add(
          "%s,%d,%d,%sT03:00:00Z,%d"
              .formatted(
                  WAREHOUSE,
                  runId(),
                  moves.get(m).path("moveNo").asInt(),
                  PLAN_DATE,
                  moves.get(m).path("units").asInt()));
    }
    var file = Files.write(folder.resolve("move_done.csv"), lines);
    assertThat(terminal.run("import", file).exitCode()).isEqualTo(ExitCode.DONE);

    var adherence = json(terminal.run("show", runId(), "--json")).path("adherence");
    assertThat(adherence.path("done").asInt()).isEqualTo(moves.size() / 2);
    assertThat(adherence.path("moves").asInt()).isEqualTo(moves.size());
    assertThat(adherence.path("days").asInt()).isPositive();
    assertThat(terminal.run("show", runId()).out()).contains("Carried out", "Promised");
  }

  @Test
  void movesChainsAndGoodsAreExplained() {
    var move = json(planned).path("moves").get(0);
    assertThat(terminal.run("explain", runId()).out()).contains("chain 1");
    assertThat(terminal.run("explain", runId(), "move", 1).out())
        .contains(move.path("skuId").asString(), move.path("toLocationId").asString());
    assertThat(terminal.run("explain", runId(), "chain", move.path("chainNo").asInt()).exitCode())
        .isEqualTo(ExitCode.DONE);
    var sku = terminal.run("explain", runId(), move.path("skuId").asString());
    assertThat(sku.out()).contains("picks a day", "m from the depot");
  }

  @Test
  void whatThereIsNotIsNamed() {
    var said = terminal.run("explain", runId(), "NO-SUCH-SKU");
    assertThat(said.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(said.err()).contains("(NO-SUCH-SKU)").doesNotContain("\tat ");
    assertThat(terminal.run("explain", runId(), "chain", 9999).err()).contains("(9999)");
    assertThat(terminal.run("show", 9999).err()).contains("(9999)", "owp plans");
    assertThat(terminal.run("explain", runId(), "chain", "x").exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void theReportIsOneFile() throws IOException {
    var file = folder.resolve("night.html");
    var said = terminal.run("report", runId(), "-o", file);
    assertThat(said.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(said.out()).contains(file.toString());
    assertThat(Files.readString(file)).contains("<html", WAREHOUSE, PLAN_DATE.substring(0, 4));
  }

  @Test
  void anUnknownWarehouseIsNamedWithTheKnownOnes() {
    var said = terminal.run("plan", "slotting", "--warehouse", "W9", "--steps", 10);
    assertThat(said.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(said.err()).contains("(W9)", WAREHOUSE).doesNotContain("\tat ");
    assertThat(said.err().lines()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void aDateBeforeTheDataIsRefused() {
    var said = plan("2020-01-01");
    assertThat(said.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(said.err()).contains("2020-01-01");
    assertThat(terminal.run("plans").out()).contains("failed");
    assertThat(terminal.run("resume").exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aStackTraceIsForThoseWhoAskForIt() {
    var said = terminal.run("show", 9999, "--verbose");
    assertThat(said.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(said.err()).contains("\tat ");
  }

  @Test
  void rejectedRowsAreNamedAndEndWithFindings() throws IOException {
    var file =
        Files.write(
            folder.resolve("seller.csv"),
            List.of("seller_id,name", "NEW,New seller", ",No id", "OTHER,Another"));
    var said = terminal.run("import", file, "--tolerance", "50%");
    assertThat(said.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(said.out()).contains("Line 3", "seller_id");
    assertThat(terminal.run("import", file, "--tolerance", "0").exitCode())
        .isEqualTo(ExitCode.FAILED);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    var said = terminal.run("import", folder.resolve("nowhere.csv"));
    assertThat(said.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(said.err()).contains("nowhere.csv");
  }

  @Test
  void aRateIsSetWithinItsRangeOnly() {
    var set = terminal.run("rates", "set", "tour_lines", 40, "--warehouse", WAREHOUSE);
    assertThat(set.exitCode()).isEqualTo(ExitCode.DONE);
    var rates = json(terminal.run("rates", "list", "--warehouse", WAREHOUSE, "--json"));
    assertThat(
            rates
                .valueStream()
                .filter(rate -> rate.path("rate").asString().equals("tour_lines"))
                .map(rate -> rate.path("value").asInt()))
        .containsExactly(40);
    var wrong = terminal.run("rates", "set", "tour_lines", 0, "--warehouse", WAREHOUSE);
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(wrong.err()).contains("tour_lines (0)");
    assertThat(terminal.run("rates", "set", "tour_lnes", 1, "--warehouse", WAREHOUSE).err())
        .contains("(tour_lnes)", "tour_lines");
    assertThat(terminal.run("rates", "list", "--warehouse", "W9").err()).contains("(W9)");
  }

  @Test
  void nothingBrokenOffIsNothingToResume() {
    var said = terminal.run("resume");
    assertThat(said.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(said.out()).contains("Nothing to go on with");
  }

  @Test
  void onePlanThatFailsDoesNotKeepTheOthersFromTheirEnd() {
    var runs = new PlanRuns(kept.sql());
    var ofLater = runs.begin(request(PlanKind.SITES, "EUROPE"), EUROS);
    var unknown = runs.begin(request(PlanKind.SLOTTING, "W9"), EUROS);
    var brokenOff = runs.begin(request(PlanKind.SLOTTING, WAREHOUSE), EUROS);

    var said = terminal.run("resume", "--json");
    assertThat(said.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(said.err()).contains("SITES", "(W9)").doesNotContain("\tat ");
    assertThat(json(said).valueStream().map(plan -> plan.path("plan").asLong()))
        .containsExactly(brokenOff.runId());
    assertThat(runs.find(brokenOff.runId()).state()).isEqualTo(RunState.PUBLISHED);

    var named = terminal.run("resume", unknown.runId(), "--lang", "zh");
    assertThat(named.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(named.err()).contains("不认识仓库（W9）").doesNotContain("SITES");
    assertThat(terminal.run("resume", brokenOff.runId()).err()).contains("nothing to go on with");
    runs.fail(ofLater.runId());
    runs.fail(unknown.runId());
  }

  @Test
  void aBudgetThatMakesNoSenseIsWrongUsage() {
    var plan = new Object[] {"plan", "slotting", "--warehouse", WAREHOUSE};
    for (var wrong : List.of("--gap=100%", "--gap=x", "--patience=-1", "--threads=0")) {
      var said = terminal.run(plan[0], plan[1], plan[2], plan[3], wrong);
      assertThat(said.exitCode()).as(wrong).isEqualTo(ExitCode.WRONG_USAGE);
    }
    assertThat(
            terminal
                .run("plan", "slotting", "--warehouse", WAREHOUSE, "--steps=9", "--patience=9")
                .err())
        .contains("--patience");
  }

  private static PlanRequest request(PlanKind kind, String scope) {
    return new PlanRequest(
        "main",
        kind,
        scope,
        LocalDate.parse(PLAN_DATE),
        "",
        1,
        new PlanBudget(0, 20, 1),
        List.of());
  }

  @Test
  void aBackupIsRestoredIntoAnotherFolder() {
    var file = folder.resolve("backup.zip");
    assertThat(terminal.run("db", "backup", file).exitCode()).isEqualTo(ExitCode.DONE);
    var other = new Terminal(folder.resolve("other"));
    assertThat(other.run("db", "restore", file).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(other.run("plans").out()).contains(WAREHOUSE);
    assertThat(other.run("db", "reset", "--yes").exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(other.run("plans").out()).contains("There is no plan yet");
  }

  @Test
  void theDatabaseTellsHowItIs() {
    assertThat(json(terminal.run("db", "status", "--json")).path("isRunning").asBoolean()).isTrue();
    assertThat(terminal.run("db", "psql-url").out()).startsWith("postgresql://");
    var stopped = new Terminal(folder.resolve("nobody")).run("db", "psql-url");
    assertThat(stopped.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(stopped.err()).contains("owp db start");
  }

  @Test
  void theTemplateIsWrittenOnce() {
    var target = folder.resolve("template");
    assertThat(terminal.run("template", target).out()).contains("sku.csv");
    var again = terminal.run("template", target);
    assertThat(again.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(again.err()).contains("already");
  }

  private static Path feed() {
    return folder.resolve("feed");
  }

  private static Said plan(String date) {
    return terminal.run(
        "plan", "slotting", "--warehouse", WAREHOUSE, "--date", date, "--steps", 200, "--json");
  }

  private static long runId() {
    return json(planned).path("plan").asLong();
  }

  private static JsonNode json(Said said) {
    return JsonMapper.shared().readTree(said.out());
  }
}
