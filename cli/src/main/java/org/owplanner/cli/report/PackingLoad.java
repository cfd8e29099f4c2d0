package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.wave.WaveRate;

/// How many orders begin to be packed in a slot of time.
///
/// @param fromSecond the slot's beginning
/// @param toSecond its end
/// @param orders orders whose packing begins in it
/// @param mostOrders most that can; below 0 where packing doesn't bind
record PackingLoad(int fromSecond, int toSecond, int orders, int mostOrders) {

  private static final int HOUR = 3600;

  /// Whether packing binds.
  boolean isLimited() {
    return mostOrders >= 0;
  }

  /// The load of each slot; of each hour of the shift where packing doesn't bind.
  static List<PackingLoad> of(WaveReport report) {
    var problem = report.shift().problem();
    var slots = new ArrayList<PackingLoad>();
    if (problem.packing().isEmpty()) {
      var first = Math.floorDiv(problem.shift().fromSecond(), HOUR) * HOUR;
      for (var from = first; from < problem.shift().toSecond(); from += HOUR) {
        slots.add(loaded(report, from, from + HOUR, -1));
      }
    } else {
      for (var slot : problem.packing()) {
        slots.add(loaded(report, slot.fromSecond(), slot.toSecond(), slot.mostOrders()));
      }
    }
    return slots;
  }

  private static PackingLoad loaded(WaveReport report, int from, int to, int most) {
    var packSeconds = report.shift().problem().rates().whole(WaveRate.PACK_SECONDS);
    var orders =
        (int)
            report.orders().stream()
                .mapToInt(order -> order.planned().packedSecond())
                .filter(packed -> packed >= 0)
                .map(packed -> packed - packSeconds)
                .filter(begin -> begin >= from && begin < to)
                .count();
    return new PackingLoad(from, to, orders, most);
  }
}
