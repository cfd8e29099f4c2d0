package org.owplanner.cli.command;

import java.util.List;
import java.util.Map;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.slotting.DescribedMove;
import org.owplanner.batch.slotting.FaceExplanation;
import org.owplanner.batch.slotting.FacePlace;
import org.owplanner.batch.slotting.SlottingChain;
import org.owplanner.batch.slotting.SlottingExplainer;
import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.batch.slotting.SlottingReader;
import org.owplanner.cli.output.Console;
import org.owplanner.engine.solve.Text;

/// Prints why a SKU, a chain or a move of a slotting plan is as it is, with the numbers behind it.
///
/// @param console where to print
/// @param database where the plan is
/// @param runId the plan
record SlottingExplanation(Console console, Database database, long runId) {

  /// Explains one of these; returns whether the subject is one.
  boolean of(List<String> subject) {
    if (subject.size() == 1) {
      ofSku(subject.getFirst());
      return true;
    }
    if (subject.size() != 2 || !subject.get(1).matches("\\d{1,9}")) {
      return false;
    }
    var number = Integer.parseInt(subject.get(1));
    switch (subject.getFirst()) {
      case "chain" -> ofChain(number);
      case "move" -> ofMove(number);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void ofChain(int number) {
    var outcome = SlottingReader.of(database).outcome(runId);
    var chain = chain(outcome, number);
    var moves = outcome.moves().stream().filter(move -> move.move().chainNo() == number).toList();
    if (console.isJson()) {
      console.json(Map.of("chain", SlottingModel.chain(chain), "moves", moves));
      return;
    }
    print(outcome, chain);
    new MoveTable(console).print(moves);
  }

  private void ofMove(int number) {
    var outcome = SlottingReader.of(database).outcome(runId);
    var move = move(outcome, number);
    var chain = chain(outcome, move.move().chainNo());
    if (console.isJson()) {
      console.json(Map.of("move", move, "chain", SlottingModel.chain(chain)));
      return;
    }
    new MoveTable(console).print(List.of(move));
    console.line("");
    print(outcome, chain);
  }

  private void ofSku(String id) {
    var faces = SlottingExplainer.of(database, runId).sku(id);
    if (console.isJson()) {
      console.json(faces);
      return;
    }
    var outcome = SlottingReader.of(database).outcome(runId);
    for (var face : faces) {
      print(outcome, face);
    }
    outcome.findings().stream()
        .filter(finding -> finding.subject().equals(faces.getFirst().skuId()))
        .forEach(finding -> console.sentence("  ", console.language().of(finding.text())));
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

  private SlottingChain chain(SlottingOutcome outcome, int number) {
    return outcome.chains().stream()
        .filter(chain -> chain.chainNo() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new PlanningException(
                    new Text(
                        "计划（%1$d）没有第（%2$d）链。链清单见：owp explain %1$d".formatted(runId, number),
                        "The plan (%1$d) has no chain (%2$d). Its chains are listed by: owp explain %1$d"
                            .formatted(runId, number))));
  }

  private DescribedMove move(SlottingOutcome outcome, int number) {
    return outcome.moves().stream()
        .filter(move -> move.move().moveNo() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new PlanningException(
                    new Text(
                        "计划（%d）没有第（%d）次移位；共 %d 次。".formatted(runId, number, outcome.moves().size()),
                        "The plan (%d) has no move (%d); it has %d."
                            .formatted(runId, number, outcome.moves().size()))));
  }
}
