package org.owplanner.datasets.generate;

/// What a generated network of warehouses is like.
///
/// @param warehouses how many
/// @param skus goods, each of them known in every warehouse
/// @param lanes ways: between the nearest warehouses first, then home from each
/// @param departures trips of each lane within the next two weeks
/// @param tightness 0 for vehicles, docks and space that hold everything, 1 for hardly anything
/// @param isCaseSized whether no warehouse holds or sells so many cases of anything that stock is
///   counted in more than a case, where the integer program is no longer exact
/// @param seed start of every random sequence
public record NetworkOptions(
    int warehouses,
    int skus,
    int lanes,
    int departures,
    double tightness,
    boolean isCaseSized,
    long seed) {

  public NetworkOptions {
    if (warehouses < 2 || skus < 1 || lanes < 1 || departures < 1) {
      throw new IllegalArgumentException(
          "A network needs two warehouses (%d), goods (%d), lanes (%d) and departures (%d)."
              .formatted(warehouses, skus, lanes, departures));
    }
    if (!(tightness >= 0 && tightness <= 1)) {
      throw new IllegalArgumentException(
          "The tightness (%s) must lie between 0 and 1.".formatted(tightness));
    }
  }
}
