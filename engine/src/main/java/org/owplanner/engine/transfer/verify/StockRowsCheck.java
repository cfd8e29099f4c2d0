package org.owplanner.engine.transfer.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.transfer.ProjectedCell;

/// That the written stock of each cell that a line leaves or reaches is right.
final class StockRowsCheck {

  private static final double ROUNDING = 1e-4;

  private final WrittenTransfers plan;
  private final Refutations findings;
  private final Map<Place, ProjectedCell> rows = new HashMap<>();

  StockRowsCheck(WrittenTransfers plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
    plan.rows.stock().forEach(row -> rows.put(place(row), row));
  }

  private static Place place(ProjectedCell row) {
    return new Place(row.warehouseId(), row.sku());
  }

  /// That there is one row a cell, in their order.
  void run() {
    var cells = new TreeSet<>(plan.moves(false).keySet());
    var written = plan.rows.stock().stream().map(StockRowsCheck::place).toList();
    if (!written.equals(cells.stream().toList())) {
      cells.removeAll(written);
      findings.error(
          "STOCK_ROWS",
          cells.isEmpty() ? written.getFirst().name() : cells.first().name(),
          "库存行与调出、调入的货品不是一一对应",
          "rows of stock aren't one a cell that is sent from or received in, by warehouse and SKU");
    }
  }

  /// Checks a cell's row.
  ///
  /// @param without expected units at the end of each period, nothing sent or received
  /// @param with the same under the plan
  void check(Place place, double[] without, double[] with) {
    var row = rows.get(place);
    if (row != null) {
      check(place, "without", row.withoutUnits(), without);
      check(place, "with", row.withUnits(), with);
    }
  }

  private void check(Place place, String column, float[] written, double[] right) {
    var isRight = written.length == right.length;
    for (var p = 0; isRight && p < right.length; p++) {
      isRight = Math.abs(written[p] - right[p]) <= ROUNDING * Math.max(1, right[p]);
    }
    if (!isRight) {
      findings.error(
          "STOCK_ROWS",
          place.name(),
          "预计库存（%s）与复算不符".formatted(column),
          "its projected stock (%s) isn't what is worked out anew".formatted(column));
    }
  }
}
