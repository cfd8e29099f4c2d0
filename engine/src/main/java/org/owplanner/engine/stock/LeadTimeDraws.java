package org.owplanner.engine.stock;

/// How long shipments take, drawn from their lanes' distributions.
///
/// A trip takes equally long, whoever asks and in whatever order: the draw hangs on the seed and
/// the trip alone, so that all policies meet the same delays.
public final class LeadTimeDraws {

  private static final double[] SHARES = {0, 0.1, 0.5, 0.9, 1};

  private final long seed;

  /// @param seed another one for other delays
  public LeadTimeDraws(long seed) {
    this.seed = seed;
  }

  /// Days that a trip takes, from the hand-over to the shelf.
  ///
  /// @param trip tells it from all others
  public int days(LeadTime time, String trip) {
    var knots = time.knotDays();
    var share = uniform(trip, 1);
    var k = 1;
    while (k < SHARES.length - 1 && SHARES[k] < share) {
      k++;
    }
    var days =
        knots[k - 1]
            + (knots[k] - knots[k - 1]) * (share - SHARES[k - 1]) / (SHARES[k] - SHARES[k - 1]);
    var isInspected = uniform(trip, 2) < time.inspectedShare();
    return (int) Math.round(days) + (isInspected ? time.inspectionDays() : 0);
  }

  private double uniform(String trip, int stream) {
    var key = trip + '/' + stream;
    return (mixed(mixed(seed) ^ hash(key)) >>> 11) * 0x1.0p-53;
  }

  private static long hash(String key) {
    var hash = 0xcbf29ce484222325L;
    for (var i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /// Finalizer of SplitMix64 (Steele, Lea and Flood 2014).
  private static long mixed(long value) {
    var z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
