package org.owplanner.batch.wave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.batch.jooq.plan.tables.records.WaveStopRecord;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Names the lines of which a picker found less than was to be there: a plan made anew takes them
/// as picked, since their tours stay as they were handed out.
final class ShortPicks {

  private ShortPicks() {}

  /// What an order's begun tours brought too little of.
  ///
  /// @param stops its stops in tours that have begun
  static List<Finding> of(String orderId, List<WaveStopRecord> stops, PickedUnits picked) {
    Map<PickedUnits.Stop, Integer> asked = new LinkedHashMap<>();
    stops.forEach(stop -> asked.merge(HandedOut.key(stop), stop.getUnits(), Integer::sum));
    Map<Integer, Integer> missing = new TreeMap<>();
    asked.forEach(
        (stop, units) ->
            picked
                .at(stop)
                .filter(pick -> pick.units() < units)
                .ifPresent(
                    pick -> missing.merge(stop.lineNo(), units - pick.units(), Integer::sum)));
    var findings = new ArrayList<Finding>();
    missing.forEach((line, units) -> findings.add(finding(orderId, line, units)));
    return findings;
  }

  private static Finding finding(String orderId, int line, int units) {
    return new Finding(
        Severity.WARN,
        "SHORT_PICK",
        orderId,
        new Text(
            "订单 %s 第 %d 行少拣 %d 件，本计划不会补拣。请更正库位库存，并手工补拣或缩减该行。".formatted(orderId, line, units),
            "%d units of line %d of order %s weren't found; this plan doesn't fetch them again. Correct the stock of their location, and fetch them by hand or shorten the line."
                .formatted(units, line, orderId)));
  }
}
