package org.owplanner.engine.slotting.pair;

/// A quadratic assignment problem with a full matrix of distances: put `n` facilities on `n`
/// locations, one each.
///
/// Minimise `Σᵢ Σⱼ flow[i][j] · distance[π(i)][π(j)] + Σᵢ linear[i][π(i)]` over all permutations π
/// that avoid the forbidden combinations (Koopmans and Beckmann 1957). For slotting a flow is the
/// orders that hold both SKUs, priced per mm, a distance is walking in mm, and `linear` is what a
/// face costs at a location whatever lies elsewhere. Fewer facilities than locations: add
/// facilities without flow. Matrices may be asymmetric and may have diagonals.
public final class DensePairProblem {

  /// Largest magnitude for which sums in `double` arithmetic are exact integers.
  static final double EXACT_LIMIT = 0x1p52;

  private final int size;
  private final long[] flow;
  private final long[] distance;
  private final long[] linear;
  private final boolean[] forbidden;

  private DensePairProblem(
      int size, long[] flow, long[] distance, long[] linear, boolean[] forbidden) {
    this.size = size;
    this.flow = flow;
    this.distance = distance;
    this.linear = linear;
    this.forbidden = forbidden;
  }

  /// The pure problem: `flow` and `distance` hold `size` × `size` numbers row by row.
  public static DensePairProblem of(int size, long[] flow, long[] distance) {
    return of(size, flow, distance, new long[size * size], new boolean[size * size]);
  }

  /// The problem with a linear term and forbidden combinations, both facility by facility.
  ///
  /// @throws IllegalArgumentException if an array has the wrong length or the numbers are so large
  ///   that sums would not be exact
  public static DensePairProblem of(
      int size, long[] flow, long[] distance, long[] linear, boolean[] forbidden) {
    requireLength(size, flow.length, "flow");
    requireLength(size, distance.length, "distance");
    requireLength(size, linear.length, "linear");
    requireLength(size, forbidden.length, "forbidden");
    var problem =
        new DensePairProblem(
            size, flow.clone(), distance.clone(), linear.clone(), forbidden.clone());
    problem.requireExact();
    return problem;
  }

  private static void requireLength(int size, int length, String name) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "The size (%d) of a pair problem must be at least 1.".formatted(size));
    }
    if (length != size * size) {
      throw new IllegalArgumentException(
          "The matrix %s of a pair problem of size %d has %d numbers, needed are %d."
              .formatted(name, size, length, size * size));
    }
  }

  private void requireExact() {
    var largest = largestSum(flow, distance, linear);
    if (largest > EXACT_LIMIT) {
      throw new IllegalArgumentException(
          "The costs of a pair problem of size %d may reach %.2g, more than can be added exactly (%.2g). Divide its flows by a power of ten."
              .formatted(size, largest, EXACT_LIMIT));
    }
  }

  /// No sum that a search computes with these matrices is larger.
  static double largestSum(long[] flow, long[] distance, long[] linear) {
    var flowSum = 0.0;
    var largestDistance = 0.0;
    var largestLinear = 0.0;
    for (var k = 0; k < flow.length; k++) {
      flowSum += Math.abs((double) flow[k]);
      largestDistance = Math.max(largestDistance, Math.abs((double) distance[k]));
      largestLinear = Math.max(largestLinear, Math.abs((double) linear[k]));
    }
    return 8 * (flowSum * largestDistance + Math.sqrt(flow.length) * largestLinear);
  }

  /// The number of facilities, and of locations.
  public int size() {
    return size;
  }

  /// What flows from facility `i` to facility `j`.
  public long flow(int i, int j) {
    return flow[i * size + j];
  }

  /// The distance from location `a` to location `b`.
  public long distance(int a, int b) {
    return distance[a * size + b];
  }

  /// What facility `i` costs at location `a`, whatever lies elsewhere.
  public long linear(int i, int a) {
    return linear[i * size + a];
  }

  /// Whether facility `i` may lie at location `a`.
  public boolean isAllowed(int i, int a) {
    return !forbidden[i * size + a];
  }

  /// Whether every facility lies at a location of its own that it is allowed at.
  public boolean isFeasible(int[] locationOf) {
    var taken = new boolean[size];
    for (var i = 0; i < size; i++) {
      var a = locationOf[i];
      if (a < 0 || a >= size || taken[a] || !isAllowed(i, a)) {
        return false;
      }
      taken[a] = true;
    }
    return locationOf.length == size;
  }

  /// The objective of an assignment, computed from nothing but the definition.
  public long objective(int[] locationOf) {
    var sum = 0L;
    for (var i = 0; i < size; i++) {
      var a = locationOf[i];
      sum += linear[i * size + a];
      for (var j = 0; j < size; j++) {
        sum += flow[i * size + j] * distance[a * size + locationOf[j]];
      }
    }
    return sum;
  }
}
