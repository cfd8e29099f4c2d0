package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints lines of transfers.
///
/// @param console where to print
record TransferLineTable(Console console) {

  void print(List<DescribedLine> lines) {
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("transfer.departs"))
            .words(words.of("transfer.batch"))
            .words(words.of("transfer.way"))
            .words(words.of("move.sku"))
            .numbers(words.of("supply.cases"))
            .numbers(words.of("supply.units"))
            .words(words.of("transfer.arrives"))
            .words(words.of("transfer.onward"))
            .words(words.of("transfer.note"));
    for (var line : lines) {
      table.row(
          line.departsOn().toString(),
          line.departureId(),
          line.fromId() + " → " + line.toId(),
          line.sellerId() + "/" + line.skuId(),
          numbers.whole(line.cases()),
          numbers.whole(line.units()),
          line.arrivesOn().toString(),
          line.onwardDepartureId().isEmpty() ? "–" : line.onwardDepartureId(),
          note(line));
    }
    console.table(table);
  }

  private String note(DescribedLine line) {
    var words = console.words();
    return line.isReturned()
        ? words.of("transfer.returned")
        : line.isPinned() ? words.of("transfer.pinned") : "";
  }
}
