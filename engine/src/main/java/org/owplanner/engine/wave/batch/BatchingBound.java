package org.owplanner.engine.wave.batch;

import org.owplanner.engine.solve.Bound;

/// The greatest proven lower bound of a batching's cost so far.
///
/// Prices πᵢ with c(B) − Σ_{i ∈ B} πᵢ ≥ v for every batch B that there is bound every batching into
/// K batches by Σ πᵢ + K · v: add up over its batches. K is at least what holds all sizes, and at
/// most what fits into the best known cost, each batch costing no less than the cheapest order
/// alone; v > 0 takes the least K, v < 0 the greatest. It begins with the prices πᵢ = max_d ℓ({i})
/// · sᵢ ÷ Q of one dimension d of capacity Q, for which v = 0: ℓ(B) is no less than the ℓ({i}) of
/// any member, hence than their mean weighted by sᵢ ÷ Q, which add up to at most 1.
///
/// Every cost is a multiple of `grainMicros`, so a bound is rounded up to one: a tour is a closed
/// walk between stops, crossings and the depot, so that its way along aisles, forth and back, is a
/// multiple of twice the greatest common divisor of all their positions, and its way across
/// likewise.
final class BatchingBound {
  private final BatchingProblem problem;
  private final long grainMicros;
  private final long cheapestMicros;
  private long knownMicros;
  private long lowerMicros;
  private String method = "SIZE_SHARES";

  BatchingBound(BatchingProblem problem, long knownMicros) {
    this.problem = problem;
    this.knownMicros = knownMicros;
    grainMicros = grainMicros(problem);
    var costs = new BatchCosts(problem);
    var cheapest = Long.MAX_VALUE;
    var alone = new long[problem.orders()];
    for (var order = 0; order < alone.length; order++) {
      alone[order] = costs.shortestMicros(new int[] {order}, 1);
      cheapest = Math.min(cheapest, alone[order]);
    }
    cheapestMicros = cheapest;
    for (var d = 0; d < problem.dimensions(); d++) {
      var sum = 0.0;
      for (var order = 0; order < alone.length; order++) {
        sum += alone[order] * (double) problem.size()[order][d];
      }
      offer((long) Math.floor(sum / Math.max(1, problem.capacity()[d]) * (1 - 1e-12)), method);
    }
  }

  /// Tells a better known cost.
  void known(long micros) {
    knownMicros = Math.min(knownMicros, micros);
  }

  /// Bound of a batching into at least `fewest` and at most `most` batches, given prices and the
  /// least c(B) − Σ πᵢ of all batches.
  long lowerMicros(long[] prices, long leastReduced, long fewest, long most) {
    var sum = 0L;
    for (var price : prices) {
      sum += price;
    }
    return sum + leastReduced * (leastReduced > 0 ? fewest : Math.min(most, mostBatches()));
  }

  /// No batching as good as the best known has more batches.
  long mostBatches() {
    return cheapestMicros <= 0
        ? problem.orders()
        : Math.min(problem.orders(), knownMicros / cheapestMicros);
  }

  /// No batching has fewer batches: they must hold everything.
  long fewestBatches() {
    var fewest = 1L;
    for (var d = 0; d < problem.dimensions(); d++) {
      var sum = 0L;
      for (var size : problem.size()) {
        sum += size[d];
      }
      if (sum > 0) {
        fewest = Math.max(fewest, Math.ceilDiv(sum, problem.capacity()[d]));
      }
    }
    return fewest;
  }

  /// Takes a bound proven elsewhere.
  void offer(long micros, String how) {
    var rounded = Math.ceilDiv(micros, grainMicros) * grainMicros;
    if (rounded > lowerMicros) {
      lowerMicros = Math.min(rounded, knownMicros);
      method = how;
    }
  }

  /// Whether a bound, rounded up to what costs can be, reaches the best known cost.
  boolean isAtLeastKnown(long micros) {
    return Math.ceilDiv(micros, grainMicros) * grainMicros >= knownMicros;
  }

  long lowerMicros() {
    return lowerMicros;
  }

  long grainMicros() {
    return grainMicros;
  }

  boolean isClosed() {
    return lowerMicros >= knownMicros;
  }

  Bound bound() {
    return Bound.proven(lowerMicros, method);
  }

  /// What all costs are multiples of, 1 where nothing is known.
  private static long grainMicros(BatchingProblem problem) {
    if (problem.extra() != BatchExtra.NONE || problem.microsPerMetre() % 1_000 != 0) {
      return 1;
    }
    var graph = problem.graph();
    var alongMm = 0L;
    var acrossMm = 0L;
    for (var k = 1; k < graph.crossAisleCount(); k++) {
      alongMm = divisor(alongMm, graph.crossAisleYMm(k) - (long) graph.frontYMm());
    }
    for (var yMm : problem.stopYMm()) {
      alongMm = divisor(alongMm, yMm - (long) graph.frontYMm());
    }
    for (var aisle = 0; aisle < graph.aisleCount(); aisle++) {
      acrossMm =
          divisor(acrossMm, graph.aisleXMm(aisle) - (long) graph.aisleXMm(graph.depotAisle()));
    }
    var tour = 2 * divisor(alongMm, acrossMm) * (problem.microsPerMetre() / 1_000);
    return Math.max(1, divisor(tour, problem.microsPerTour()));
  }

  private static long divisor(long a, long b) {
    var x = Math.abs(a);
    var y = Math.abs(b);
    while (y != 0) {
      var rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }
}
