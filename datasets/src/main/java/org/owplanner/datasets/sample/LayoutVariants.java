package org.owplanner.datasets.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.owplanner.datasets.generate.SeededRandom;
import org.owplanner.datasets.generate.WarehouseSpec;
import org.owplanner.datasets.generate.ZoneSpec;

/// Further generated warehouses for the sample's goods, for backtests.
///
/// They differ in blocks, aisles, distances, shelf levels, place of the depot and the order of
/// their zones.
public final class LayoutVariants {

  private LayoutVariants() {}

  /// The three that benchmarks report on.
  public static List<WarehouseSpec> three() {
    return List.of(of(1), of(2), of(3));
  }

  /// The variant of a number; odd ones have one block, even ones two.
  public static WarehouseSpec of(int number) {
    var random = new SeededRandom(number, "layout variant");
    var blocks = number % 2 == 1 ? 1 : 2;
    var aisles = 12 + random.below(14);
    return new WarehouseSpec(
        "VAR" + number,
        "Variant " + number + " (generated)",
        "GB",
        RetailOrders.ZONE.getId(),
        "GBP",
        blocks,
        aisles,
        2_700 + 100 * random.below(19),
        1_200 + 50 * random.below(7),
        2_000 + 100 * random.below(21),
        (int) (aisles * random.between(0.25, 0.75)),
        arranged(3 + random.below(3), 4 + random.below(3), 100 + random.below(21), random));
  }

  private static List<ZoneSpec> arranged(
      int shelfLevels, int lowShelfLevels, int percent, SeededRandom random) {
    var pieces = new ArrayList<>(SampleWarehouse.pieceZones(shelfLevels, lowShelfLevels, percent));
    var others = new ArrayList<>(SampleWarehouse.otherZones(percent));
    shuffle(pieces, random);
    // The rooms for hazardous goods stay apart, first and last of these.
    shuffle(others.subList(1, others.size() - 1), random);
    var isPiecesFirst = random.below(2) == 0;
    var zones = new ArrayList<>(isPiecesFirst ? pieces : others);
    zones.addAll(isPiecesFirst ? others : pieces);
    return zones;
  }

  private static void shuffle(List<ZoneSpec> zones, SeededRandom random) {
    for (var i = zones.size() - 1; i > 0; i--) {
      Collections.swap(zones, i, random.below(i + 1));
    }
  }
}
