package org.owplanner.datasets.benchmark;

import org.owplanner.engine.layout.WalkDistance;

/// The published distance rule of the joint order selection instances (arXiv 2401.04563): aisles
/// with three cross-aisles, in the middle (row 0), and at the first and the last row.
///
/// Between two stops one walks by way of a cross-aisle, even if both lie in the same aisle: `d(u,
/// v) = rows(u, v) + |aisle(u) - aisle(v)|`, where `rows` is `|row(u)| + |row(v)|` by the middle
/// or, where both lie on the same side of it, `2 · |end| - |row(u)| - |row(v)|` by the end of that
/// side if this is less.
///
/// @param rows the row of each location
/// @param aisles the aisle of each location
/// @param firstRow the row of the cross-aisle at the negative end
/// @param lastRow the row of the cross-aisle at the positive end
record CrossAisleWalk(int[] rows, int[] aisles, int firstRow, int lastRow) implements WalkDistance {

  @Override
  public int between(int from, int to) {
    var u = rows[from];
    var v = rows[to];
    var throughMiddle = Math.abs(u) + Math.abs(v);
    var across = Math.abs(aisles[from] - aisles[to]);
    if ((u ^ v) < 0 && u != 0 && v != 0) {
      return throughMiddle + across;
    }
    var end = Math.abs(u < 0 ? firstRow : lastRow);
    return Math.min(throughMiddle, 2 * end - throughMiddle) + across;
  }
}
