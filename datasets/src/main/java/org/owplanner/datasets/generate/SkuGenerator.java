package org.owplanner.datasets.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.owplanner.engine.slotting.SlottingRate;

/// Generates goods of the measured packed sizes, in the proportions of rack kinds that generated
/// warehouses have.
final class SkuGenerator {

  static final String FLAMMABLE = "FLAMMABLE";
  static final String OXIDISER = "OXIDISER";

  private static final double MEDIAN_PRICE_CENTS = 1_500;
  private static final double PRICE_SPREAD = 0.9;
  private static final int DRAWS = 50;
  private static final int HEAVY_G = (int) SlottingRate.HEAVY_G.standard();
  private static final double OVERSIZE_FACTOR = 2.2;
  private static final double FLAMMABLE_SHARE = 0.75;

  private final SeededRandom random;
  private final boolean isOneKind;

  private SkuGenerator(GenerateOptions options) {
    random = new SeededRandom(options.seed(), "generated SKUs");
    isOneKind = SizedWarehouse.isOneZone(options.locations());
  }

  static List<GeneratedSku> generate(GenerateOptions options) {
    var generator = new SkuGenerator(options);
    var skus = new ArrayList<GeneratedSku>(options.skus());
    for (var s = 0; s < options.skus(); s++) {
      var seller = sellerId(generator.random.below(options.sellers()));
      skus.add(generator.sku(seller, String.format(Locale.ROOT, "G%06d", s + 1)));
    }
    return skus;
  }

  static String sellerId(int seller) {
    return String.format(Locale.ROOT, "SELLER%02d", seller + 1);
  }

  private GeneratedSku sku(String sellerId, String skuId) {
    var kind = isOneKind ? ZoneKind.SHELF : SizedWarehouse.kindOf(random.uniform());
    var size = size(kind);
    var hazard = "";
    if (kind == ZoneKind.HAZARD_SHELF) {
      hazard = random.uniform() < FLAMMABLE_SHARE ? FLAMMABLE : OXIDISER;
    }
    var price = MEDIAN_PRICE_CENTS * StrictMath.exp(PRICE_SPREAD * random.normal());
    return new GeneratedSku(
        sellerId, skuId, size, CasePacks.draw(random, size), kind, hazard, Math.round(price));
  }

  private PackedSize size(ZoneKind kind) {
    var shift =
        kind == ZoneKind.OVERSIZE_RACK
            ? SizeShift.ofFactors(OVERSIZE_FACTOR, OVERSIZE_FACTOR)
            : SizeShift.NONE;
    var size = PackedSizes.draw(random, shift);
    for (var draw = 0; draw < DRAWS && !isFor(kind, size); draw++) {
      size = PackedSizes.draw(random, shift);
    }
    return size;
  }

  /// Pieces must fit the low shelves too, for they may lie on any; what lies on high levels must
  /// not be heavy.
  private static boolean isFor(ZoneKind kind, PackedSize size) {
    return switch (kind) {
      case SHELF -> ZoneKind.LOW_SHELF.takes(size) && size.weightG() < HEAVY_G;
      case HAZARD_SHELF, CASE_RACK -> kind.takes(size) && size.weightG() < HEAVY_G;
      default -> kind.takes(size);
    };
  }
}
