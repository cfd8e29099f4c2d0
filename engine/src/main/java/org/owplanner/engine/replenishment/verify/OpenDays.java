package org.owplanner.engine.replenishment.verify;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.stock.ItemDemand;

/// Days of the horizon on which factories produce and hand over.
final class OpenDays {

  private final int[] days;

  OpenDays(ReplenishmentProblem problem) {
    var from = problem.planDay();
    days =
        IntStream.range(from, from + 7 * ItemDemand.WEEKS)
            .filter(
                day ->
                    problem.closures().stream()
                        .noneMatch(closed -> closed.fromDay() <= day && day <= closed.toDay()))
            .toArray();
  }

  boolean isOpen(int day) {
    return Arrays.binarySearch(days, day) >= 0;
  }

  /// The latest open day from which so many open days lead up to the hand-over; none where that is
  /// before the plan date, or the hand-over isn't on an open day.
  OptionalInt orderDay(int shipDay, int productionDays) {
    var ship = Arrays.binarySearch(days, shipDay);
    return ship >= productionDays
        ? OptionalInt.of(days[ship - productionDays])
        : OptionalInt.empty();
  }
}
