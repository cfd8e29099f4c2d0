package org.owplanner.batch.wave;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.owplanner.engine.wave.Shift;

/// A day's shift, and which open orders a plan of it can't know.
///
/// @param day its date
/// @param shift its hours
/// @param orders open orders of the warehouse
/// @param later those of them that come after the moment from which it is planned
/// @param firstLater when the first of these comes, in the warehouse's time zone
public record TakenShift(
    LocalDate day, Shift shift, int orders, int later, Optional<LocalDateTime> firstLater) {

  /// Whether no open order has come by then.
  public boolean isBeforeAll() {
    return later > 0 && later == orders;
  }

  /// The first day whose shift begins when the first of the later orders is there.
  public Optional<LocalDate> dayOfFirstLater() {
    return firstLater.map(
        at ->
            at.toLocalTime().toSecondOfDay() <= shift.fromSecond()
                ? at.toLocalDate()
                : at.toLocalDate().plusDays(1));
  }
}
