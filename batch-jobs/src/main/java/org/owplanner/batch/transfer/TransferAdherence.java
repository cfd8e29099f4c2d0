package org.owplanner.batch.transfer;

import java.time.LocalDate;

/// What has left of a plan, against what it put on the departures that are told of.
///
/// @param departures departures of the plan of which something came back
/// @param plannedUnits units that the plan put on these
/// @param sentUnits units of them that left, at most those planned of each SKU
/// @param otherUnits units that left on these or for this plan beside it
/// @param arrivedUnits units that have arrived
/// @param lastLeftOn when the last of all these left
public record TransferAdherence(
    int departures,
    long plannedUnits,
    long sentUnits,
    long otherUnits,
    long arrivedUnits,
    LocalDate lastLeftOn) {

  /// Share of the units planned that left.
  public double share() {
    return plannedUnits == 0 ? 1 : sentUnits / (double) plannedUnits;
  }
}
