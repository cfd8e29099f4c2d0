package org.owplanner.engine.wave;

import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.layout.TourRouter;

/// Measures tours: walk, reach and pick seconds of any set of parts. For one thread; allocates
/// nothing while it measures.
final class TourGauge {

  /// Lengths of tours that are remembered, a power of two.
  private static final int REMEMBERED = 1 << 16;

  private final WaveFacts facts;
  private final TourRouter router;
  private final int[] aisleOfLot;
  private final int[] yMmOfLot;
  private final int[] locationOfLot;
  private final double[] reachOfLot;
  private final double secondsPerUnit;
  private final int mostUnits;
  private final int[] seen;
  private final long[] keys = new long[REMEMBERED];
  private final long[] lengthsMm = new long[REMEMBERED];
  private int stamp;
  private int[] aisles = new int[128];
  private int[] ysMm = new int[128];
  private int[] locations = new int[128];
  private int count;
  private int markedCount;
  private double markedReach;
  private double markedPick;
  private double reachSeconds;
  private double pickSeconds;

  TourGauge(WaveFacts facts, RoutingPolicy policy) {
    this.facts = facts;
    var layout = facts.problem().layout();
    router = policy.router(layout.graph());
    var lots = facts.lots();
    aisleOfLot = new int[lots.size()];
    yMmOfLot = new int[lots.size()];
    locationOfLot = new int[lots.size()];
    reachOfLot = new double[lots.size()];
    for (var lot = 0; lot < lots.size(); lot++) {
      locationOfLot[lot] = lots.location(lot);
      aisleOfLot[lot] = layout.aisleOf(lots.location(lot));
      yMmOfLot[lot] = layout.yMmOf(lots.location(lot));
      reachOfLot[lot] = facts.reachSeconds(lots.location(lot));
    }
    secondsPerUnit = facts.problem().rates().get(WaveRate.PICK_SECONDS_PER_UNIT);
    mostUnits = facts.problem().rates().whole(WaveRate.MOST_PICK_UNITS);
    seen = new int[layout.size()];
  }

  TourRouter router() {
    return router;
  }

  /// Begins a tour without stops.
  void begin() {
    stamp++;
    count = 0;
    reachSeconds = 0;
    pickSeconds = 0;
  }

  /// Adds the stops of a part.
  void add(Take take) {
    var lots = take.lot();
    var units = take.units();
    for (var i = 0; i < lots.length; i++) {
      var lot = lots[i];
      pickSeconds += secondsPerUnit * Math.min(units[i], mostUnits);
      var location = locationOfLot[lot];
      if (seen[location] != stamp) {
        seen[location] = stamp;
        reachSeconds += reachOfLot[lot];
        if (count == aisles.length) {
          aisles = java.util.Arrays.copyOf(aisles, 2 * count);
          ysMm = java.util.Arrays.copyOf(ysMm, 2 * count);
          locations = java.util.Arrays.copyOf(locations, 2 * count);
        }
        locations[count] = location;
        aisles[count] = aisleOfLot[lot];
        ysMm[count++] = yMmOfLot[lot];
      }
    }
  }

  /// Remembers the stops so far.
  void mark() {
    markedCount = count;
    markedReach = reachSeconds;
    markedPick = pickSeconds;
  }

  /// Drops all stops that were added after the mark.
  void backToMark() {
    while (count > markedCount) {
      seen[locations[--count]] = 0;
    }
    reachSeconds = markedReach;
    pickSeconds = markedPick;
  }

  /// Length of the tour through the stops so far.
  long walkMm() {
    var key = 0L;
    for (var i = 0; i < count; i++) {
      key ^= bits(locations[i]);
    }
    var slot = (int) (key >>> 32) & (keys.length - 1);
    if (keys[slot] != key) {
      keys[slot] = key;
      lengthsMm[slot] = router.lengthMm(aisles, ysMm, count);
    }
    return lengthsMm[slot];
  }

  /// A location's own random bits, which combine to a key of a set of locations (Zobrist 1970): the
  /// finalizer of SplitMix64 (Steele, Lea & Flood 2014).
  private static long bits(int location) {
    var z = (location + 1L) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  double reachSeconds() {
    return reachSeconds;
  }

  double pickSeconds() {
    return pickSeconds;
  }

  /// Least distance from the stops so far to a location, from the depot where there are none.
  long detourMm(int location) {
    var layout = facts.problem().layout();
    var graph = layout.graph();
    var aisle = layout.aisleOf(location);
    var yMm = layout.yMmOf(location);
    var least = (long) graph.depotDistanceMm(aisle, yMm);
    for (var i = 0; i < count; i++) {
      least = Math.min(least, graph.distanceMm(aisles[i], ysMm[i], aisle, yMm));
    }
    return least;
  }

  int aisleOfLot(int lot) {
    return aisleOfLot[lot];
  }

  int yMmOfLot(int lot) {
    return yMmOfLot[lot];
  }
}
