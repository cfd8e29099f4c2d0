package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.batch.transfer.DescribedBatch;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints batches of transfers, with how full their vehicles are.
///
/// @param console where to print
record BatchTable(Console console) {

  private static final double CM3_PER_M3 = 1e6;
  private static final double G_PER_KG = 1e3;

  void print(List<DescribedBatch> batches) {
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("transfer.batch"))
            .words(words.of("transfer.lane"))
            .words(words.of("transfer.way"))
            .words(words.of("supply.mode"))
            .words(words.of("transfer.cutOff"))
            .words(words.of("transfer.departs"))
            .words(words.of("transfer.arrives"))
            .numbers(words.of("supply.cases"))
            .numbers(words.of("supply.units"))
            .numbers("m³")
            .numbers("kg")
            .numbers(words.of("supply.fill"))
            .numbers(words.of("transfer.cost"));
    for (var batch : batches) {
      table.row(
          batch.departureId(),
          batch.laneId(),
          way(batch),
          words.ofConstant("transferMode", batch.mode()),
          batch.cutOffOn().toString(),
          batch.departsOn().toString(),
          batch.arrivesOn().toString(),
          numbers.whole(batch.cases()),
          numbers.whole(batch.units()),
          numbers.decimal(batch.volumeCm3() / CM3_PER_M3, 2),
          numbers.decimal(batch.weightG() / G_PER_KG, 1),
          numbers.percent(batch.fill()),
          numbers.money(batch.costMicros()));
    }
    console.table(table);
  }

  private String way(DescribedBatch batch) {
    return batch.isHome()
        ? console.words().of("transfer.wayHome", batch.fromId(), batch.toId())
        : batch.fromId() + " → " + batch.toId();
  }
}
