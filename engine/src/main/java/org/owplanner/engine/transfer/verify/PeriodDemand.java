package org.owplanner.engine.transfer.verify;

/// Demand of a period in cells, given its level.
///
/// @param share probability of each number of cells
/// @param atLeast probability of so many cells or more
/// @param missing E[(d − y)⁺] for y cells in stock
public record PeriodDemand(double[] share, double[] atLeast, double[] missing) {

  /// From the probabilities of each number of cells.
  public static PeriodDemand of(double[] share) {
    var atLeast = new double[share.length + 1];
    var missing = new double[share.length + 1];
    for (var y = share.length - 1; y >= 0; y--) {
      atLeast[y] = atLeast[y + 1] + share[y];
      missing[y] = missing[y + 1] + atLeast[y + 1];
    }
    return new PeriodDemand(share, atLeast, missing);
  }
}
