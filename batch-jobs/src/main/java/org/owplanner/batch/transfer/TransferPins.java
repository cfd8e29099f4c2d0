package org.owplanner.batch.transfer;

import static org.owplanner.batch.jooq.feed.Tables.TRANSFER_EDIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.PinnedLine;

/// What planners have fixed on departures that are still open.
///
/// @param lines by departure, onward departure, seller and SKU
/// @param notes cases fixed on departures that aren't there
record TransferPins(List<PinnedLine> lines, List<Finding> notes) {

  static TransferPins read(DSLContext database, Timetable timetable) {
    Set<String> open =
        timetable.open().stream().map(Departure::departureId).collect(Collectors.toSet());
    var lines = new ArrayList<PinnedLine>();
    var notes = new ArrayList<Finding>();
    for (var row :
        database
            .selectFrom(TRANSFER_EDIT)
            .where(TRANSFER_EDIT.CASES.isNotNull())
            .orderBy(
                TRANSFER_EDIT.fields(
                    "departure_id", "onward_departure_id", "seller_id", "sku_id"))) {
      var first = row.getDepartureId();
      var onward = row.getOnwardDepartureId();
      var sku = new SkuKey(row.getSellerId(), row.getSkuId());
      var missing = !open.contains(first) ? first : onward;
      if (open.contains(first) && (onward.isEmpty() || open.contains(onward))) {
        lines.add(new PinnedLine(first, onward, sku, row.getCases()));
      } else if (!timetable.isClosed(missing)) {
        notes.add(missing(missing, sku, row.getCases()));
      }
    }
    return new TransferPins(lines, notes);
  }

  private static Finding missing(String departureId, SkuKey sku, int cases) {
    var name = sku.sellerId() + '/' + sku.skuId();
    return new Finding(
        Severity.WARN,
        "PINNED_WITHOUT_DEPARTURE",
        departureId,
        new Text(
            "SKU（%s）已固定在班次（%s）上 %d 箱，但该班次未列出或已取消。请更正 transfer_edit.csv 或 departure.csv。"
                .formatted(name, departureId, cases),
            "%d cases of SKU (%s) are fixed on the departure (%s), which isn't listed or is cancelled. Correct transfer_edit.csv or departure.csv."
                .formatted(cases, name, departureId)));
  }
}
