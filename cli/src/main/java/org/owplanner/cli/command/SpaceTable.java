package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;
import org.owplanner.cli.report.NetworkSpace;

/// Prints how full warehouses become, with a plan and without.
///
/// @param console where to print
record SpaceTable(Console console) {

  private static final double CM3_PER_M3 = 1e6;

  void print(List<NetworkSpace> space) {
    if (space.isEmpty()) {
      return;
    }
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("supply.warehouse"))
            .words(words.of("transfer.fullest"))
            .numbers(words.of("transfer.capacity"))
            .numbers(words.of("transfer.without"))
            .numbers(words.of("transfer.with"))
            .numbers(words.of("transfer.useWithout"))
            .numbers(words.of("transfer.useWith"));
    for (var warehouse : space) {
      var day = warehouse.fullest();
      table.row(
          warehouse.warehouseId(),
          NetworkSpace.date(day).toString(),
          day.capacityCm3() < 0
              ? words.of("transfer.noLimit")
              : numbers.decimal(day.capacityCm3() / CM3_PER_M3, 1),
          numbers.decimal(day.withoutCm3() / CM3_PER_M3, 1),
          numbers.decimal(day.withCm3() / CM3_PER_M3, 1),
          numbers.percent(NetworkSpace.use(day, day.withoutCm3())),
          numbers.percent(NetworkSpace.use(day, day.withCm3())));
    }
    console.heading("transfer.space");
    console.table(table);
  }
}
