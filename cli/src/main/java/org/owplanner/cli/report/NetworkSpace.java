package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.engine.transfer.SpaceDay;

/// How full a warehouse becomes, day by day.
///
/// @param warehouseId the warehouse
/// @param days its days, the first one first
public record NetworkSpace(String warehouseId, List<SpaceDay> days) {

  public NetworkSpace {
    days = List.copyOf(days);
  }

  /// Days by warehouse, in the order in which they come.
  public static List<NetworkSpace> of(List<SpaceDay> all) {
    var byWarehouse = new LinkedHashMap<String, List<SpaceDay>>();
    for (var day : all) {
      byWarehouse.computeIfAbsent(day.warehouseId(), _ -> new ArrayList<>()).add(day);
    }
    return byWarehouse.entrySet().stream()
        .map(entry -> new NetworkSpace(entry.getKey(), entry.getValue()))
        .toList();
  }

  /// The day on which least space is left with the plan; where none is limited, the one with most
  /// goods.
  public SpaceDay fullest() {
    return days.stream()
        .max(
            Comparator.comparingDouble(NetworkSpace::shareUsed)
                .thenComparingLong(SpaceDay::withCm3)
                .thenComparing(day -> -day.day()))
        .orElseThrow();
  }

  private static double shareUsed(SpaceDay day) {
    var use = use(day, day.withCm3());
    return Double.isFinite(use) ? use : -1;
  }

  /// The day's date.
  public static LocalDate date(SpaceDay day) {
    return LocalDate.ofEpochDay(day.day());
  }

  /// Share of the capacity that goods take, not a number where there is no limit.
  ///
  /// @param volumeCm3 their volume
  public static double use(SpaceDay day, long volumeCm3) {
    return day.capacityCm3() > 0 ? volumeCm3 / (double) day.capacityCm3() : Double.NaN;
  }
}
