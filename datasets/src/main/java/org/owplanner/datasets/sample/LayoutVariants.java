package org.owplanner.datasets.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.owplanner.datasets.generate.SeededRandom;
import org.owplanner.datasets.generate.WarehouseSpec;
import org.owplanner.datasets.generate.ZoneSpec;

/// Further generated warehouses for the sample's goods, for backtests that nothing is tuned on.
///
/// They differ in blocks, aisles, distances, shelf levels, place of the depot and the order of
/// their zones.
public final class LayoutVariants {

  private static final int[] DEPOTS_OF_TEN = {0, 5, 9};

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
        aisles * DEPOTS_OF_TEN[number % DEPOTS_OF_TEN.length] / 10,
        shuffled(3 + random.below(3), 4 + random.below(3), 100 + random.below(21), random));
  }

  private static List<ZoneSpec> shuffled(
      int shelfLevels, int lowShelfLevels, int percent, SeededRandom random) {
    var zones = new ArrayList<>(SampleWarehouse.zones(shelfLevels, lowShelfLevels, percent));
    var firstRoom = zones.removeFirst();
    var lastRoom = zones.removeLast();
    Collections.shuffle(zones, new Random(random.below(Integer.MAX_VALUE)));
    // The rooms for hazardous goods stay far apart: one at the edge, one in the middle.
    zones.addFirst(firstRoom);
    zones.add(1 + zones.size() / 2, lastRoom);
    return zones;
  }
}
