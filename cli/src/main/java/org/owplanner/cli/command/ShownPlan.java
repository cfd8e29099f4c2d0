package org.owplanner.cli.command;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalLong;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.slotting.SlottingAdherence;
import org.owplanner.batch.slotting.SlottingAdherenceReader;
import org.owplanner.batch.slotting.SlottingChain;
import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.batch.slotting.SlottingReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints a plan with its chains and moves, and what was carried out of it.
///
/// @param console where to print
/// @param environment variables of the environment
record ShownPlan(Console console, Map<String, String> environment) {

  /// @param limit most chains and most moves to list
  int print(OptionalLong plan, int limit) {
    try (var database = Database.open(DatabaseEnvironment.of(environment))) {
      var runId = NamedPlan.of(database, plan);
      var outcome = SlottingReader.of(database).outcome(runId);
      var adherence = SlottingAdherenceReader.of(database).adherence(outcome);
      if (console.isJson()) {
        var model = SlottingModel.of(outcome);
        model.put("adherence", adherence.orElse(null));
        console.json(model);
        return ExitCode.DONE;
      }
      var sheet = new SlottingSheet(console);
      if (!SlottingModel.isPlanned(outcome.summary())) {
        sheet.printHeader(outcome);
        console.say("show.unfinished");
        return ExitCode.DONE;
      }
      sheet.print(outcome);
      adherence.ifPresent(carriedOut -> print(carriedOut, outcome.summary().currency()));
      printChains(outcome, limit);
      printMoves(outcome, limit);
      return ExitCode.DONE;
    }
  }

  private void print(SlottingAdherence adherence, String currency) {
    var numbers = console.numbers();
    console.heading(
        "show.carriedOut",
        adherence.done(),
        adherence.moves(),
        numbers.percent(adherence.share()),
        adherence.lastDoneAt());
    if (adherence.days() > 0) {
      console.say(
          "show.achieved",
          numbers.money(adherence.achievedMicrosADay(), currency),
          numbers.whole(Math.round(adherence.achievedMetresADay())),
          adherence.days(),
          numbers.money(adherence.wholeMicrosADay()),
          numbers.whole(Math.round(adherence.wholeMetresADay())));
    }
    console.say("show.promised", numbers.money(adherence.promisedMicrosADay(), currency));
  }

  private void printChains(SlottingOutcome outcome, int limit) {
    var chains =
        outcome.chains().stream()
            .filter(chain -> chain.chainNo() > 0)
            .sorted(Comparator.comparingLong((SlottingChain chain) -> -chain.gainMicrosADay()))
            .toList();
    if (chains.isEmpty() || limit == 0) {
      return;
    }
    var words = console.words();
    var numbers = console.numbers();
    console.heading("show.chains", Math.min(limit, chains.size()), chains.size());
    var table =
        new TextTable()
            .numbers(words.of("move.chain"))
            .numbers(words.of("chain.moves"))
            .numbers(words.of("chain.gain", outcome.summary().currency()))
            .numbers(words.of("chain.cost"))
            .numbers(words.of("chain.payback"));
    for (var chain : chains.subList(0, Math.min(limit, chains.size()))) {
      table.row(
          String.valueOf(chain.chainNo()),
          String.valueOf(chain.moves()),
          numbers.money(chain.gainMicrosADay()),
          numbers.money(chain.costMicros()),
          numbers.decimal(chain.paybackDays(), 1));
    }
    console.table(table);
  }

  private void printMoves(SlottingOutcome outcome, int limit) {
    var moves = outcome.moves();
    if (moves.isEmpty() || limit == 0) {
      return;
    }
    console.heading("show.moves", Math.min(limit, moves.size()), moves.size());
    new MoveTable(console).print(moves.subList(0, Math.min(limit, moves.size())));
  }
}
