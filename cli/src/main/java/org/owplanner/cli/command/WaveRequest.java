package org.owplanner.cli.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.wave.ShiftDay;
import org.owplanner.batch.wave.TakenShift;
import org.owplanner.batch.wave.WaveOptions;

/// A shift's waves as a command line asks for them.
///
/// @param tenant the operator whose plan it is
/// @param warehouse its warehouse's id
/// @param date the shift's date; where none is named, the day on which its stock was counted
/// @param shift the shift's name, empty where the warehouse has only one
/// @param from moment from which a running shift is planned anew, empty for the whole shift
/// @param slots slotting plan by which goods are taken to lie, 0 for where they lie now
/// @param seed start of every random sequence
/// @param budget how long to search
record WaveRequest(
    String tenant,
    String warehouse,
    Optional<LocalDate> date,
    String shift,
    String from,
    long slots,
    long seed,
    PlanBudget budget) {

  /// The shift that a request made of this one takes.
  TakenShift taken(Database database, PlanRequest asked) {
    return ShiftDay.of(database)
        .taken(warehouse, asked.planDate(), shift, new WaveOptions(from, slots));
  }

  /// The request, with its day.
  PlanRequest in(Database database) {
    return new PlanRequest(
            tenant,
            PlanKind.WAVES,
            warehouse,
            date.or(() -> ShiftDay.of(database).newest(warehouse))
                .orElse(LocalDate.now(ZoneId.systemDefault())),
            shift,
            seed,
            budget,
            List.of())
        .with(new WaveOptions(from, slots).stored());
  }
}
