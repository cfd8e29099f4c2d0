package org.owplanner.cli.report;

import java.util.List;

/// The warehouse as seen from above.
///
/// @param aisles pick aisles by ascending position
/// @param crossAisleYMm positions of the cross-aisles, ascending; the depot lies on the first
/// @param depotAisle the aisle whose front end is the depot
/// @param locations all pick locations; divided ones singly
public record ReportFloor(
    List<ReportAisle> aisles,
    List<Integer> crossAisleYMm,
    String depotAisle,
    List<ReportLocation> locations) {

  public ReportFloor {
    aisles = List.copyOf(aisles);
    crossAisleYMm = List.copyOf(crossAisleYMm);
    locations = List.copyOf(locations);
  }
}
