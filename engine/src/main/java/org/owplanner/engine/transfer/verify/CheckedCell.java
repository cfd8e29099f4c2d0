package org.owplanner.engine.transfer.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferProblem;

/// What is worked out anew of a cell, apart from all others.
///
/// @param cell the cell
/// @param isMoved whether a line leaves or reaches it
/// @param without expected units at the end of each period, nothing sent or received
/// @param with the same under the plan
/// @param micros what each of its terms costs
record CheckedCell(
    TransferCell cell, boolean isMoved, double[] without, double[] with, Map<Term, Double> micros) {

  private static final int AT_ONCE = 256;
  private static final Moves NONE = new Moves();

  Place place() {
    return new Place(cell.warehouseId(), cell.sku().key());
  }

  /// Hands over every cell in the order of the problem; some are worked out at once.
  static void forEach(
      TransferProblem problem, Map<Place, Moves> moves, Consumer<CheckedCell> cells) {
    var fees = Fees.byWarehouse(problem.fees());
    var prices = new CellPrices(problem);
    var all = problem.cells();
    for (var from = 0; from < all.size(); from += AT_ONCE) {
      List<CheckedCell> some =
          IntStream.range(from, Math.min(all.size(), from + AT_ONCE))
              .parallel()
              .mapToObj(i -> of(problem, all.get(i), fees, prices, moves))
              .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
      some.forEach(cells);
    }
  }

  private static CheckedCell of(
      TransferProblem problem,
      TransferCell cell,
      Map<String, Fees> fees,
      CellPrices prices,
      Map<Place, Moves> moves) {
    var facts = new CellFacts(problem, cell, fees.getOrDefault(cell.warehouseId(), Fees.NONE));
    var of = moves.getOrDefault(new Place(cell.warehouseId(), cell.sku().key()), NONE);
    var walk = new StockWalk();
    var with = CellOutlook.of(facts, of, walk);
    var without = of == NONE ? with : CellOutlook.of(facts, NONE, walk);
    return new CheckedCell(
        cell, of != NONE, without.endUnits, with.endUnits, prices.micros(facts, with));
  }
}
