package org.owplanner.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.owplanner.batch.wave.WaveStop;

/// Writes all stops of pick lists as one CSV file that spreadsheets and warehouse systems read.
public final class PickListCsv {

  private static final List<String> HEADER =
      List.of(
          "warehouse_id",
          "plan_id",
          "wave_no",
          "batch_no",
          "stop_no",
          "picker_id",
          "location_id",
          "seller_id",
          "sku_id",
          "description",
          "lot",
          "units",
          "order_id",
          "line_no",
          "compartment");

  private PickListCsv() {}

  /// Writes the file, replacing one that is there.
  ///
  /// @throws IOException if it can't be written
  public static void write(PickLists lists, Path file) throws IOException {
    SpreadsheetCsv.write(
        file,
        HEADER,
        () ->
            lists.lists().stream()
                .flatMap(list -> list.stops().stream().map(stop -> fields(lists, list, stop)))
                .iterator());
  }

  static List<String> fields(PickLists lists, PickList list, WaveStop stop) {
    var batch = list.batch();
    return Stream.<Object>of(
            lists.warehouseId(),
            lists.runId(),
            batch.waveNo(),
            batch.batchNo(),
            stop.stopNo(),
            batch.pickerId(),
            stop.locationId(),
            stop.sellerId(),
            stop.skuId(),
            stop.description(),
            stop.lot(),
            stop.units(),
            stop.orderId(),
            stop.lineNo(),
            stop.compartment())
        .map(value -> value instanceof String text ? SpreadsheetCsv.words(text) : value.toString())
        .toList();
  }
}
