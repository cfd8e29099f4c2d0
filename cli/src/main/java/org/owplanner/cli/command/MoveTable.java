package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.batch.slotting.DescribedMove;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints the floor's list of moves.
///
/// @param console where to print
record MoveTable(Console console) {

  private static final int DESCRIPTION = 32;

  void print(List<DescribedMove> moves) {
    var words = console.words();
    var table =
        new TextTable()
            .numbers(words.of("move.no"))
            .numbers(words.of("move.chain"))
            .words(words.of("move.kind"))
            .words(words.of("move.sku"))
            .words(words.of("move.description"))
            .words(words.of("move.from"))
            .words(words.of("move.to"))
            .numbers(words.of("move.units"))
            .numbers(words.of("move.minutes"));
    for (var described : moves) {
      var move = described.move();
      table.row(
          String.valueOf(move.moveNo()),
          String.valueOf(move.chainNo()),
          words.ofConstant("moveKind", move.kind().name()),
          move.sellerId() + "/" + move.skuId(),
          shortened(described.description()),
          move.fromLocationId(),
          move.toLocationId(),
          console.numbers().whole(move.units()),
          console.numbers().decimal(move.minutes(), 1));
    }
    console.table(table);
  }

  private static String shortened(String text) {
    return text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - 1) + "…";
  }
}
