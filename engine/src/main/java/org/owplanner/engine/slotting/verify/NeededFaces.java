package org.owplanner.engine.slotting.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.Location;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRate;

/// How many faces each SKU must have, worked out from the problem alone: as many as it has slots
/// today, at least one, and enough for its stock where each holds the median of what the kinds of
/// location hold in which it may lie, but no more than there are such locations.
final class NeededFaces {

  /// What decides whether goods may lie at a location, and how many.
  private record Kind(
      int lengthMm,
      int widthMm,
      int heightMm,
      int loadLimitG,
      String storageClass,
      String pickType,
      String dedicatedOwner,
      boolean isHigh) {}

  private final SlottingProblem problem;
  private final List<List<Location>> kinds;

  private NeededFaces(SlottingProblem problem) {
    this.problem = problem;
    var byKind = new LinkedHashMap<Kind, List<Location>>();
    for (var location : problem.layout().locations()) {
      if (!location.isBuffer()) {
        byKind.computeIfAbsent(kind(location), key -> new ArrayList<>()).add(location);
      }
    }
    kinds = List.copyOf(byKind.values());
  }

  /// Faces by SKU.
  static int[] of(SlottingProblem problem) {
    var needed = new NeededFaces(problem);
    var slots = new int[problem.skus().size()];
    for (var slot : problem.slots()) {
      slots[slot.sku()]++;
    }
    var faces = new int[slots.length];
    for (var s = 0; s < faces.length; s++) {
      faces[s] = Math.max(Math.max(1, slots[s]), needed.forStock(problem.skus().get(s)));
    }
    return faces;
  }

  private int forStock(Sku sku) {
    var holds = new ArrayList<Long>();
    long places = 0;
    for (var alike : kinds) {
      var units = Fit.units(sku, alike.getFirst());
      if (units > 0 && isAllowed(sku, alike.getFirst())) {
        holds.add(units);
        places += alike.size();
      }
    }
    if (holds.isEmpty()) {
      return 0;
    }
    holds.sort(null);
    var median = holds.get((holds.size() - 1) / 2);
    return (int) Math.min(places, Math.ceilDiv((long) sku.stockToHoldUnits(), median));
  }

  private boolean isAllowed(Sku sku, Location location) {
    var isHeavy = sku.weightG() >= problem.rates().get(SlottingRate.HEAVY_G);
    return !(isHeavy && isHigh(location))
        && sku.storageClass().equals(location.storageClass())
        && sku.pickType().equals(location.pickType())
        && (location.dedicatedOwner().isEmpty()
            || location.dedicatedOwner().equals(sku.sellerId()));
  }

  private boolean isHigh(Location location) {
    return location.level() > problem.rates().get(SlottingRate.HEAVY_TOP_LEVEL);
  }

  private Kind kind(Location location) {
    return new Kind(
        location.lengthMm(),
        location.widthMm(),
        location.heightMm(),
        location.loadLimitG(),
        location.storageClass(),
        location.pickType(),
        location.dedicatedOwner(),
        isHigh(location));
  }
}
