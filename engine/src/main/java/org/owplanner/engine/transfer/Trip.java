package org.owplanner.engine.transfer;

import org.owplanner.engine.stock.ArrivalRegimes;

/// A departure that can still be used, with where and when it goes. Offsets are days from the plan
/// date.
///
/// @param index its place among all trips, by day and id
/// @param departure as it is given
/// @param lane its lane
/// @param from index of the warehouse where it begins
/// @param to index of the warehouse, or home, where it ends
/// @param offset day on which it leaves
/// @param plannedOffset day on which it is planned to arrive
/// @param regimeOffsets day on which it arrives in each arrival regime
/// @param meanDays mean days that it takes
record Trip(
    int index,
    Departure departure,
    TransferLane lane,
    int from,
    int to,
    int offset,
    int plannedOffset,
    int[] regimeOffsets,
    double meanDays) {

  static Trip of(int index, Departure departure, TransferLane lane, int from, int to, int planDay) {
    var days = ArrivalRegimes.days(lane.leadTime());
    var mean = ArrivalRegimes.meanDays(days);
    var offset = departure.day() - planDay;
    var arrivals = new int[days.length];
    for (var r = 0; r < arrivals.length; r++) {
      arrivals[r] = offset + (int) Math.max(0, Math.round(days[r]));
    }
    var planned = offset + (int) Math.max(0, Math.round(mean));
    return new Trip(index, departure, lane, from, to, offset, planned, arrivals, mean);
  }

  /// Day on which it has arrived however long it takes.
  int slowestOffset() {
    return regimeOffsets[regimeOffsets.length - 1];
  }

  long vehicleMm3() {
    return lane.vehicleVolumeCm3() * 1000;
  }
}
