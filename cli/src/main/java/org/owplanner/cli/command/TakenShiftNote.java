package org.owplanner.cli.command;

import java.time.format.DateTimeFormatter;
import org.owplanner.batch.wave.TakenShift;
import org.owplanner.cli.output.Console;

/// Tells which shift is planned, and which open orders come too late for it.
///
/// @param console where to print
record TakenShiftNote(Console console) {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /// @param isDayNamed whether somebody asked for this day, who knows what comes after it
  void tell(TakenShift taken, boolean isDayNamed) {
    console.note("wave.planning", taken.shift().shiftId(), taken.day());
    if (isDayNamed || taken.firstLater().isEmpty()) {
      return;
    }
    console.note(
        taken.isBeforeAll() ? "wave.allComeLater" : "wave.comeLater",
        taken.later(),
        taken.orders(),
        taken.firstLater().map(MOMENT::format).orElse(""),
        taken.dayOfFirstLater().orElse(taken.day()));
  }
}
