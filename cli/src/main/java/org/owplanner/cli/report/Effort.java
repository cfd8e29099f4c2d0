package org.owplanner.cli.report;

/// What tonight's list takes.
///
/// @param relocations faces that change their location; a way through a buffer counts once
/// @param putAways new SKUs put into their first location
/// @param minutes of labour of the whole list
/// @param costMicros what moving costs, once, in micro-units of the plan's currency
record Effort(int relocations, int putAways, double minutes, long costMicros) {

  static Effort of(SlottingReport report) {
    var relocations = 0;
    var putAways = 0;
    var minutes = 0.0;
    for (var move : report.moves()) {
      switch (move.kind()) {
        case "PUT_AWAY" -> putAways++;
        case "TO_BUFFER" -> {}
        default -> relocations++;
      }
      minutes += move.minutes();
    }
    var costMicros = 0L;
    for (var cost : report.plan().costs()) {
      if (cost.term().equals("moves") || cost.term().equals("bufferLegs")) {
        costMicros += cost.planMicros();
      }
    }
    return new Effort(relocations, putAways, minutes, costMicros);
  }
}
