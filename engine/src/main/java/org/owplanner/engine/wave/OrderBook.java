package org.owplanner.engine.wave;

import java.util.Map;
import java.util.TreeMap;

/// Open orders as far as they are not handed out yet, and why some of them can't be filled.
final class OrderBook {

  private final WaveProblem problem;
  private final StockLots lots;
  private final Crew crew;
  private final int[][] leftUnits;
  private final int[] releasedEnd;
  private final String[] unfillable;
  private final int[] blockedSku;
  private final long[] volumeMm3OfSku;
  private final int[] weightOfSku;

  OrderBook(WaveProblem problem, StockLots lots, Crew crew, ReleasedWork released) {
    this.problem = problem;
    this.lots = lots;
    this.crew = crew;
    volumeMm3OfSku = problem.skus().stream().mapToLong(sku -> sku.volumeMm3()).toArray();
    weightOfSku = problem.skus().stream().mapToInt(sku -> sku.weightG()).toArray();
    var count = problem.orders().size();
    leftUnits = new int[count][];
    releasedEnd = new int[count];
    unfillable = new String[count];
    blockedSku = new int[count];
    for (var o = 0; o < count; o++) {
      var order = problem.orders().get(o);
      releasedEnd[o] = released.orderEnd(order.orderId());
      leftUnits[o] = new int[order.lines().size()];
      for (var i = 0; i < leftUnits[o].length; i++) {
        var line = order.lines().get(i);
        leftUnits[o][i] =
            Math.max(0, line.units() - released.lineUnits(order.orderId(), line.lineNo()));
      }
      blockedSku[o] = -1;
      unfillable[o] = whyUnfillable(o);
    }
  }

  private String whyUnfillable(int o) {
    if (problem.orders().get(o).lines().isEmpty()) {
      return OrderCode.NO_LINES;
    }
    var need = need(o);
    for (var entry : need.entrySet()) {
      var units = lots.unitsOf(entry.getKey());
      if (units < entry.getValue()) {
        blockedSku[o] = entry.getKey();
        return units + lots.expiredUnits(entry.getKey()) >= entry.getValue()
            ? OrderCode.EXPIRED
            : OrderCode.STOCK;
      }
    }
    if (problem.rates().isOn(WaveRate.PICK_BY_ZONE)) {
      for (var entry : need.entrySet()) {
        var code = whyNotByZone(entry.getKey(), entry.getValue());
        if (!code.isEmpty()) {
          blockedSku[o] = entry.getKey();
          return code;
        }
      }
      return "";
    }
    if (need.isEmpty()) {
      return "";
    }
    var isCovered = false;
    for (var p = 0; p < crew.size(); p++) {
      if (covers(crew.classOf(p), need)) {
        isCovered = true;
        if (carries(p, o) || (isSplitOn() && carriesEachUnit(p, need))) {
          return "";
        }
      }
    }
    return isCovered ? OrderCode.EQUIPMENT : OrderCode.ZONE;
  }

  private String whyNotByZone(int sku, long need) {
    var reachable = 0L;
    var carried = 0L;
    for (var zone = 0; zone < crew.zones(); zone++) {
      var mostReachable = 0L;
      var mostCarried = 0L;
      for (var p = 0; p < crew.size(); p++) {
        var units = 0L;
        for (var lot = lots.first(sku); lot < lots.first(sku + 1); lot++) {
          var location = lots.location(lot);
          if (crew.zoneOf(location) == zone && crew.mayPick(crew.classOf(p), location)) {
            units += lots.units(lot);
          }
        }
        mostReachable = Math.max(mostReachable, units);
        var most = isSplitOn() ? (fits(p, sku, 1) ? units : 0) : mostUnits(p, sku);
        mostCarried = Math.max(mostCarried, Math.min(units, most));
      }
      reachable += mostReachable;
      carried += mostCarried;
    }
    return carried >= need ? "" : reachable < need ? OrderCode.ZONE : OrderCode.EQUIPMENT;
  }

