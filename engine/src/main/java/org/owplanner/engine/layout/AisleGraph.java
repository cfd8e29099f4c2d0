package org.owplanner.engine.layout;

import java.util.Arrays;

/// Parallel pick aisles joined by cross-aisles, with the depot where its aisle meets the front one.
///
/// Pick aisle `j` lies at `aisleXMm(j)`, cross-aisle `k` at `crossAisleYMm(k)`; both ascend.
/// Cross-aisle 0 is the front, the last one the back; what lies between two neighbours is a block.
/// An access point is an aisle index and a `yMm` between front and back. People walk along aisles
/// and cross-aisles only, so that every distance follows from these few numbers and no matrix is
/// ever held.
public final class AisleGraph {
  /// Lengths in hot loops are `int`, so a tour through everything must stay below this (268 km).
  static final int LONGEST_TOUR_MM = 1 << 28;

  /// With more of them shortest tours take too long to find.
  public static final int MOST_CROSS_AISLES = 5;

  private final int[] aisleXMm;
  private final int[] crossAisleYMm;
  private final int depotAisle;

  /// Throws an IllegalArgumentException that names the first thing that is off.
  public AisleGraph(int[] aisleXMm, int[] crossAisleYMm, int depotAisle) {
    this.aisleXMm = aisleXMm.clone();
    this.crossAisleYMm = crossAisleYMm.clone();
    this.depotAisle = depotAisle;
    requireAscending(this.aisleXMm, 1, "pick aisle", "x_mm");
    requireAscending(this.crossAisleYMm, 2, "cross-aisle", "y_mm");
    if (crossAisleYMm.length > MOST_CROSS_AISLES) {
      throw new IllegalArgumentException(
          "The number of cross-aisles (%d) must be at most %d. Leave out those that pickers seldom use: real tours then turn out no longer than planned."
              .formatted(crossAisleYMm.length, MOST_CROSS_AISLES));
    }
    if (depotAisle < 0 || depotAisle >= aisleXMm.length) {
      throw new IllegalArgumentException(
          "The depot's aisle (%d) must be one of the %d pick aisles (0 to %d). Maybe the warehouse's row names an aisle that is missing."
              .formatted(depotAisle, aisleXMm.length, aisleXMm.length - 1));
    }
    var longestMm = 2L * aisleXMm.length * lengthMm() + 2L * crossAisleYMm.length * widthMm();
    if (longestMm >= LONGEST_TOUR_MM) {
      throw new IllegalArgumentException(
          "The aisles' total length (%d mm there and back) must stay below %d mm. Maybe coordinates are not in mm."
              .formatted(longestMm, LONGEST_TOUR_MM));
    }
  }

  private static void requireAscending(int[] values, int fewest, String what, String column) {
    if (values.length < fewest) {
      throw new IllegalArgumentException(
          "The number of %ss (%d) must be at least %d. Maybe their rows are missing."
              .formatted(what, values.length, fewest));
    }
    for (var i = 1; i < values.length; i++) {
      if (values[i] <= values[i - 1]) {
        throw new IllegalArgumentException(
            "The %s (%d) of %s %d must be greater than that of its predecessor (%d). Maybe two rows share a position."
                .formatted(column, values[i], what, i, values[i - 1]));
      }
    }
  }

  public int aisleCount() {
    return aisleXMm.length;
  }

  public int aisleXMm(int aisle) {
    return aisleXMm[aisle];
  }

  public int crossAisleCount() {
    return crossAisleYMm.length;
  }

  public int crossAisleYMm(int crossAisle) {
    return crossAisleYMm[crossAisle];
  }

  public int blockCount() {
    return crossAisleYMm.length - 1;
  }

  public int depotAisle() {
    return depotAisle;
  }

  public int frontYMm() {
    return crossAisleYMm[0];
  }

  public int backYMm() {
    return crossAisleYMm[crossAisleYMm.length - 1];
  }

  /// Length of a pick aisle, from front to back.
  public int lengthMm() {
    return backYMm() - frontYMm();
  }

  /// Width of the area, from the first pick aisle to the last.
  public int widthMm() {
    return aisleXMm[aisleXMm.length - 1] - aisleXMm[0];
  }

  /// Whether an access point lies on this graph.
  public boolean holds(int aisle, int yMm) {
    return aisle >= 0 && aisle < aisleXMm.length && yMm >= frontYMm() && yMm <= backYMm();
  }

  /// The block that an access point lies in; on a cross-aisle between two blocks, the one in front.
  public int blockOf(int yMm) {
    var block = 0;
    while (block < crossAisleYMm.length - 2 && yMm > crossAisleYMm[block + 1]) {
      block++;
    }
    return block;
  }

  /// Shortest walk between two access points.
  ///
  /// In one aisle |yA − yB|. Else |xA − xB| plus the shortest way from yA to a cross-aisle and on
  /// to yB, which is |yA − yB| as soon as a cross-aisle lies between them.
  public int distanceMm(int aisleA, int yAMm, int aisleB, int yBMm) {
    if (aisleA == aisleB) {
      return Math.abs(yAMm - yBMm);
    }
    var lowMm = Math.min(yAMm, yBMm);
    var highMm = Math.max(yAMm, yBMm);
    var acrossMm = Math.abs(aisleXMm[aisleA] - aisleXMm[aisleB]);
    var next = 0;
    while (crossAisleYMm[next] < lowMm) {
      next++;
    }
    if (crossAisleYMm[next] <= highMm) {
      return acrossMm + highMm - lowMm;
    }
    var byFrontMm = lowMm + highMm - 2 * crossAisleYMm[next - 1];
    var byBackMm = 2 * crossAisleYMm[next] - lowMm - highMm;
    return acrossMm + Math.min(byFrontMm, byBackMm);
  }

  /// Shortest walk between the depot and an access point.
  public int depotDistanceMm(int aisle, int yMm) {
    return Math.abs(aisleXMm[aisle] - aisleXMm[depotAisle]) + yMm - frontYMm();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AisleGraph that
        && depotAisle == that.depotAisle
        && Arrays.equals(aisleXMm, that.aisleXMm)
        && Arrays.equals(crossAisleYMm, that.crossAisleYMm);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(aisleXMm) + Arrays.hashCode(crossAisleYMm)) + depotAisle;
  }

  @Override
  public String toString() {
    return "AisleGraph[%d aisles, %d blocks, %d x %d mm, depot at aisle %d]"
        .formatted(aisleCount(), blockCount(), widthMm(), lengthMm(), depotAisle);
  }
}
