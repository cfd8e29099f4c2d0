package org.owplanner.engine.wave.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.owplanner.engine.wave.Equipment;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.WaveRate;

/// Which orders no plan could pick, and why: no lines, too little stock, nobody who may go there or
/// can carry it.
final class Fillable {

  private final WrittenWaves plan;
  private final List<Reach> reaches;
  private final boolean isByZone;
  private final boolean isSplit;
  private final Map<Integer, List<Place>> placesOf = new HashMap<>();
  private final Map<Integer, Long> expiredOf = new HashMap<>();

  /// Units that new batches may take.
  private record Place(int location, long units) {}

  Fillable(WrittenWaves plan) {
    this.plan = plan;
    reaches = Reach.all(plan.problem);
    isByZone = plan.problem.rates().isOn(WaveRate.PICK_BY_ZONE);
    isSplit = plan.problem.rates().isOn(WaveRate.SPLIT_LARGE_ORDERS);
    var left = new HashMap<>(plan.units());
    for (var stop : plan.rows.stops()) {
      if (plan.batch(stop).isReleased()) {
        left.merge(LotKey.of(stop), -stop.units(), Integer::sum);
      }
    }
    left.forEach(
        (lot, units) -> {
          if (units > 0 && plan.isExpired(lot)) {
            expiredOf.merge(lot.sku(), (long) units, Long::sum);
          } else if (units > 0) {
            placesOf
                .computeIfAbsent(lot.sku(), key -> new ArrayList<>())
                .add(new Place(lot.location(), units));
          }
        });
  }

  /// Why it can't be picked, as codes; none where it can.
  Set<String> causes(OpenOrder order) {
    var causes = new TreeSet<String>();
    if (order.lines().isEmpty()) {
      causes.add("NO_LINES");
    }
    var need = need(order);
    need.forEach(
        (sku, units) -> {
          var usable = units(sku);
          if (usable < units) {
            causes.add(usable + expiredOf.getOrDefault(sku, 0L) < units ? "STOCK" : "EXPIRED");
          }
        });
    if (causes.isEmpty() && !need.isEmpty()) {
      if (isByZone) {
        need.forEach((sku, units) -> addZoneCauses(sku, units, causes));
      } else {
        addWholeCauses(need, causes);
      }
    }
    return causes;
  }

  /// Whether someone may go everywhere for it, but nobody who may can carry it in one tour.
  boolean isLarge(OpenOrder order) {
    var need = need(order);
    var covering = covering(need);
    return !covering.isEmpty() && covering.stream().noneMatch(tool -> load(need).fits(tool));
  }

  /// Units by SKU that are left to be picked.
  private Map<Integer, Long> need(OpenOrder order) {
    var need = new TreeMap<Integer, Long>();
    order.lines().forEach(line -> need.merge(line.sku(), (long) line.units(), Long::sum));
    for (var stop : plan.stops(order.orderId())) {
      if (plan.batch(stop).isReleased()) {
        need.merge(stop.sku(), -(long) stop.units(), Long::sum);
      }
    }
    need.values().removeIf(units -> units <= 0);
    return need;
  }

  private Load load(Map<Integer, Long> need) {
    var load = Load.NONE;
    for (var entry : need.entrySet()) {
      load = load.plus(Load.of(plan.problem.skus().get(entry.getKey()), entry.getValue()));
    }
    return load;
  }

  private long units(int sku) {
    return placesOf.getOrDefault(sku, List.of()).stream().mapToLong(Place::units).sum();
  }

  private long units(int sku, Reach reach) {
    return placesOf.getOrDefault(sku, List.of()).stream()
        .filter(place -> reach.admits(plan.problem, place.location))
        .mapToLong(Place::units)
        .sum();
  }

  /// Equipment of those who may go where all of it lies.
  private List<Equipment> covering(Map<Integer, Long> need) {
    return reaches.stream()
        .filter(
            reach ->
                need.entrySet().stream().allMatch(e -> units(e.getKey(), reach) >= e.getValue()))
        .map(Reach::equipment)
        .toList();
  }

  private void addWholeCauses(Map<Integer, Long> need, Set<String> causes) {
    var covering = covering(need);
    var load = load(need);
    if (covering.isEmpty()) {
      causes.add("ZONE");
    } else if (covering.stream()
        .noneMatch(
            tool ->
                load.fits(tool)
                    || (isSplit
                        && need.keySet().stream().allMatch(sku -> carries(tool, sku) > 0)))) {
      causes.add("EQUIPMENT");
    }
  }

  /// Most units of these goods in one tour.
  private long carries(Equipment tool, int sku) {
    var goods = plan.problem.skus().get(sku);
    var byVolume = tool.mostVolumeCm3() * 1000 / goods.volumeMm3();
    return goods.weightG() == 0
        ? byVolume
        : Math.min(byVolume, tool.mostWeightG() / goods.weightG());
  }

  private void addZoneCauses(int sku, long units, Set<String> causes) {
    var reachable = new HashMap<String, Long>();
    var takeable = new HashMap<String, Long>();
    for (var reach : reaches) {
      var there = new HashMap<String, Long>();
      for (var place : placesOf.getOrDefault(sku, List.of())) {
        if (reach.admits(plan.problem, place.location)) {
          there.merge(
              plan.problem.layout().location(place.location).zone(), place.units, Long::sum);
        }
      }
      var carries = carries(reach.equipment(), sku);
      there.forEach(
          (zone, all) -> {
            reachable.merge(zone, all, Math::max);
            var most = isSplit ? (carries > 0 ? all : 0) : Math.min(all, carries);
            takeable.merge(zone, most, Math::max);
          });
    }
    if (sum(reachable) < units) {
      causes.add("ZONE");
    } else if (sum(takeable) < units) {
      causes.add("EQUIPMENT");
    }
  }

  private static long sum(Map<String, Long> units) {
    return units.values().stream().mapToLong(Long::longValue).sum();
  }
}
