package org.owplanner.datasets.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.owplanner.engine.layout.AisleGraph;

/// Lays out a warehouse: zones fill the bays aisle by aisle, from front to back, left and right in
/// turn.
public final class WarehouseGenerator {

  /// Small goods lie above the golden zone.
  private static final int DIVIDED_LEVEL = 2;

  private final WarehouseSpec spec;
  private final int baysPerSide;
  private final int blockMm;
  private final List<GeneratedLocation> locations = new ArrayList<>();
  private int bayIndex;

  private WarehouseGenerator(WarehouseSpec spec) {
    this.spec = spec;
    this.baysPerSide = spec.baysPerSide();
    this.blockMm = baysPerSide * spec.bayPitchMm() + spec.crossAisleMm();
  }

  /// The warehouse that the specification describes.
  public static GeneratedWarehouse generate(WarehouseSpec spec) {
    var generator = new WarehouseGenerator(spec);
    for (var zone : spec.zones()) {
      generator.fill(zone);
    }
    return new GeneratedWarehouse(spec, generator.graph(), generator.locations);
  }

  private AisleGraph graph() {
    var x = new int[spec.aisles()];
    for (var a = 0; a < x.length; a++) {
      x[a] = a * spec.aislePitchMm();
    }
    var y = new int[spec.blocks() + 1];
    for (var k = 0; k < y.length; k++) {
      y[k] = k * blockMm;
    }
    return new AisleGraph(x, y, spec.depotAisle());
  }

  private void fill(ZoneSpec zone) {
    var left = zone.locations();
    while (left > 0) {
      left = fillBay(zone, left);
      bayIndex++;
    }
  }

  private int fillBay(ZoneSpec zone, int wanted) {
    var left = wanted;
    var perAisle = 2 * baysPerSide * spec.blocks();
    var aisle = bayIndex / perAisle;
    var place = bayIndex % perAisle;
    var alongAisle = place / 2;
    var block = alongAisle / baysPerSide;
    var inBlock = alongAisle % baysPerSide;
    var bayFrontMm = block * blockMm + spec.crossAisleMm() / 2 + inBlock * spec.bayPitchMm();
    for (var level = 0; level < zone.levels() && left > 0; level++) {
      for (var position = 0; position < zone.positionsPerBay() && left > 0; position++) {
        // 2 position + 1 over 2 positions: the middle of the location within its bay.
        var middleMm = (2 * position + 1) * spec.bayPitchMm() / (2 * zone.positionsPerBay());
        locations.add(location(zone, aisle, place + 1, level, position, bayFrontMm + middleMm));
        left--;
      }
    }
    return left;
  }

  private GeneratedLocation location(
      ZoneSpec zone, int aisle, int bay, int level, int position, int yMm) {
    var isDivided =
        level == DIVIDED_LEVEL && zone.dividedEvery() > 0 && bayIndex % zone.dividedEvery() == 0;
    return new GeneratedLocation(
        id(aisle, bay, level, position, zone.positionsPerBay()),
        zone.zone(),
        aisle,
        bay,
        level,
        yMm,
        zone.lengthMm(),
        zone.widthMm(),
        zone.heightMm(),
        zone.loadLimitG(),
        zone.storageClass(),
        zone.pickType(),
        isDivided ? zone.divisions() : 1,
        zone.dedicatedSellerId(),
        zone.isBuffer());
  }

  private String id(int aisle, int bay, int level, int position, int positions) {
    var form = spec.aisles() < 100 ? "%02d-%02d-%d%s" : "%04d-%03d-%d%s";
    var letter = positions == 1 ? "" : String.valueOf((char) ('A' + position));
    return String.format(Locale.ROOT, form, aisle + 1, bay, level, letter);
  }
}
