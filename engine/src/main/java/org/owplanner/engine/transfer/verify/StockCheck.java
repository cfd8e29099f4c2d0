package org.owplanner.engine.transfer.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.solve.Refutations;

/// That nothing is sent that isn't there or is protected, and that no goods go to and fro.
final class StockCheck {

  private final WrittenTransfers plan;
  private final Refutations findings;

  StockCheck(WrittenTransfers plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  /// Whether all lines can be priced.
  boolean run() {
    var sent = new TreeMap<Place, Long>();
    var pinned = new HashMap<Place, Long>();
    var returned = new TreeMap<Place, Long>();
    for (var line : plan.lines) {
      var units = (long) line.line().units();
      (line.line().isReturned() ? returned : sent).merge(line.from(), units, Long::sum);
      if (line.line().isPinned() && !line.line().isReturned()) {
        pinned.merge(line.from(), units, Long::sum);
      }
    }
    sent.forEach((place, units) -> check(place, units, pinned.getOrDefault(place, 0L)));
    returned.forEach(this::checkReturned);
    checkToAndFro();
    return findings.isEmpty();
  }

  private void check(Place place, long units, long pinned) {
    var cell = plan.cell(place).orElseThrow();
    var there = (long) Math.max(0, cell.onHandUnits());
    var free = Math.max(0, there - Math.max(0, cell.protectedUnits()));
    if (units > Math.max(free, pinned) || units > there) {
      findings.error(
          "PROTECTED_STOCK",
          place.name(),
          "调出 %d 件，在库 %d 件，须保留 %d 件".formatted(units, there, cell.protectedUnits()),
          "%d units are sent of %d on hand, of which %d are protected"
              .formatted(units, there, cell.protectedUnits()));
    }
  }

  private void checkReturned(Place place, long units) {
    var there = plan.returnedUnits(place);
    if (units > there) {
      findings.error(
          "RETURNED_STOCK",
          place.name(),
          "退运 %d 件，退货只有 %d 件".formatted(units, there),
          "%d returned units are sent home of %d".formatted(units, there));
    }
  }

  private void checkToAndFro() {
    var senders = new HashMap<Place, Boolean>();
    for (var line : plan.lines) {
      if (!line.line().isReturned()) {
        senders.merge(line.from(), line.line().isPinned(), Boolean::logicalAnd);
      }
    }
    for (var line : plan.lines) {
      checkReceiver(line, senders);
    }
  }

  private void checkReceiver(LoadedLine line, Map<Place, Boolean> isPinnedSender) {
    var isPinned = isPinnedSender.get(line.to());
    if (isPinned != null && !line.line().isReturned() && !(isPinned && line.line().isPinned())) {
      findings.error(
          "TO_AND_FRO",
          line.to().name(),
          "同一货品在该仓既调出又调入",
          "the same goods are sent from this warehouse and to it");
    }
  }
}
