package org.owplanner.cli.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.StringJoiner;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.batch.transfer.SkuTransfers;
import org.owplanner.batch.transfer.TransferReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.cli.report.HandoverReader;
import org.owplanner.cli.report.MoveReasons;
import org.owplanner.cli.report.StockPeriods;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.transfer.ProjectedCell;

/// Prints why goods move, or a batch leaves, with the numbers behind it.
///
/// @param console where to print
/// @param reader where the plan is
/// @param runId the plan
record TransferExplanation(Console console, TransferReader reader, long runId) {

  /// Explains `SKU` or `SELLER/SKU`, in all warehouses that the plan takes it from or to.
  void ofSku(String id) {
    var sku = reader.sku(runId, id);
    var all = MoveReasons.of(reader.reasons(runId));
    var reasons = sku.lines().stream().flatMap(line -> all.of(line).stream()).distinct().toList();
    if (console.isJson()) {
      var model = new LinkedHashMap<String, Object>();
      model.put("lines", sku.lines().stream().map(TransferModel::line).toList());
      model.put("stock", sku.stock().stream().map(TransferModel::stock).toList());
      model.put("reasons", reasons);
      console.json(model);
      return;
    }
    new TransferLineTable(console).print(sku.lines());
    print(reasons);
    printStock(sku);
  }

  /// Explains a batch with its lines.
  void ofBatch(String departureId) {
    var batch =
        reader.outcome(runId).batches().stream()
            .filter(known -> known.departureId().equals(departureId))
            .findFirst()
            .orElseThrow(() -> HandoverReader.unknownBatch(runId, departureId));
    var lines = reader.lines(runId, departureId);
    var all = MoveReasons.of(reader.reasons(runId));
    if (console.isJson()) {
      var model = TransferModel.batch(batch);
      model.put("reasons", all.ofBatch(departureId));
      model.put("goods", lines.stream().map(TransferModel::line).toList());
      console.json(model);
      return;
    }
    new BatchTable(console).print(List.of(batch));
    print(all.ofBatch(departureId));
    console.line("");
    new TransferLineTable(console).print(lines);
    print(lines.stream().map(all::of).flatMap(List::stream).distinct().toList());
  }

  private void print(List<Reason> reasons) {
    for (var reason : reasons) {
      console.sentence("  ", console.language().of(reason.text()));
    }
  }

  private void printStock(SkuTransfers sku) {
    var planDate = reader.outcome(runId).summary().run().request().planDate();
    for (var stock : sku.stock()) {
      console.heading(
          "transfer.stockOf", stock.sku().sellerId(), stock.sku().skuId(), stock.warehouseId());
      printStock(planDate, sku.lines(), stock);
    }
    if (!sku.stock().isEmpty()) {
      console.say("transfer.stockSay");
    }
  }

  private void printStock(LocalDate planDate, List<DescribedLine> lines, ProjectedCell stock) {
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("transfer.until"))
            .numbers(words.of("transfer.stockWithout"))
            .numbers(words.of("transfer.stockWith"))
            .words(words.of("transfer.moves"));
    var first = planDate;
    var ends = StockPeriods.ends(planDate);
    for (var period = 0; period < ends.size(); period++) {
      var end = ends.get(period);
      table.row(
          end.minusDays(1).toString(),
          numbers.decimal(stock.withoutUnits()[period], 1),
          numbers.decimal(stock.withUnits()[period], 1),
          moves(first, end, lines, stock));
      first = end;
    }
    console.table(table);
  }

  /// What arrives and leaves in a period, such as `+48 −24`.
  private String moves(
      LocalDate first, LocalDate end, List<DescribedLine> lines, ProjectedCell stock) {
    var moves = new StringJoiner(" ");
    for (var line : lines) {
      if (line.isReturned() || !line.sellerId().equals(stock.sku().sellerId())) {
        continue;
      }
      var units = console.numbers().whole(line.units());
      if (line.toId().equals(stock.warehouseId()) && isIn(line.arrivesOn(), first, end)) {
        moves.add("+" + units);
      }
      if (line.fromId().equals(stock.warehouseId()) && isIn(line.departsOn(), first, end)) {
        moves.add("−" + units);
      }
    }
    return moves.toString();
  }

  private static boolean isIn(LocalDate day, LocalDate first, LocalDate end) {
    return !day.isBefore(first) && day.isBefore(end);
  }
}
