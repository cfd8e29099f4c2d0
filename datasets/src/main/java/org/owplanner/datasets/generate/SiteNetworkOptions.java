package org.owplanner.datasets.generate;

/// What a generated network of candidate sites is like.
///
/// @param sites places where warehouses stand or could stand
/// @param regions buyers
/// @param families goods
/// @param tightness what is needed in the busiest month against what all sites hold at their
///   largest
/// @param seed start of every random sequence
public record SiteNetworkOptions(
    int sites, int regions, int families, double tightness, long seed) {

  public SiteNetworkOptions {
    if (sites < 1 || regions < 1 || families < 1) {
      throw new IllegalArgumentException(
          "A network needs sites (%d), regions (%d) and families (%d)."
              .formatted(sites, regions, families));
    }
    if (!(tightness > 0 && tightness <= 1)) {
      throw new IllegalArgumentException(
          "The tightness (%s) must be over 0 and at most 1.".formatted(tightness));
    }
  }
}
