package org.owplanner.engine.stock;

/// Cells in which an item's stock is counted: coarse enough that about 128 hold all that matters,
/// and such that whole cases are whole cells, or whole cells whole cases.
public final class StockCells {

  private static final double MOST = 128;

  private StockCells() {}

  /// Units of a cell.
  ///
  /// @param needUnits on hand, inbound, at the factory and mean demand together
  /// @param casePack units in a case
  public static int units(double needUnits, int casePack) {
    var least = needUnits / MOST;
    if (least <= 1) {
      return 1;
    }
    if (least > casePack) {
      return casePack * (int) Math.ceil(least / casePack);
    }
    var units = (int) Math.ceil(least);
    while (casePack % units != 0) {
      units++;
    }
    return units;
  }
}
