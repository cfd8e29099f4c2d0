package org.owplanner.cli.command;

import java.util.Comparator;
import org.owplanner.batch.slotting.SlottingAdherence;
import org.owplanner.batch.slotting.SlottingChain;
import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints chains and moves of a slotting plan, and what was carried out of it.
///
/// @param console where to print
/// @param outcome the plan
record SlottingRows(Console console, SlottingOutcome outcome) {

  void printAdherence(SlottingAdherence adherence) {
    var currency = outcome.summary().currency();
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

  /// @param limit most chains to list
  void printChains(int limit) {
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

  /// @param limit most moves to list
  void printMoves(int limit) {
    var moves = outcome.moves();
    if (moves.isEmpty() || limit == 0) {
      return;
    }
    console.heading("show.moves", Math.min(limit, moves.size()), moves.size());
    new MoveTable(console).print(moves.subList(0, Math.min(limit, moves.size())));
  }
}
