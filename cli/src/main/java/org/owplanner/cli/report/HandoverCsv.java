package org.owplanner.cli.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.owplanner.batch.transfer.DescribedLine;

/// Writes handover lists as one CSV file (RFC 4180) that spreadsheets and warehouse systems read,
/// or in the form of `transfer_done.csv`, by which what left comes back. Columns of both bear the
/// same names.
public final class HandoverCsv {

  private static final List<String> HEADER =
      List.of(
          "plan_id",
          "departure_id",
          "lane_id",
          "leg_from_id",
          "leg_to_id",
          "mode",
          "cut_off_on",
          "left_on",
          "line_no",
          "seller_id",
          "sku_id",
          "description",
          "cases",
          "units",
          "volume_m3",
          "weight_kg",
          "received_on",
          "lots",
          "warehouse_id",
          "to_id",
          "comes_by",
          "goes_on_by",
          "expected_on",
          "is_returned",
          "is_pinned",
          "vehicle_no",
          "seal_no");

  private static final List<String> DONE =
      List.of(
          "departure_id",
          "warehouse_id",
          "to_id",
          "seller_id",
          "sku_id",
          "units",
          "left_on",
          "expected_on",
          "state",
          "plan_id");

  private static final int MM3_DIGITS = 9;
  private static final int G_DIGITS = 3;

  private HandoverCsv() {}

  /// Writes the file, replacing one that is there.
  ///
  /// @throws IOException if it can't be written
  public static void write(HandoverLists lists, Path file) throws IOException {
    SpreadsheetCsv.write(
        file,
        HEADER,
        lists.lists().stream()
            .flatMap(
                list ->
                    IntStream.range(0, list.rows().size())
                        .mapToObj(row -> fields(lists, list, row)))
            .toList());
  }

  /// Writes them as `transfer_done.csv`, to be imported as soon as they have left. Goods in transit
  /// are there once, by the batch that takes them from where they lie.
  ///
  /// @throws IOException if it can't be written
  public static void writeDone(HandoverLists lists, Path file) throws IOException {
    WholeFile.write(file, out -> SpreadsheetCsv.write(out, DONE, done(lists)));
  }

  private static List<String> fields(HandoverLists lists, HandoverList list, int index) {
    var batch = list.batch();
    var row = list.rows().get(index);
    var line = row.line();
    return Stream.<Object>of(
            lists.runId(),
            batch.departureId(),
            batch.laneId(),
            batch.fromId(),
            batch.toId(),
            batch.mode(),
            batch.cutOffOn(),
            batch.departsOn(),
            index + 1,
            line.sellerId(),
            line.skuId(),
            line.description(),
            line.cases(),
            line.units(),
            BigDecimal.valueOf(row.volumeMm3(), MM3_DIGITS).toPlainString(),
            BigDecimal.valueOf(row.weightG(), G_DIGITS).toPlainString(),
            received(row),
            line.lots(),
            line.fromId(),
            line.toId(),
            row.comesBy(),
            row.goesOnBy(),
            line.arrivesOn(),
            line.isReturned(),
            line.isPinned(),
            "",
            "")
        .map(value -> value instanceof String text ? SpreadsheetCsv.words(text) : value.toString())
        .toList();
  }

  /// Units by the day on which they came, such as `2011-08-01: 40; ?: 8`; empty where no day is
  /// known at all.
  static String received(HandoverRow row) {
    return row.lots().stream().noneMatch(LotUnits::isKnown)
        ? ""
        : row.lots().stream()
            .map(lot -> (lot.isKnown() ? lot.receivedOn().toString() : "?") + ": " + lot.units())
            .collect(Collectors.joining("; "));
  }

  private static List<List<String>> done(HandoverLists lists) {
    var units = new LinkedHashMap<List<String>, Long>();
    var lines = new LinkedHashMap<List<String>, DescribedLine>();
    for (var list : lists.lists()) {
      for (var row : list.rows()) {
        if (!row.isSecondLeg()) {
          var line = row.line();
          var key =
              List.of(
                  line.departureId(), line.fromId(), line.toId(), line.sellerId(), line.skuId());
          units.merge(key, (long) line.units(), Long::sum);
          lines.putIfAbsent(key, line);
        }
      }
    }
    var rows = new ArrayList<List<String>>();
    lines.forEach(
        (key, line) ->
            rows.add(
                Stream.concat(
                        key.stream(),
                        Stream.of(
                            String.valueOf(units.get(key)),
                            line.departsOn().toString(),
                            line.arrivesOn().toString(),
                            "LEFT",
                            String.valueOf(lists.runId())))
                    .toList()));
    return rows;
  }
}
