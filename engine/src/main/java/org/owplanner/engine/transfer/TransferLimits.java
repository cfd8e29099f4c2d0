package org.owplanner.engine.transfer;

import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.transfer.cell.Periods;

/// How much there is of what goods share. What is pinned is within every limit.
public final class TransferLimits {

  private static final int DAYS = Periods.SPACE_DAYS;
  private static final long MM3_PER_CM3 = 1000;

  private final SharedRows shared;
  private final long[] most;
  private final int[] docks;
  private final long[] baseMm3;

  /// @param baseMm3 mm³ of what is there if nothing is sent, index place·days + day
  /// @param pinned what is pinned, of all goods
  TransferLimits(
      TransferProblem problem, SharedRows shared, long[] baseMm3, List<GoodsPlan> pinned) {
    this.shared = shared;
    this.baseMm3 = baseMm3;
    most = new long[shared.size()];
    docks = new int[shared.docks().size()];
    var sums = new SharedSums(this);
    pinned.forEach(sums::add);
    for (var trip : shared.network().trips()) {
      var volume = shared.volumeRow(trip.index());
      var weight = shared.weightRow(trip.index());
      most[volume] = Math.max(trip.vehicleMm3(), sums.of(volume));
      most[weight] = Math.max(trip.lane().vehicleWeightG(), sums.of(weight));
    }
    for (var w = 0; w < shared.limited().size(); w++) {
      var load = 0L;
      for (var day = 0; day < DAYS; day++) {
        load += sums.of(shared.spaceRow(w, day));
        var capacity = capacityCm3(problem, shared.limited().get(w), problem.planDay() + day);
        most[shared.spaceRow(w, day)] =
            capacity < 0
                ? Long.MAX_VALUE
                : Math.max(
                    Math.max(0, capacity * MM3_PER_CM3 - baseMm3(shared.limited().get(w), day)),
                    load);
      }
    }
    for (var d = 0; d < docks.length; d++) {
      docks[d] = Math.max(shared.docks().get(d).most(), sums.used(shared.docks().get(d)));
    }
  }

  /// Capacity of a warehouse on a day, -1 for no limit.
  private long capacityCm3(TransferProblem problem, int place, int day) {
    var id = shared.network().placeId(place);
    var fromDay = Integer.MIN_VALUE;
    var capacity = -1L;
    for (var space : problem.spaces()) {
      if (space.warehouseId().equals(id) && space.fromDay() <= day && space.fromDay() >= fromDay) {
        fromDay = space.fromDay();
        capacity = Math.max(0, space.volumeCm3());
      }
    }
    return capacity;
  }

  /// Capacity of a warehouse on each day from the plan date on, -1 for no limit.
  long[] capacitiesCm3(TransferProblem problem, int place) {
    var capacities = new long[DAYS];
    Arrays.setAll(capacities, day -> capacityCm3(problem, place, problem.planDay() + day));
    return capacities;
  }

  SharedRows shared() {
    return shared;
  }

  /// Most of a row; of a day of space, of all changes until then.
  long most(int row) {
    return most[row];
  }

  /// Most trips of a dock.
  int mostTrips(int dock) {
    return docks[dock];
  }

  /// What is there if nothing is sent, in mm³.
  long baseMm3(int place, int day) {
    return baseMm3[place * DAYS + day];
  }
}
