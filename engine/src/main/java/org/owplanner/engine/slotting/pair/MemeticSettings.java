package org.owplanner.engine.slotting.pair;

/// How a memetic search divides its effort.
///
/// @param population assignments to breed from, at least 2; more need more time and end better
/// @param lanes children bred at the same time, at least 1; changes the result, so it doesn't
///   depend on the number of threads
/// @param patience steps that a child's tabu search goes on without a gain, at least 1
/// @param staleChildren children in a row that the population refused, after which it starts anew
///   around the best
record MemeticSettings(int population, int lanes, long patience, int staleChildren) {

  private static final int UNIFORM_PATIENCE = 1_200;
  private static final int STRUCTURED_PATIENCE = 150;
  private static final double UNIFORM_DOMINANCE = 1.1;

  MemeticSettings {
    if (population < 2 || lanes < 1 || patience < 1 || staleChildren < 1) {
      throw new IllegalArgumentException(
          "A memetic search with a population of %d, %d lanes, patience %d and %d stale children makes no sense."
              .formatted(population, lanes, patience, staleChildren));
    }
  }

  /// Settings for a problem: where flows are uniform, good assignments lie anywhere and long
  /// searches find them; the more a few flows dominate, the more do crossing many short ones.
  static MemeticSettings of(DensePairProblem problem) {
    var ratio = UNIFORM_DOMINANCE / FlowDominance.of(problem);
    var patience =
        Math.clamp(UNIFORM_PATIENCE * Math.pow(ratio, 4), STRUCTURED_PATIENCE, UNIFORM_PATIENCE);
    return new MemeticSettings(15, 4, (long) patience, 60);
  }
}
