package org.owplanner.engine.slotting.pair;

/// The optimum of a tiny pair problem by trying every assignment.
final class BruteForce {

  private final DensePairProblem problem;
  private final int[] locationOf;
  private long best = Long.MAX_VALUE;

  private BruteForce(DensePairProblem problem) {
    this.problem = problem;
    locationOf = new int[problem.size()];
  }

  static long optimum(DensePairProblem problem) {
    var search = new BruteForce(problem);
    search.place(0, 0);
    return search.best;
  }

  private void place(int facility, int taken) {
    if (facility == problem.size()) {
      best = Math.min(best, problem.objective(locationOf));
      return;
    }
    for (var a = 0; a < problem.size(); a++) {
      if ((taken & (1 << a)) == 0 && problem.isAllowed(facility, a)) {
        locationOf[facility] = a;
        place(facility + 1, taken | (1 << a));
      }
    }
  }
}
