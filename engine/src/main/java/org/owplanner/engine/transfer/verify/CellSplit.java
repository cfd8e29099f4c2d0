package org.owplanner.engine.transfer.verify;

/// Units that lie on two neighbouring cells, so that their mean stays.
///
/// @param cell the lower cell
/// @param upperShare share that lies on the next one
public record CellSplit(int cell, double upperShare) {

  /// So many units in cells of so many.
  public static CellSplit of(long units, int cellUnits) {
    return new CellSplit(
        Math.toIntExact(units / cellUnits), (double) (units % cellUnits) / cellUnits);
  }

  /// The highest cell that any of it lies on.
  public int top() {
    return cell + (upperShare > 0 ? 1 : 0);
  }
}
