package org.owplanner.engine.transfer.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.stock.StorageFee;

/// A warehouse's storage fees: that of new goods, and what each age adds. A fee below that of
/// younger goods is taken as that of the younger, which keeps costs convex.
///
/// @param firstMicros micros of a cubic metre and day from the first day on
/// @param ages days from which each further tier holds, ascending
/// @param moreMicros micros of a cubic metre and day that each of them adds; all positive
public record FeeTiers(long firstMicros, int[] ages, long[] moreMicros) {

  private static final FeeTiers NONE = new FeeTiers(0, new int[0], new long[0]);

  /// The tiers of every warehouse that has fees.
  static Map<String, FeeTiers> byWarehouse(List<StorageFee> fees) {
    var lists = new HashMap<String, List<StorageFee>>();
    for (var fee : fees) {
      lists.computeIfAbsent(fee.warehouseId(), id -> new ArrayList<>()).add(fee);
    }
    var tiers = new HashMap<String, FeeTiers>();
    lists.forEach((id, list) -> tiers.put(id, of(list)));
    return tiers;
  }

  /// Those of a warehouse without fees.
  static FeeTiers none() {
    return NONE;
  }

  private static FeeTiers of(List<StorageFee> fees) {
    var first = 0L;
    var last = 0L;
    var ages = new ArrayList<Integer>();
    var more = new ArrayList<Long>();
    fees.sort(Comparator.comparingInt(StorageFee::fromAgeDays));
    for (var fee : fees) {
      if (fee.fromAgeDays() <= 0) {
        first = Math.max(0, fee.microsPerM3Day());
        last = first;
      } else if (fee.microsPerM3Day() > last) {
        ages.add(fee.fromAgeDays());
        more.add(fee.microsPerM3Day() - last);
        last = fee.microsPerM3Day();
      }
    }
    return new FeeTiers(
        first,
        ages.stream().mapToInt(Integer::intValue).toArray(),
        more.stream().mapToLong(Long::longValue).toArray());
  }

  /// Micros of a cubic metre on a day on which it is so old.
  public long micros(int ageDays) {
    var micros = firstMicros;
    for (var k = 0; k < ages.length && ages[k] <= ageDays; k++) {
      micros += moreMicros[k];
    }
    return micros;
  }
}
