package org.owplanner.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.slotting.DescribedMove;
import org.owplanner.batch.slotting.FaceExplanation;
import org.owplanner.batch.slotting.FacePlace;
import org.owplanner.batch.slotting.SlottingChain;
import org.owplanner.batch.slotting.SlottingExplainer;
import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.batch.slotting.SlottingReader;
import org.owplanner.cli.output.Console;

/// Prints why a plan is as it is, with the numbers behind it.
///
/// @param console where to print
/// @param environment variables of the environment
record Explanation(Console console, Map<String, String> environment) {

  int ofPlan(OptionalLong plan) {
    try (var database = open()) {
      var runId = NamedPlan.of(database, plan);
      var reasons = RunReader.of(database).reasons(runId);
      if (console.isJson()) {
        console.json(reasons);
        return ExitCode.DONE;
      }
      var outcome = SlottingReader.of(database).outcome(runId);
      new SlottingSheet(console).printHeader(outcome);
      if (reasons.isEmpty()) {
        console.say("sheet.noMoves");
      }
      reasons.stream()
          .sorted(Comparator.comparingLong(reason -> -reason.micros()))
          .forEach(
              reason -> {
                console.line("");
                console.line(
                    "%s: %s"
                        .formatted(
                            reason.subject(),
                            console
                                .numbers()
                                .money(reason.micros(), outcome.summary().currency())));
                console.sentence("  ", console.language().of(reason.text()));
              });
      return ExitCode.DONE;
    }
  }

  int ofChain(OptionalLong plan, int number) {
    try (var database = open()) {
      var runId = NamedPlan.of(database, plan);
      var outcome = SlottingReader.of(database).outcome(runId);
      var chain = chain(outcome, number);
      var moves = outcome.moves().stream().filter(move -> move.move().chainNo() == number).toList();
      if (console.isJson()) {
        console.json(Map.of("chain", SlottingModel.chain(chain), "moves", moves));
        return ExitCode.DONE;
      }
      print(outcome, chain);
      new MoveTable(console).print(moves);
      return ExitCode.DONE;
    }
  }

  int ofMove(OptionalLong plan, int number) {
    try (var database = open()) {
      var runId = NamedPlan.of(database, plan);
      var outcome = SlottingReader.of(database).outcome(runId);
      var move = move(outcome, number);
      var chain = chain(outcome, move.move().chainNo());
      if (console.isJson()) {
        console.json(Map.of("move", move, "chain", SlottingModel.chain(chain)));
        return ExitCode.DONE;
      }
      new MoveTable(console).print(List.of(move));
      console.line("");
      print(outcome, chain);
      return ExitCode.DONE;
    }
  }

  int ofSku(OptionalLong plan, String id) {
    try (var database = open()) {
      var runId = NamedPlan.of(database, plan);
      var faces = SlottingExplainer.of(database, runId).sku(id);
      if (console.isJson()) {
        console.json(faces);
        return ExitCode.DONE;
      }
      var outcome = SlottingReader.of(database).outcome(runId);
      for (var face : faces) {
        print(outcome, face);
      }
      outcome.findings().stream()
          .filter(finding -> finding.subject().equals(faces.getFirst().skuId()))
          .forEach(finding -> console.sentence("  ", console.language().of(finding.text())));
      return ExitCode.DONE;
    }
  }

  private void print(SlottingOutcome outcome, FaceExplanation face) {
    var numbers = console.numbers();
    console.say(
        "explain.face",
        face.sellerId(),
        face.skuId(),
        face.description(),
        face.faceNo(),
        numbers.decimal(face.picksADay(), 2),
        numbers.decimal(face.unitsADay(), 1));
    print("explain.before", face.before(), outcome);
    print("explain.after", face.after(), outcome);
    if (face.chainNo() > 0) {
      print(outcome, chain(outcome, face.chainNo()));
    } else if (!face.after().isSomewhere()) {
      console.say("explain.unplaced");
    } else {
      console.say(face.isKept() ? "explain.kept" : "explain.stays");
    }
    console.line("");
  }

  private void print(String key, FacePlace place, SlottingOutcome outcome) {
    if (place.isSomewhere()) {
      var numbers = console.numbers();
      console.say(
          key,
          place.locationId(),
          numbers.decimal(place.depotMm() / 1000.0, 1),
          place.level(),
          numbers.money(place.reachingMicros()),
          numbers.money(place.refillMicros(), outcome.summary().currency()));
    } else {
      console.say(key + ".nowhere");
    }
  }

  private void print(SlottingOutcome outcome, SlottingChain chain) {
    var numbers = console.numbers();
    console.say(
        "explain.chain",
        chain.chainNo(),
        chain.moves(),
        numbers.money(chain.gainMicrosADay(), outcome.summary().currency()),
        numbers.money(chain.costMicros()),
        numbers.decimal(chain.paybackDays(), 1));
    console.sentence("  ", console.language().of(chain.reason()));
  }

  private static SlottingChain chain(SlottingOutcome outcome, int number) {
    return outcome.chains().stream()
        .filter(chain -> chain.chainNo() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new PlanningException(
                    "The plan (%d) has no chain (%d). Its chains are listed by: owp explain %d"
                        .formatted(
                            outcome.summary().run().runId(),
                            number,
                            outcome.summary().run().runId())));
  }

  private static DescribedMove move(SlottingOutcome outcome, int number) {
    return outcome.moves().stream()
        .filter(move -> move.move().moveNo() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new PlanningException(
                    "The plan (%d) has no move (%d); it has %d."
                        .formatted(
                            outcome.summary().run().runId(), number, outcome.moves().size())));
  }

  private Database open() {
    return Database.open(DatabaseEnvironment.of(environment));
  }
}
