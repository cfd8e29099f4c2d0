package org.owplanner.engine.slotting;

import org.owplanner.engine.goods.HazardRule.Scope;

/// How many faces of each hazard class lie in each bay and aisle at the moment; for searches that
/// change one face at a time.
public final class HazardCounts {

  private final HazardZones zones;
  private final int[] inBay;
  private final int[] inAisle;

  /// Counts of an empty warehouse.
  public HazardCounts(HazardZones zones) {
    this.zones = zones;
    inBay = new int[Math.multiplyExact(zones.bays(), zones.classes())];
    inAisle = new int[Math.multiplyExact(zones.aisles(), zones.classes())];
  }

  /// Puts goods of a SKU down; nothing happens where no rule speaks of it.
  public void add(int sku, int location) {
    count(sku, location, 1);
  }

  /// Takes goods of a SKU away.
  public void remove(int sku, int location) {
    count(sku, location, -1);
  }

  private void count(int sku, int location, int change) {
    if (zones.isHazard(sku)) {
      inBay[bayCell(zones.classOf(sku), location)] += change;
      inAisle[aisleCell(zones.classOf(sku), location)] += change;
    }
  }

  /// Whether goods of a SKU, not counted themselves, may lie here next to those that are counted.
  public boolean admits(int sku, int location) {
    if (!zones.isHazard(sku)) {
      return true;
    }
    for (var other : zones.apartFrom(zones.classOf(sku), Scope.BAY)) {
      if (inBay[bayCell(other, location)] > 0) {
        return false;
      }
    }
    for (var other : zones.apartFrom(zones.classOf(sku), Scope.AISLE)) {
      if (inAisle[aisleCell(other, location)] > 0) {
        return false;
      }
    }
    return true;
  }

  private int bayCell(int hazardClass, int location) {
    return zones.placeOf(Scope.BAY, location) * zones.classes() + hazardClass;
  }

  private int aisleCell(int hazardClass, int location) {
    return zones.placeOf(Scope.AISLE, location) * zones.classes() + hazardClass;
  }
}
