package org.owplanner.engine.transfer;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.engine.stock.StorageFee;

/// Everything that a network's transfers are decided on, on the morning of a day.
///
/// @param planDate the plan sees what was before this day only; days are counted from it
/// @param currency ISO 4217 code of all money
/// @param cells goods by warehouse
/// @param returned goods that buyers sent back, by warehouse
/// @param lanes ways between warehouses and home
/// @param departures dated trips of the lanes
/// @param fees storage fees, by warehouse and ascending age
/// @param spaces space for goods, by warehouse and ascending day; none: no limit
/// @param docks vehicles that a warehouse handles on a day; none: no limit
/// @param pinned what planners have fixed
/// @param rates prices and settings
public record TransferProblem(
    LocalDate planDate,
    String currency,
    List<TransferCell> cells,
    List<ReturnedGoods> returned,
    List<TransferLane> lanes,
    List<Departure> departures,
    List<StorageFee> fees,
    List<WarehouseSpace> spaces,
    List<DockTrips> docks,
    List<PinnedLine> pinned,
    TransferRates rates) {

  public TransferProblem {
    cells = List.copyOf(cells);
    returned = List.copyOf(returned);
    lanes = List.copyOf(lanes);
    departures = List.copyOf(departures);
    fees = List.copyOf(fees);
    spaces = List.copyOf(spaces);
    docks = List.copyOf(docks);
    pinned = List.copyOf(pinned);
  }

  /// The plan date, since 1970-01-01.
  public int planDay() {
    return Math.toIntExact(planDate.toEpochDay());
  }
}
