package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A cell from which a plan sends or in which goods of it arrive.
///
/// @param cell its place among the SKU's cells
/// @param without mean units at each period's end, nothing sent or received
/// @param with the same as planned
/// @param lostMore units of demand that find no stock more than with what is pinned alone
record TouchedCell(int cell, double[] without, double[] with, double lostMore) {

  static List<TouchedCell> of(GoodsTools tools, SkuGoods sku, GoodsPlan plan) {
    var touched = new ArrayList<TouchedCell>();
    for (var cell = 0; cell < sku.cells().size(); cell++) {
      var sent = sku.sentUnits(plan, cell);
      var arrivals = sku.arrivals(plan, cell);
      if (sent > 0 || arrivals.length > 0) {
        touched.add(of(tools, sku, cell, sent, arrivals));
      }
    }
    sku.release();
    return touched;
  }

  private static TouchedCell of(
      GoodsTools tools, SkuGoods sku, int cell, int sent, int[] arrivals) {
    var evaluator = tools.evaluator();
    var facts = sku.facts(tools, cell);
    evaluator.terms(facts, sent, arrivals);
    var with = evaluator.meanUnits(facts);
    var lost = sum(evaluator.lostUnits(facts));
    evaluator.terms(facts, 0, new int[0]);
    var without = evaluator.meanUnits(facts);
    if (sku.hasPins()) {
      evaluator.terms(facts, sku.sentUnits(sku.pinned(), cell), sku.arrivals(sku.pinned(), cell));
    }
    return new TouchedCell(cell, without, with, lost - sum(evaluator.lostUnits(facts)));
  }

  private static double sum(double[] units) {
    return Arrays.stream(units).sum();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return cell;
  }
}
