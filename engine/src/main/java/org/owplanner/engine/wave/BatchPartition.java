package org.owplanner.engine.wave;

import java.util.Arrays;
import java.util.HashMap;

/// What a small shift costs at least: the cheapest way to cut its orders into tours, to hand these
/// to pickers one after another, and to defer the rest.
///
/// For every set of orders that a kind of picker may take in one tour, [LeastTour] gives a least
/// duration and a least cost. For each picker, f(S) is the Pareto front of end and cost over all
/// sequences of tours that pick the orders S: f(S) = min over the last tour L ⊆ S of f(S \ L)
/// followed by L, where each order of L pays for its lateness and waiting at L's end. Tours begin
/// as soon as they can: a delay makes nothing cheaper. Over pickers, h(S) = min over L ⊆ S of h(S
/// \ L) + min f(L). The least h(S) over all S of which there is stock enough, with what deferring
/// the others costs and what every plan pays, is a bound. Where packing has slots, h(S) is no less
/// either than what the tours cost without any time and the orders of S when the k-th is packed in
/// no earlier slot than k orders fill. It relaxes at which place stock runs out and in which
/// sequence it expires, and of sizes of waves all but their sum; where fronts are cut short,
/// neighbours become a point that is better than both.
final class BatchPartition {

  /// With more orders there are too many sets.
  static final int MOST_ORDERS = 12;

  private static final int MOST_POINTS = 12;

  private final BoundGround ground;
  private final int[] orders;
  private final int sets;
  private final double[] deferred;
  private final long[][] timeMicros;
  private int timeFrom;

  BatchPartition(BoundGround ground) {
    this.ground = ground;
    orders = ground.open();
    sets = 1 << orders.length;
    deferred = new double[sets];
    for (var set = 1; set < sets; set++) {
      var first = Integer.numberOfTrailingZeros(set);
      deferred[set] = deferred[set & (set - 1)] + ground.facts().deferredMicros()[orders[first]];
    }
    timeMicros = timeMicros();
  }

  /// Whether the shift is small enough, and all its orders are picked whole.
  static boolean admits(BoundGround ground) {
    return ground.open().length <= MOST_ORDERS
        && Arrays.stream(ground.open()).allMatch(ground::isWhole);
  }

  private long[][] timeMicros() {
    var crew = ground.facts().crew();
    timeFrom = Integer.MAX_VALUE;
    var to = Integer.MIN_VALUE;
    for (var p = 0; p < crew.size(); p++) {
      timeFrom = Math.min(timeFrom, ground.start(p));
      to = Math.max(to, crew.toSecond(p));
    }
    var table = new long[orders.length][Math.max(0, to - timeFrom + 1)];
    for (var i = 0; i < orders.length; i++) {
      var released = ground.facts().book().releasedEnd(orders[i]);
      for (var at = 0; at < table[i].length; at++) {
        table[i][at] = ground.timeMicros(orders[i], Math.max(released, timeFrom + at));
      }
    }
    return table;
  }

  long lowerMicros() {
    var tours = new LeastTour[ground.kinds().size()];
    for (var k = 0; k < tours.length; k++) {
      tours[k] = new LeastTour(ground, ground.kinds().get(k), orders);
    }
    var least = picked(tours, true);
    if (!ground.facts().problem().packing().isEmpty()) {
      var untimed = picked(tours, false);
      var packed = packedInRanks();
      for (var set = 0; set < sets; set++) {
        least[set] = Math.max(least[set], untimed[set] + packed[set]);
      }
    }
    var best = Double.POSITIVE_INFINITY;
    for (var set = 0; set < sets; set++) {
      if (least[set] < Double.POSITIVE_INFINITY && isInStock(set) && isInWaves(set)) {
        best = Math.min(best, least[set] + deferred[sets - 1 - set]);
      }
    }
    return (long) Math.floor(ground.fixedMicros(ground.idleShare()) + best - 1);
  }

