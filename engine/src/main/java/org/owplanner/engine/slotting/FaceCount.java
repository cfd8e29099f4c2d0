package org.owplanner.engine.slotting;

import java.util.Arrays;

/// How many faces a SKU needs.
final class FaceCount {

  private FaceCount() {}

  /// max(1, faces today, ⌈stock to hold ÷ median capacity⌉), the last at most the number of
  /// locations it may lie in.
  ///
  /// The median (the lower one of two) is over the profiles that the SKU may lie in, each counted
  /// once.
  static int of(SlottingProblem problem, LocationProfiles profiles, int sku, int facesToday) {
    var capacities = new int[profiles.size()];
    var eligible = 0;
    for (var profile = 0; profile < profiles.size(); profile++) {
      if (profiles.isEligible(sku, profile)) {
        capacities[eligible++] = profiles.capacityUnits(sku, profile);
      }
    }
    var needed = 1;
    if (eligible > 0) {
      Arrays.sort(capacities, 0, eligible);
      var median = capacities[(eligible - 1) / 2];
      needed = Math.ceilDiv(problem.skus().get(sku).stockToHoldUnits(), median);
      needed = Math.min(needed, profiles.eligibleLocations(sku));
    }
    return Math.max(1, Math.max(facesToday, needed));
  }
}
