package org.owplanner.batch.replenishment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.PinnedOrder;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.ItemDemand;

/// Orders of an item that a plan keeps or looks back on, moved to the days on which it ships: weeks
/// from the plan date on. Those of the same day, mode and source add up; those beyond the horizon
/// drop out.
final class PinnedOrders {

  private static final int DAYS = 7;

  private final int planDay;
  private final Map<PinnedOrder, Integer> cases = new LinkedHashMap<>();

  PinnedOrders(int planDay) {
    this.planDay = planDay;
  }

  /// Adds cases of a row with `ship_on`, `mode` and `source`.
  void add(Record row, int ofCases) {
    var day = Dates.day(row, "ship_on");
    var week = Math.max(0, Math.ceilDiv(day - planDay, DAYS));
    if (week < ItemDemand.WEEKS) {
      var option =
          new PinnedOrder(
              planDay + DAYS * week,
              row.get("mode", TransportMode.class),
              row.get("source", OrderSource.class),
              0);
      cases.merge(option, ofCases, Integer::sum);
    }
  }

  List<PinnedOrder> orders() {
    return cases.entrySet().stream()
        .map(
            entry ->
                new PinnedOrder(
                    entry.getKey().shipDay(),
                    entry.getKey().mode(),
                    entry.getKey().source(),
                    entry.getValue()))
        .toList();
  }
}