  /// The least cost of each set of orders that is picked.
  private double[] picked(LeastTour[] tours, boolean isTimed) {
    var crew = ground.facts().crew();
    var least = new double[sets];
    Arrays.fill(least, 1, sets, Double.POSITIVE_INFINITY);
    var known = new double[crew.size()][];
    for (var p = 0; p < crew.size(); p++) {
      for (var q = 0; q < p && known[p] == null; q++) {
        known[p] = isAlike(p, q) ? known[q] : null;
      }
      if (known[p] == null) {
        known[p] = ofPicker(p, tours[ground.kinds().indexOf(ground.kind(p))], isTimed);
      }
      least = handedTo(known[p], least);
    }
    return least;
  }

  /// The least lateness and waiting of each set of orders, whoever is packed first: no more begin
  /// in the first slots than these hold.
  private double[] packedInRanks() {
    var least = new double[sets];
    for (var set = 1; set < sets; set++) {
      least[set] = Double.POSITIVE_INFINITY;
      var packed = ground.packedSecondOfRank(Integer.bitCount(set));
      for (var rest = set; rest != 0; rest &= rest - 1) {
        var i = Integer.numberOfTrailingZeros(rest);
        var micros =
            ground.facts().prices().lateness(orders[i], packed)
                + ground.facts().prices().waiting(orders[i], packed);
        least[set] = Math.min(least[set], least[set ^ 1 << i] + micros);
      }
    }
    return least;
  }

  /// Whether stock suffices for all of these orders together.
  private boolean isInStock(int set) {
    var need = new HashMap<Integer, Long>();
    for (var rest = set; rest != 0; rest &= rest - 1) {
      ground
          .facts()
          .book()
          .need(orders[Integer.numberOfTrailingZeros(rest)])
          .forEach((sku, units) -> need.merge(sku, units, Long::sum));
    }
    return need.entrySet().stream()
        .allMatch(e -> ground.facts().lots().unitsOf(e.getKey()) >= e.getValue());
  }

  /// Whether all waves together hold the lines of these orders.
  private boolean isInWaves(int set) {
    var lines = 0;
    for (var rest = set; rest != 0; rest &= rest - 1) {
      lines += ground.lines(orders[Integer.numberOfTrailingZeros(rest)]);
    }
    return lines <= ground.mostLines();
  }

  private boolean isAlike(int p, int q) {
    return ground.kind(p).equals(ground.kind(q))
        && ground.start(p) == ground.start(q)
        && ground.facts().crew().toSecond(p) == ground.facts().crew().toSecond(q);
  }

  private double[] handedTo(double[] ofPicker, double[] before) {
    var least = before.clone();
    for (var set = 1; set < sets; set++) {
      for (var part = set; part > 0; part = (part - 1) & set) {
        least[set] = Math.min(least[set], before[set ^ part] + ofPicker[part]);
      }
    }
    return least;
  }

  /// The least cost of each set of orders that one picker picks.
  private double[] ofPicker(int picker, LeastTour tours, boolean isTimed) {
    var to = ground.facts().crew().toSecond(picker);
    var fronts = new TourFront[sets];
    fronts[0] = TourFront.of(ground.start(picker), 0);
    var least = new double[sets];
    var gathered = new TourFront.Gatherer();
    for (var set = 1; set < sets; set++) {
      gathered.clear();
      for (var last = set; last > 0; last = (last - 1) & set) {
        var before = fronts[set ^ last];
        if (!tours.isAllowed(last) || before == null) {
          continue;
        }
        for (var i = 0; i < before.size(); i++) {
          var end = before.second(i) + tours.seconds(last);
          if (end <= to) {
            var micros =
                before.micros(i) + tours.micros(last) + (isTimed ? timeMicros(last, end) : 0);
            if (micros < deferred[set]) {
              gathered.add(end, micros);
            }
          }
        }
      }
      fronts[set] = gathered.front(MOST_POINTS);
      least[set] = fronts[set] == null ? Double.POSITIVE_INFINITY : fronts[set].leastMicros();
    }
    return least;
  }

  private double timeMicros(int set, int end) {
    var micros = 0L;
    for (var rest = set; rest != 0; rest &= rest - 1) {
      micros += timeMicros[Integer.numberOfTrailingZeros(rest)][end - timeFrom];
    }
    return micros;
  }
}
