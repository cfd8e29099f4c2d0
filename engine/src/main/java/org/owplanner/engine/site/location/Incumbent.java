package org.owplanner.engine.site.location;

import org.owplanner.engine.site.location.Repair.Candidate;

/// The best plan so far, and how cheap another must be to count as better.
final class Incumbent {

  private static final double CLOSE = 1e-10;

  private final double grain;
  private final double ceiling;
  private Candidate best = Candidate.none();

  /// @param grain what all objectives are whole multiples of, 0 where unknown
  /// @param ceiling what no plan costs more than
  Incumbent(double grain, double ceiling) {
    this.grain = grain;
    this.ceiling = ceiling;
  }

  Candidate best() {
    return best;
  }

  boolean offer(Candidate candidate) {
    var isBetter = candidate.cost() < best.cost();
    best = best.better(candidate);
    return isBetter;
  }

  /// What is above this is no better plan.
  double cutoff() {
    if (best.cost() == Double.POSITIVE_INFINITY) {
      return ceiling + Math.abs(ceiling) * 1e-6 + 1;
    }
    var close = CLOSE * Math.max(1, Math.abs(best.cost()));
    return grain > 4 * close ? best.cost() - grain + close : best.cost() - close;
  }

  /// The bound to which a bound may be raised as objectives are multiples of the grain.
  double raised(double bound) {
    var close = CLOSE * Math.max(1, Math.abs(bound));
    return grain > 4 * close ? Math.ceil((bound - close) / grain) * grain : bound;
  }
}
