package org.owplanner.engine.wave;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Divides order lines over zones, order by order: soonest expired goods first, else from a zone
/// that the order visits anyway, else from the one that holds most.
final class ZoneShares {

  private final StockLots lots;
  private final Crew crew;
  private final int[] left;

  ZoneShares(StockLots lots, Crew crew) {
    this.lots = lots;
    this.crew = crew;
    left = new int[lots.size()];
    for (var lot = 0; lot < left.length; lot++) {
      left[lot] = lots.units(lot);
    }
  }

  /// Units by zone for one line; taken off what is left for the orders after it.
  Map<Integer, Integer> of(int sku, int units, Set<Integer> visited) {
    var shares = new TreeMap<Integer, Integer>();
    var open = units;
    if (!lots.isDated(sku)) {
      while (open > 0) {
        var zone = bestZone(sku, open, visited);
        if (zone < 0) {
          break;
        }
        open -= take(sku, zone, open, shares);
      }
    }
    open -= take(sku, -1, open, shares);
    if (open > 0) {
      // Orders before took the rest: it waits for one of them to be deferred.
      shares.merge(richestZone(sku), open, Integer::sum);
    }
    return shares;
  }

  private int take(int sku, int zone, int units, Map<Integer, Integer> shares) {
    var open = units;
    for (var lot = lots.first(sku); lot < lots.first(sku + 1) && open > 0; lot++) {
      var itsZone = crew.zoneOf(lots.location(lot));
      if ((zone < 0 || zone == itsZone) && left[lot] > 0 && crew.anyMayPick(lots.location(lot))) {
        var takes = Math.min(open, left[lot]);
        left[lot] -= takes;
        open -= takes;
        shares.merge(itsZone, takes, Integer::sum);
      }
    }
    return units - open;
  }

  private int bestZone(int sku, int units, Set<Integer> visited) {
    var held = held(sku, true);
    var best = -1;
    var bestRank = 0L;
    for (var entry : held.entrySet()) {
      var isEnough = entry.getValue() >= units;
      var rank =
          (isEnough ? 1L << 40 : 0)
              + (isEnough && visited.contains(entry.getKey()) ? 1L << 39 : 0)
              + entry.getValue();
      if (rank > bestRank) {
        best = entry.getKey();
        bestRank = rank;
      }
    }
    return best;
  }

  private int richestZone(int sku) {
    var best = 0;
    var most = -1L;
    for (var entry : held(sku, false).entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private Map<Integer, Long> held(int sku, boolean onlyLeft) {
    var held = new TreeMap<Integer, Long>();
    for (var lot = lots.first(sku); lot < lots.first(sku + 1); lot++) {
      var units = onlyLeft ? left[lot] : lots.units(lot);
      if (units > 0 && crew.anyMayPick(lots.location(lot))) {
        held.merge(crew.zoneOf(lots.location(lot)), (long) units, Long::sum);
      }
    }
    return held;
  }

  /// Whether pickers of a class can get at all that is needed in one zone.
  boolean covers(int pickerClass, Map<Integer, Long> need, int zone) {
    for (var entry : need.entrySet()) {
      var units = 0L;
      for (var lot = lots.first(entry.getKey()); lot < lots.first(entry.getKey() + 1); lot++) {
        var location = lots.location(lot);
        if (crew.zoneOf(location) == zone && crew.mayPick(pickerClass, location)) {
          units += lots.units(lot);
        }
      }
      if (units < entry.getValue()) {
        return false;
      }
    }
    return true;
  }
}