  private boolean fits(int picker, int sku, int units) {
    var equipment = crew.equipment(picker);
    return cm3(volumeMm3OfSku[sku] * units) <= equipment.mostVolumeCm3()
        && (long) weightOfSku[sku] * units <= equipment.mostWeightG();
  }

  private long mostUnits(int picker, int sku) {
    var equipment = crew.equipment(picker);
    var byVolume = equipment.mostVolumeCm3() * 1000 / volumeMm3OfSku[sku];
    return weightOfSku[sku] == 0
        ? byVolume
        : Math.min(byVolume, equipment.mostWeightG() / weightOfSku[sku]);
  }

  /// Cubic centimetres, rounded up.
  static long cm3(long mm3) {
    return Math.ceilDiv(mm3, 1000);
  }

  /// Units by SKU that an order still needs.
  Map<Integer, Long> need(int o) {
    var need = new TreeMap<Integer, Long>();
    var lines = problem.orders().get(o).lines();
    for (var i = 0; i < lines.size(); i++) {
      if (leftUnits[o][i] > 0) {
        need.merge(lines.get(i).sku(), (long) leftUnits[o][i], Long::sum);
      }
    }
    return need;
  }

  /// Whether pickers of a class can get at all that is needed.
  boolean covers(int pickerClass, Map<Integer, Long> need) {
    for (var entry : need.entrySet()) {
      var units = 0L;
      for (var lot = lots.first(entry.getKey()); lot < lots.first(entry.getKey() + 1); lot++) {
        if (crew.mayPick(pickerClass, lots.location(lot))) {
          units += lots.units(lot);
        }
      }
      if (units < entry.getValue()) {
        return false;
      }
    }
    return true;
  }

  /// Whether a picker's equipment takes the whole of what an order still needs.
  boolean carries(int picker, int o) {
    var equipment = crew.equipment(picker);
    return cm3(volumeMm3(o)) <= equipment.mostVolumeCm3() && weightG(o) <= equipment.mostWeightG();
  }

  /// Whether a picker's equipment takes each single unit.
  boolean carriesEachUnit(int picker, Map<Integer, Long> need) {
    return need.keySet().stream().allMatch(sku -> fits(picker, sku, 1));
  }

  private boolean isSplitOn() {
    return problem.rates().isOn(WaveRate.SPLIT_LARGE_ORDERS);
  }

  /// Volume of all that an order still needs.
  long volumeMm3(int o) {
    var sum = 0L;
    var lines = problem.orders().get(o).lines();
    for (var i = 0; i < lines.size(); i++) {
      sum += volumeMm3OfSku[lines.get(i).sku()] * leftUnits[o][i];
    }
    return sum;
  }

  /// Weight of all that an order still needs.
  long weightG(int o) {
    var sum = 0L;
    var lines = problem.orders().get(o).lines();
    for (var i = 0; i < lines.size(); i++) {
      sum += (long) weightOfSku[lines.get(i).sku()] * leftUnits[o][i];
    }
    return sum;
  }

  int size() {
    return leftUnits.length;
  }

  OpenOrder order(int o) {
    return problem.orders().get(o);
  }

  /// Units of an order's line that are not handed out yet.
  int leftUnits(int o, int line) {
    return leftUnits[o][line];
  }

  /// When the last released tour with something of the order is back, -1 for none.
  int releasedEnd(int o) {
    return releasedEnd[o];
  }

  /// Why no plan could pick the order, empty where one could.
  String unfillable(int o) {
    return unfillable[o];
  }

  boolean isFillable(int o) {
    return unfillable[o].isEmpty();
  }

  /// The SKU because of which it can't, -1 where it isn't one.
  int blockedSku(int o) {
    return blockedSku[o];
  }

  long volumeMm3OfSku(int sku) {
    return volumeMm3OfSku[sku];
  }

  int weightOfSku(int sku) {
    return weightOfSku[sku];
  }
}
