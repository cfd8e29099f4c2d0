package org.owplanner.engine.transfer.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.stock.StorageFee;

/// What storing goes for in a warehouse: a fee for all goods, and what is added from an age on.
///
/// @param microsPerM3Day fee of goods that have just come
/// @param steps what older goods pay more, by ascending age
public record Fees(long microsPerM3Day, List<Step> steps) {

  /// Storing for nothing.
  public static final Fees NONE = new Fees(0, List.of());

  /// What older goods pay more.
  ///
  /// @param fromAgeDays from which age on
  /// @param microsPerM3Day what is paid more than before that age
  public record Step(int fromAgeDays, long microsPerM3Day) {}

  /// Fees by warehouse.
  public static Map<String, Fees> byWarehouse(List<StorageFee> fees) {
    var rows = new HashMap<String, List<StorageFee>>();
    for (var fee : fees) {
      rows.computeIfAbsent(fee.warehouseId(), key -> new ArrayList<>()).add(fee);
    }
    var of = new HashMap<String, Fees>();
    rows.forEach((warehouse, some) -> of.put(warehouse, of(some)));
    return of;
  }

  private static Fees of(List<StorageFee> rows) {
    var base = 0L;
    var before = 0L;
    var steps = new ArrayList<Step>();
    rows.sort(Comparator.comparingInt(StorageFee::fromAgeDays));
    for (var row : rows) {
      if (row.fromAgeDays() <= 0) {
        base = row.microsPerM3Day();
        before = base;
      } else if (row.microsPerM3Day() > before) {
        steps.add(new Step(row.fromAgeDays(), row.microsPerM3Day() - before));
        before = row.microsPerM3Day();
      }
    }
    return new Fees(base, steps);
  }

  /// Fee of a cubic metre and day of goods of an age.
  public long at(int ageDays) {
    var micros = microsPerM3Day;
    for (var step : steps) {
      micros += step.fromAgeDays() <= ageDays ? step.microsPerM3Day() : 0;
    }
    return micros;
  }
}
