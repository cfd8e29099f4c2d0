package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints stops of tours.
///
/// @param console where to print
record StopTable(Console console) {

  private static final int DESCRIPTION = 32;

  void print(List<WaveStop> stops) {
    var words = console.words();
    var table =
        new TextTable()
            .numbers(words.of("wave.batch"))
            .numbers(words.of("wave.stop"))
            .words(words.of("wave.location"))
            .words(words.of("move.sku"))
            .words(words.of("move.description"))
            .words(words.of("wave.lot"))
            .numbers(words.of("wave.units"))
            .words(words.of("wave.order.id"))
            .numbers(words.of("wave.compartment"));
    for (var stop : stops) {
      table.row(
          String.valueOf(stop.batchNo()),
          String.valueOf(stop.stopNo()),
          stop.locationId(),
          stop.sellerId() + "/" + stop.skuId(),
          shortened(stop.description()),
          stop.lot(),
          console.numbers().whole(stop.units()),
          stop.orderId(),
          stop.compartment() == 0 ? "" : String.valueOf(stop.compartment()));
    }
    console.table(table);
  }

  private static String shortened(String text) {
    return text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - 1) + "…";
  }
}
