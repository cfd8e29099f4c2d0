package org.owplanner.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
  // What a spreadsheet would take for a formula.
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r].*", Pattern.DOTALL);

  private PickListCsv() {}

  /// Writes the file, replacing one that is there.
  ///
  /// @throws IOException if it can't be written
  public static void write(PickLists lists, Path file) throws IOException {
    WholeFile.write(
        file,
        out -> {
          // Spreadsheets take a file for UTF-8 by this mark.
          out.write("\ufeff" + String.join(",", HEADER) + "\r\n");
          try {
            lists.lists().forEach(list -> write(lists, list, out));
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        });
  }

  private static void write(PickLists lists, PickList list, Writer out) {
    try {
      for (var stop : list.stops()) {
        out.write(line(lists, list, stop) + "\r\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String line(PickLists lists, PickList list, WaveStop stop) {
    var batch = list.batch();
    return List.<Object>of(
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
        .stream()
        .map(PickListCsv::field)
        .collect(Collectors.joining(","));
  }

  private static String field(Object value) {
    var text = value.toString();
    var safe = value instanceof String && FORMULA.matcher(text).matches() ? "'" + text : text;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
