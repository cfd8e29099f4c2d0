package org.owplanner.engine.site.location;

/// What all objectives of a problem are whole multiples of.
final class Grain {

  private static final double LARGEST_WHOLE = 1e15;

  private Grain() {}

  /// The greatest common divisor of all costs where each customer has a single source and they are
  /// whole numbers, else 0.
  static double of(LocationProblem problem) {
    if (!problem.isSingleSource()) {
      return 0;
    }
    return common(problem.arcCost(), common(problem.fixedCost(), 0));
  }

  /// The greatest common divisor of whole numbers and `start`, -1 where one is not whole.
  static double common(double[] values, double start) {
    if (start < 0) {
      return 0;
    }
    var divisor = (long) start;
    for (var value : values) {
      if (value != Math.rint(value) || Math.abs(value) > LARGEST_WHOLE) {
        return 0;
      }
      divisor = divisor(divisor, Math.abs((long) value));
    }
    return divisor;
  }

  private static long divisor(long a, long b) {
    var larger = a;
    var smaller = b;
    while (smaller != 0) {
      var rest = larger % smaller;
      larger = smaller;
      smaller = rest;
    }
    return larger;
  }
}
