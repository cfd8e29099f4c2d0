package org.owplanner.datasets.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.owplanner.datasets.generate.CasePacks;
import org.owplanner.datasets.generate.PackedSize;
import org.owplanner.datasets.generate.PackedSizes;
import org.owplanner.datasets.generate.SeededRandom;
import org.owplanner.datasets.generate.SizeShift;
import org.owplanner.datasets.generate.ZoneKind;

/// Generates for each real SKU what the source lacks: seller, size, case, storage and hazard class,
/// pick type.
final class SampleSkuGenerator {

  /// The price at which goods are taken to have the average packed size.
  private static final double AVERAGE_PRICE_CENTS = 1_300;

  private static final double SIDE_EXPONENT_OF_PRICE = 0.25;
  private static final double WEIGHT_EXPONENT_OF_PRICE = 0.6;

  /// The first lines of a SKU tell how it is ordered; later ones would be hindsight.
  private static final int FIRST_LINES = 50;

  private static final int CASE_UNITS_A_LINE = 12;
  private static final long PALLET_MM3_A_LINE = 40_000_000;
  private static final int DRAWS = 40;

  private final List<SampleSeller> sellers = SampleSeller.all();
  private final ProductWords words = new ProductWords();
  private final HazardWords hazards = new HazardWords();
  private final SeededRandom random;

  private SampleSkuGenerator(long seed) {
    random = new SeededRandom(seed, "sample SKUs");
  }

  /// One for each SKU, in the same order.
  static List<SampleSku> generate(RetailOrders orders, long seed) {
    var generator = new SampleSkuGenerator(seed);
    var unitsALine = medianUnitsOfFirstLines(orders);
    var skus = new ArrayList<SampleSku>();
    for (var s = 0; s < unitsALine.length; s++) {
      skus.add(generator.sku(orders.skus().get(s), unitsALine[s]));
    }
    return skus;
  }

  private SampleSku sku(RetailSku retail, int unitsALine) {
    var told = words.tell(retail.description());
    var hazard = hazards.hazardClass(retail.description());
    var shift = told.shift().plus(ofPrice(retail.priceCents()));
    var size = PackedSizes.draw(random, shift);
    for (var i = 0; i < DRAWS && !hazard.isEmpty() && !ZoneKind.HAZARD_SHELF.takes(size); i++) {
      size = PackedSizes.draw(random, shift);
    }
    var seller = SampleSeller.of(sellers, told.family()).sellerId();
    if (!hazard.isEmpty()) {
      return sku(retail, seller, size, 0, ZoneKind.HAZARD_SHELF, hazard);
    }
    if (unitsALine >= CASE_UNITS_A_LINE && ZoneKind.CASE_RACK.takes(size)) {
      var isByPallet = unitsALine * size.volumeMm3() >= PALLET_MM3_A_LINE;
      var kind = isByPallet ? ZoneKind.PALLET_FLOOR : ZoneKind.CASE_RACK;
      return sku(retail, seller, size, unitsALine, kind, hazard);
    }
    var fitsShelves = ZoneKind.SHELF.takes(size) && ZoneKind.LOW_SHELF.takes(size);
    var kind = fitsShelves ? ZoneKind.SHELF : ZoneKind.OVERSIZE_RACK;
    return sku(retail, seller, size, 0, kind, hazard);
  }

  private SampleSku sku(
      RetailSku retail,
      String sellerId,
      PackedSize size,
      int wantedPack,
      ZoneKind kind,
      String hazardClass) {
    var casePack = wantedPack > 0 ? CasePacks.near(size, wantedPack) : CasePacks.draw(random, size);
    return new SampleSku(
        retail, sellerId, size, casePack, kind.storageClass(), hazardClass, kind.pickType());
  }

  private static SizeShift ofPrice(long priceCents) {
    var ratio = Math.max(1, priceCents) / AVERAGE_PRICE_CENTS;
    return SizeShift.ofFactors(
        StrictMath.pow(ratio, SIDE_EXPONENT_OF_PRICE),
        StrictMath.pow(ratio, WEIGHT_EXPONENT_OF_PRICE));
  }

  private static int[] medianUnitsOfFirstLines(RetailOrders orders) {
    var skus = orders.skus().size();
    var first = new int[skus][FIRST_LINES];
    var count = new int[skus];
    for (var line : orders.lines()) {
      var s = line.sku();
      if (line.kind() == OrderKind.SALE && count[s] < FIRST_LINES) {
        first[s][count[s]++] = line.units();
      }
    }
    var median = new int[skus];
    for (var s = 0; s < skus; s++) {
      Arrays.sort(first[s], 0, count[s]);
      median[s] = first[s][count[s] / 2];
    }
    return median;
  }
}
