package org.owplanner.engine.slotting.pair;

/// Faces, locations and co-picks of a whole warehouse: the pair term with everything that is
/// linear.
///
/// Minimise Σ over co-picked pairs microsPerMetre · mm ÷ 1000 + Σ over faces `cost`.
///
/// @param floor distances between locations
/// @param coPicks pairs of faces that are picked together
/// @param cost what a face costs at a location, whatever lies elsewhere
/// @param eligibility which face may lie where
/// @param isPinned faces that must stay where they are, a truth value for each
public record SparsePairProblem(
    PairFloor floor, CoPicks coPicks, PlaceCost cost, Eligibility eligibility, boolean[] isPinned) {

  /// In arrays of locations: the face lies nowhere, costs nothing and is left out.
  public static final int NOWHERE = -1;

  /// Costs are added up in thousandths of a micro-unit, what one mm of one micro a metre costs.
  static final long PARTS = 1_000;

  public SparsePairProblem {
    if (isPinned.length != coPicks.faces()) {
      throw new IllegalArgumentException(
          "There are %d faces with co-picks, but %d that are pinned or not."
              .formatted(coPicks.faces(), isPinned.length));
    }
  }

  /// Number of faces.
  public int faces() {
    return isPinned.length;
  }

  /// The objective, rounded to micro-units.
  ///
  /// @param locationOf the location of each face, or [#NOWHERE]
  public long micros(int[] locationOf) {
    return Math.round(parts(locationOf) / (double) PARTS);
  }

  /// The pair term alone, rounded to micro-units.
  public long apartMicros(int[] locationOf) {
    return Math.round(apartParts(locationOf) / (double) PARTS);
  }

  /// The same problem without co-picks that cost nothing, as one of the two lies nowhere.
  SparsePairProblem amongPlaced(int[] locationOf) {
    return new SparsePairProblem(
        floor, coPicks.amongPlaced(locationOf), cost, eligibility, isPinned);
  }

  long parts(int[] locationOf) {
    var sum = apartParts(locationOf);
    for (var i = 0; i < locationOf.length; i++) {
      if (locationOf[i] != NOWHERE) {
        sum += PARTS * cost.micros(i, locationOf[i]);
      }
    }
    return sum;
  }

  private long apartParts(int[] locationOf) {
    var sum = 0L;
    for (var i = 0; i < locationOf.length; i++) {
      for (var at = coPicks.first(i); at < coPicks.end(i); at++) {
        var j = coPicks.partner(at);
        if (j > i && locationOf[i] != NOWHERE && locationOf[j] != NOWHERE) {
          sum += coPicks.microsPerMetre(at) * floor.mm(locationOf[i], locationOf[j]);
        }
      }
    }
    return sum;
  }
}
