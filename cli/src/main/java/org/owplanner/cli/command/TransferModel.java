package org.owplanner.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.transfer.DescribedBatch;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.batch.transfer.TransferOutcome;
import org.owplanner.cli.report.NetworkSpace;
import org.owplanner.cli.report.RuleSaving;
import org.owplanner.engine.transfer.ProjectedCell;
import org.owplanner.engine.transfer.SpaceDay;

/// Plans of transfers as `--json` prints them. All rows stand in the views
/// `plan.published_transfer_…`; here are those that leave first.
final class TransferModel {

  private static final int MOST_LINES = 1000;

  private TransferModel() {}

  /// A plan of transfers.
  static Map<String, @Nullable Object> of(ShownTransfers shown) {
    var outcome = shown.outcome();
    var model =
        RunModel.of(
            outcome.summary(),
            TransferOutcome.HORIZON_DAYS,
            outcome.inForceCosts(),
            outcome.planCosts(),
            outcome.findings());
    model.put("isOpenLoop", true);
    model.put(
        "savings", RuleSaving.of(outcome.replay()).stream().map(TransferModel::saving).toList());
    model.put("batches", outcome.batches().stream().map(TransferModel::batch).toList());
    model.put("lines", shown.lines(MOST_LINES).stream().map(TransferModel::line).toList());
    model.put(
        "space",
        shown.space().stream()
            .flatMap(warehouse -> warehouse.days().stream())
            .map(TransferModel::space)
            .toList());
    model.put("adherence", shown.adherence().orElse(null));
    return model;
  }

  private static Map<String, @Nullable Object> saving(RuleSaving saving) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("against", saving.rule());
    model.put("isSeen", saving.isSeen());
    model.put("days", saving.days());
    model.put("trips", saving.trips());
    model.put("lines", saving.lines());
    model.put("costMicros", saving.costMicros());
    model.put("planMicros", saving.planMicros());
    model.put("savedMicros", saving.savedMicros());
    model.put("savedShare", RunModel.finite(saving.share()));
    return model;
  }

  /// A departure with goods on it.
  static Map<String, @Nullable Object> batch(DescribedBatch batch) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("batch", batch.departureId());
    model.put("lane", batch.laneId());
    model.put("from", batch.fromId());
    model.put("to", batch.toId());
    model.put("isHome", batch.isHome());
    model.put("mode", batch.mode());
    model.put("cutOffOn", batch.cutOffOn());
    model.put("departsOn", batch.departsOn());
    model.put("arrivesOn", batch.arrivesOn());
    model.put("lines", batch.lines());
    model.put("cases", batch.cases());
    model.put("units", batch.units());
    model.put("volumeCm3", batch.volumeCm3());
    model.put("weightG", batch.weightG());
    model.put("volumeFill", RunModel.finite(batch.volumeFill()));
    model.put("weightFill", RunModel.finite(batch.weightFill()));
    model.put("costMicros", batch.costMicros());
    return model;
  }

  /// Goods of one SKU on a batch.
  static Map<String, @Nullable Object> line(DescribedLine line) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("batch", line.departureId());
    model.put("onwardBatch", line.onwardDepartureId());
    model.put("from", line.fromId());
    model.put("to", line.toId());
    model.put("seller", line.sellerId());
    model.put("sku", line.skuId());
    model.put("description", line.description());
    model.put("isReturned", line.isReturned());
    model.put("isPinned", line.isPinned());
    model.put("cutOffOn", line.cutOffOn());
    model.put("departsOn", line.departsOn());
    model.put("arrivesOn", line.arrivesOn());
    model.put("cases", line.cases());
    model.put("units", line.units());
    model.put("volumeCm3", line.volumeCm3());
    model.put("weightG", line.weightG());
    model.put("lots", line.lots());
    return model;
  }

  /// Stock of a SKU in a warehouse at the end of each period.
  static Map<String, @Nullable Object> stock(ProjectedCell stock) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("warehouse", stock.warehouseId());
    model.put("seller", stock.sku().sellerId());
    model.put("sku", stock.sku().skuId());
    model.put("without", stock.withoutUnits());
    model.put("with", stock.withUnits());
    return model;
  }

  private static Map<String, @Nullable Object> space(SpaceDay day) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("warehouse", day.warehouseId());
    model.put("day", NetworkSpace.date(day));
    model.put("capacityCm3", day.capacityCm3() < 0 ? null : day.capacityCm3());
    model.put("withoutCm3", day.withoutCm3());
    model.put("withCm3", day.withCm3());
    return model;
  }
}
