package org.owplanner.engine.wave;

import org.owplanner.engine.solve.Bound;

/// A lower bound of what any plan of a shift costs, whatever it takes from where.
///
/// Every plan pays for what was handed out before, and for all hours that no new tour fills; a
/// second of a new tour costs c and saves the idle share of c. Beyond that, each order is either
/// deferred, at a price that is known, or picked. What picking costs at least is bounded in two
/// ways, and the better bound is told:
///
/// - `BATCH_PARTITION`, for at most [BatchPartition#MOST_ORDERS] orders that are picked whole: the
///   cheapest way to cut them into tours, to hand these to pickers one after another and to defer
///   the rest. See [BatchPartition].
/// - `TOUR_SHARES`, for any shift: each order's share of the tour that it is in, and the time that
///   must pass before so many orders can be picked. See [TourShares].
///
/// Both relax that lots run out and expire in sequence, that waves have sizes, and that packing
/// slots fill up.
final class WaveBound {

  private WaveBound() {}

  /// No plan of this shift costs less.
  static Bound of(WaveFacts facts) {
    var ground = new BoundGround(facts);
    var shares = new TourShares(ground).lowerMicros();
    if (BatchPartition.admits(ground)) {
      var partition = new BatchPartition(ground).lowerMicros();
      if (partition >= shares) {
        return Bound.proven(partition, "BATCH_PARTITION");
      }
    }
    return Bound.proven(shares, "TOUR_SHARES");
  }
}
