package org.owplanner.cli.command;

import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.cli.report.ReportSaving;
import org.owplanner.engine.slotting.SlottingMove.Kind;

/// What tonight's list takes.
///
/// @param relocations faces that change their location; a way through a buffer counts once
/// @param putAways new faces put into their first location
/// @param chains chains of moves
/// @param minutes of labour
/// @param costMicros what moving costs, once
/// @param paybackDays cost ÷ money saved a day against today's slots, on unseen days where there
///   are some, else on seen ones; not finite where nothing is saved or known
record SlottingEffort(
    int relocations,
    int putAways,
    int chains,
    double minutes,
    long costMicros,
    double paybackDays) {

  static SlottingEffort of(SlottingOutcome outcome) {
    var relocations = 0;
    var putAways = 0;
    var minutes = 0.0;
    for (var described : outcome.moves()) {
      var kind = described.move().kind();
      putAways += kind == Kind.PUT_AWAY ? 1 : 0;
      relocations += kind == Kind.RELOCATE || kind == Kind.FROM_BUFFER ? 1 : 0;
      minutes += described.move().minutes();
    }
    var cost =
        outcome.planCosts().stream()
            .filter(term -> term.term().equals("moves") || term.term().equals("bufferLegs"))
            .mapToLong(term -> term.micros())
            .sum();
    return new SlottingEffort(
        relocations,
        putAways,
        (int) outcome.chains().stream().filter(chain -> chain.chainNo() > 0).count(),
        minutes,
        cost,
        cost / savedMicrosADay(outcome));
  }

  private static double savedMicrosADay(SlottingOutcome outcome) {
    return ReportSaving.of(outcome.replay()).stream()
        .filter(saving -> saving.against().equals("IN_FORCE"))
        .findFirst()
        .map(saving -> (double) saving.microsADay())
        .filter(micros -> micros > 0)
        .orElse(0.0);
  }
}
