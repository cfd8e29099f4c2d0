package org.owplanner.batch.slotting;

import java.time.OffsetDateTime;

/// What was carried out of a plan, and what it saved by then against what it would have saved.
///
/// Money is a day, in micro-units of the plan's currency, walking, reaching and refills together.
///
/// @param moves moves of the plan
/// @param done moves that came back as carried out
/// @param units units that the plan moves
/// @param doneUnits units that were moved
/// @param lastDoneAt when the last of them was carried out
/// @param days days of real orders since the plan's date that are in the feed
/// @param promisedMicrosADay what the plan promised, by its own objective
/// @param wholeMicrosADay what the whole plan would have saved on those days' orders
/// @param achievedMicrosADay what was really carried out saved on them
/// @param wholeMetresADay metres that the whole plan would have saved
/// @param achievedMetresADay metres really saved
public record SlottingAdherence(
    int moves,
    int done,
    long units,
    long doneUnits,
    OffsetDateTime lastDoneAt,
    int days,
    long promisedMicrosADay,
    long wholeMicrosADay,
    long achievedMicrosADay,
    double wholeMetresADay,
    double achievedMetresADay) {

  /// Share of the moves that were carried out.
  public double share() {
    return moves == 0 ? 1 : done / (double) moves;
  }
}
