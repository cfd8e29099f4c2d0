package org.owplanner.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.cli.command.Terminal.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A shift of a generated warehouse from the feed to pick lists, by the command line only.
class WaveCommandsIT {

  private static final String WAREHOUSE = "W1";

  @TempDir static Path folder;
  private static Terminal terminal;
  private static Database kept;
  private static Said planned;
  private static JsonNode plan;

  @BeforeAll
  static void planOneShift() {
    terminal = new Terminal(folder.resolve("home"));
    // Keeps the server up between commands.
    kept = Database.open(DatabaseEnvironment.embedded(folder.resolve("home")));
    var feed = folder.resolve("feed");
    terminal.run(
        "generate",
        feed,
        "--locations",
        400,
        "--skus",
        150,
        "--orders",
        900,
        "--days",
        30,
        "--warehouse",
        WAREHOUSE);
    terminal.run("import", feed);
    planned = plan();
    plan = json(planned);
  }

  private static Said plan(Object... more) {
    var words = new ArrayList<Object>();
    for (var word : new Object[] {"plan", "waves", "--warehouse", WAREHOUSE, "--steps", 50}) {
      words.add(word);
    }
    words.addAll(List.of(more));
    words.add("--json");
    return terminal.run(words.toArray());
  }

  @AfterAll
  static void stop() {
    kept.close();
  }

  @Test
  void aShiftIsPublishedWithItsToursAndWhatBecomesOfEachOrder() {
    assertThat(planned.err()).doesNotContain("\tat ");
    assertThat(plan.path("kind").asString()).isEqualTo("WAVES");
    assertThat(plan.path("state").asString()).isEqualTo("PUBLISHED");
    assertThat(plan.path("batches").size()).isPositive();
    assertThat(plan.path("orders").size()).isPositive();
    assertThat(plan.path("findings").toString()).doesNotContain("\"ERROR\"");
    assertThat(plan.path("objectiveMicros").asLong())
        .isPositive()
        .isLessThanOrEqualTo(plan.path("inForceMicros").asLong());
    assertThat(plan.path("sides").valueStream().map(side -> side.path("way").asString()))
        .containsExactly("IN_FORCE", "FIFO_EXACT", "PLAN");
  }

  @Test
  void theTablesSayItInBothLanguages() {
    var english = terminal.run("show", runId());
    assertThat(english.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(english.out())
        .contains(
            "waves of " + WAREHOUSE, "first in, first out, S-shape", "tour set-up", "Tours in");
    assertThat(terminal.run("show", runId(), "--lang", "zh").out())
        .contains("先到先拣，S 形路线", "行程准备", "已校验");
    assertThat(terminal.run("plans").out()).contains("waves");
  }

  @Test
  void ordersAndToursAreExplained() {
    var stop = plan.path("stops").get(0);
    var tour = terminal.run("explain", runId(), "batch", stop.path("batchNo").asInt());
    assertThat(tour.out())
        .contains(stop.path("locationId").asString(), stop.path("orderId").asString());
    var order = terminal.run("explain", runId(), stop.path("orderId").asString());
    assertThat(order.out()).contains("cut-off", stop.path("locationId").asString());
    assertThat(terminal.run("explain", runId()).out()).contains("tour 1");
    assertThat(terminal.run("explain", runId(), "batch", 9999).err()).contains("(9999)");
    assertThat(terminal.run("explain", runId(), "NO-SUCH-ORDER").err()).contains("(NO-SUCH-ORDER)");
    assertThat(terminal.run("explain", runId(), "chain", 1).exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void pickListsAreWrittenForAllToursOrForSome() throws IOException {
    var all = folder.resolve("lists");
    var said = terminal.run("picklists", runId(), "--out", all);
    assertThat(said.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(all.resolve("picks.csv")).lines())
        .hasSize(plan.path("stops").size() + 1);
    var first = folder.resolve("first");
    var one = json(terminal.run("picklists", "--batch", 1, "--out", first, "--json"));
    assertThat(one.path("batches").toString()).isEqualTo("[1]");
    assertThat(Files.readString(first.resolve("picklists.html")))
        .contains("<figcaption>" + runId() + "-1</figcaption>")
        .doesNotContain("<figcaption>" + runId() + "-2</figcaption>");
    assertThat(terminal.run("picklists", runId(), "--batch", 9999).err()).contains("(9999)");
  }

  @Test
  void aPlanOnProposedSlotsIsNoneToPickBy() {
    var day = LocalDate.parse(plan.path("date").asString());
    var slotting =
        json(
            terminal.run(
                "plan",
                "slotting",
                "--warehouse",
                WAREHOUSE,
                "--date",
                day,
                "--steps",
                1,
                "--json"));
    var slots = slotting.path("plan").asLong();
    var whatIf = json(plan("--slots", slots, "--date", day.plusDays(1)));
    var sentence = "On the slots proposed by plan " + slots + ": nothing lies there yet";
    assertThat(whatIf.path("whatIf").path("en").asString()).startsWith(sentence);
    var id = whatIf.path("plan").asLong();
    assertThat(terminal.run("show", id).out()).contains(sentence);
    var refused = terminal.run("picklists", id, "--out", folder.resolve("none"));
    assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err()).contains("Nobody can pick by the plan (" + id + ")");
    var newest = terminal.run("picklists", "--out", folder.resolve("newest"), "--json");
    assertThat(json(newest).path("plan").asLong()).isEqualTo(runId());
  }

  @Test
  void dateAndShiftThatWereTakenAreTold() {
    assertThat(planned.err()).contains("Planning shift ", " of " + plan.path("date").asString());
  }

  @Test
  void workIsShownByPickerAndWalkingByLine() {
    assertThat(plan.path("pickers").size()).isPositive();
    assertThat(plan.path("pickerSpread").path("mostMinutes").asDouble()).isPositive();
    assertThat(plan.path("whatIf").isNull()).isTrue();
    assertThat(plan.path("sides").get(0).path("metresALine").asDouble()).isPositive();
    assertThat(plan.path("besideIdle").path("planMicros").asLong())
        .isPositive()
        .isLessThanOrEqualTo(plan.path("objectiveMicros").asLong());
    assertThat(terminal.run("show", runId()).out())
        .contains("Minutes on tours: ", "m a line", "Without unfilled hours");
  }

  @Test
  void theReportIsOneFile() throws IOException {
    var file = folder.resolve("waves.html");
    assertThat(terminal.run("report", runId(), "-o", file).exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(file)).contains("chart-crew", "Generated data", WAREHOUSE);
  }

  @Test
  void whatIsAskedForWronglyIsNamed() {
    assertThat(terminal.run("plan", "waves", "--warehouse", "W9", "--steps", 1).err())
        .contains("(W9)")
        .doesNotContain("\tat ");
    assertThat(terminal.run("plan", "waves", "--warehouse", WAREHOUSE, "--from", "25h").exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(terminal.run("picklists", 9999).err()).contains("(9999)");
  }

  private static long runId() {
    return plan.path("plan").asLong();
  }

  private static JsonNode json(Said said) {
    return new JsonMapper().readTree(said.out());
  }
}
