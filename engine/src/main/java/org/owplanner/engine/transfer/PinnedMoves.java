package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.goods.SkuKey;

/// What planners have fixed: cases by SKU and route, units of returned goods by warehouse, SKU and
/// route; and what of it can't be kept.
final class PinnedMoves {

  private final Map<SkuKey, TreeMap<Integer, Integer>> bySku = new HashMap<>();
  private final Map<String, Map<SkuKey, TreeMap<Integer, Integer>>> byReturned = new HashMap<>();
  private final Map<String, Map<SkuKey, Long>> taken = new HashMap<>();
  private final List<PinnedLine> impossible = new ArrayList<>();

  private PinnedMoves() {}

  static PinnedMoves of(
      TransferProblem problem,
      Network network,
      Map<SkuKey, ? extends Map<String, TransferCell>> cells,
      Map<String, ? extends Map<SkuKey, List<ReturnedGoods>>> returned) {
    var all = new PinnedMoves();
    for (var line : summed(problem)) {
      var route = network.find(line.departureId(), line.onwardDepartureId());
      if (route == null || line.cases() < 0 || !all.take(line, route, network, cells, returned)) {
        all.impossible.add(line);
      }
    }
    return all;
  }

  /// One line for each departure, onward departure and SKU, by day.
  private static List<PinnedLine> summed(TransferProblem problem) {
    var days = new HashMap<String, Integer>();
    problem.departures().forEach(d -> days.put(d.departureId(), d.day()));
    var sums =
        new TreeMap<PinnedLine, Integer>(
            Comparator.<PinnedLine>comparingInt(p -> days.getOrDefault(p.departureId(), 0))
                .thenComparing(PinnedLine::departureId)
                .thenComparing(PinnedLine::onwardDepartureId)
                .thenComparing(PinnedLine::sku, TransferFacts.BY_KEY));
    problem.pinned().forEach(pin -> sums.merge(pin, pin.cases(), Integer::sum));
    return sums.entrySet().stream()
        .map(
            entry ->
                new PinnedLine(
                    entry.getKey().departureId(),
                    entry.getKey().onwardDepartureId(),
                    entry.getKey().sku(),
                    entry.getValue()))
        .toList();
  }

  private boolean take(
      PinnedLine line,
      Route route,
      Network network,
      Map<SkuKey, ? extends Map<String, TransferCell>> cells,
      Map<String, ? extends Map<SkuKey, List<ReturnedGoods>>> returned) {
    var from = network.placeId(route.from());
    if (route.isHome()) {
      var here = returned.get(from);
      var rows = here == null ? null : here.get(line.sku());
      if (rows == null || !isThere("home " + from, line, line.cases(), unitsOf(rows))) {
        return false;
      }
      byReturned
          .computeIfAbsent(from, id -> new HashMap<>())
          .computeIfAbsent(line.sku(), key -> new TreeMap<>())
          .put(route.index(), line.cases());
      return true;
    }
    var own = cells.get(line.sku());
    var sender = cell(own, from);
    if (own == null || sender == null || cell(own, network.placeId(route.to())) == null) {
      return false;
    }
    var units = (long) line.cases() * sender.sku().casePack();
    if (!isThere(from, line, units, Math.max(0, sender.onHandUnits()))) {
      return false;
    }
    bySku.computeIfAbsent(line.sku(), key -> new TreeMap<>()).put(route.index(), line.cases());
    return true;
  }

  private static @Nullable TransferCell cell(
      @Nullable Map<String, TransferCell> own, String warehouseId) {
    return own == null ? null : own.get(warehouseId);
  }

  private static long unitsOf(List<ReturnedGoods> rows) {
    return rows.stream().mapToLong(ReturnedGoods::units).sum();
  }

  /// Takes units of what is there, unless it is too little.
  private boolean isThere(String place, PinnedLine line, long units, long there) {
    var byKey = taken.computeIfAbsent(place, id -> new HashMap<>());
    var before = byKey.getOrDefault(line.sku(), 0L);
    if (before + units > there) {
      return false;
    }
    byKey.put(line.sku(), before + units);
    return true;
  }

  /// Cases of a SKU by route.
  SortedMap<Integer, Integer> ofSku(SkuKey sku) {
    return bySku.getOrDefault(sku, new TreeMap<>());
  }

  /// Units of returned goods by route.
  SortedMap<Integer, Integer> ofReturned(String warehouseId, SkuKey sku) {
    return byReturned.getOrDefault(warehouseId, Map.of()).getOrDefault(sku, new TreeMap<>());
  }

  /// What can't be kept.
  List<PinnedLine> impossible() {
    return impossible;
  }
}
