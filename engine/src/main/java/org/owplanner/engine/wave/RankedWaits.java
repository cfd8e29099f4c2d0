package org.owplanner.engine.wave;

import java.util.stream.IntStream;

/// What it costs that pickers can't have all orders back at once: waiting, or deferral of some.
final class RankedWaits {

  private final BoundGround ground;
  private final double[] regrets;
  private final double[] backs;
  private final double[] ranked;
  private final int count;

  /// @param regrets what deferring each order costs beyond picking it, ascending
  /// @param backs when each order is back at the earliest, ascending
  /// @param seconds how long each order keeps a picker busy, ascending
  RankedWaits(BoundGround ground, double[] regrets, double[] backs, double[] seconds, int count) {
    this.ground = ground;
    this.regrets = regrets;
    this.backs = backs;
    this.count = count;
    ranked = ranked(seconds);
  }

  /// When pickers have worked as long as the k shortest orders take, by k.
  private double[] ranked(double[] seconds) {
    var crew = ground.facts().crew();
    var starts = IntStream.range(0, crew.size()).map(ground::start).sorted().toArray();
    var ranked = new double[count];
    var working = 0;
    var at = starts.length == 0 ? 0.0 : starts[0];
    for (var k = 0; k < count; k++) {
      var work = seconds[k];
      while (true) {
        while (working < starts.length && starts[working] <= at) {
          working++;
        }
        var until = working < starts.length ? starts[working] : Double.POSITIVE_INFINITY;
        if (work <= (until - at) * working) {
          at += work / working;
          break;
        }
        work -= (until - at) * working;
        at = until;
      }
      // Rounded down, for sums of doubles are not exact.
      ranked[k] = Math.min(at - 1e-3, ground.facts().problem().nextShiftSecond());
    }
    return ranked;
  }

  /// The least over how many are deferred.
  double leastMicros() {
    var price = ground.facts().prices().usualWaiting();
    var least = Double.POSITIVE_INFINITY;
    var deferring = 0.0;
    for (var j = 0; j <= count && deferring < least; j++) {
      var waits = 0.0;
      for (var k = 0; k + j < count; k++) {
        waits += Math.max(0, ranked[k] - backs[j + k]);
      }
      least = Math.min(least, deferring + price * waits);
      deferring += j < count ? regrets[j] : 0;
    }
    return least;
  }
}
