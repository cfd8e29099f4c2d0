package org.owplanner.engine.stock;

/// How long a shipment travels, from the hand-over at the factory to the shelf.
///
/// The days lie between P10 and P90 in four fifths of the cases; a share of shipments is inspected
/// by customs and takes longer by so many days.
///
/// @param p10Days days that one shipment in ten keeps below
/// @param p50Days median days
/// @param p90Days days that one shipment in ten exceeds
/// @param inspectedShare share of shipments that customs inspect, 0 to 1
/// @param inspectionDays days that an inspection adds
public record LeadTime(
    int p10Days, int p50Days, int p90Days, double inspectedShare, int inspectionDays) {

  public LeadTime {
    if (p10Days < 0 || p50Days < p10Days || p90Days < p50Days) {
      throw new IllegalArgumentException(
          "The lead time's days (P10 %d, P50 %d, P90 %d) must ascend from 0."
              .formatted(p10Days, p50Days, p90Days));
    }
    if (!(inspectedShare >= 0 && inspectedShare <= 1) || inspectionDays < 0) {
      throw new IllegalArgumentException(
          "The share that customs inspect (%s) must lie between 0 and 1, and the days that it adds (%d) must not be negative."
              .formatted(inspectedShare, inspectionDays));
    }
  }

  /// Days at P0 = max(0, P10 − (P50 − P10)/2), P10, P50, P90 and P100 = 2·P90 − P50, between which
  /// the time without customs is piecewise linear.
  double[] knotDays() {
    return new double[] {
      Math.max(0, p10Days - (p50Days - p10Days) / 2.0),
      p10Days,
      p50Days,
      p90Days,
      2.0 * p90Days - p50Days
    };
  }
}
