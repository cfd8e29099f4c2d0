package org.owplanner.datasets.generate;

import java.util.List;
import java.util.Optional;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.transfer.ComingUnits;
import org.owplanner.engine.transfer.ReturnedGoods;
import org.owplanner.engine.transfer.TransferCell;

/// Goods of a generated network: few sell much and most sell little, all warehouses have their
/// share of demand, and stock covers a few days here and half a year there.
final class NetworkGoods {

  private static final long MICROS_PER_CENT = 10_000;
  private static final SizeShift SHIFT = new SizeShift(0, 0, 0, 0, 1);
  private static final double MEDIAN_COVER_WEEKS = 5;
  private static final int PROTECTED_DAYS = 7;
  private static final int MOST_UNITS = 3000;

  /// Cases that a week's demand, stock and what is coming may be, so that twelve weeks and both are
  /// less than 128.
  private static final int MOST_CASES_A_WEEK = 4;

  private static final int MOST_CASES = 50;
  private static final int MOST_CASES_COMING = 25;

  private final NetworkOptions options;
  private final SeededRandom random;
  private final double[] shareOf;
  private final int today = Math.toIntExact(GeneratedNetwork.PLAN_DATE.toEpochDay());

  NetworkGoods(NetworkOptions options) {
    this.options = options;
    random = new SeededRandom(options.seed(), "network goods");
    shareOf = new double[options.warehouses()];
    for (var w = 0; w < shareOf.length; w++) {
      shareOf[w] = StrictMath.exp(0.6 * random.normal());
    }
  }

  /// Adds one SKU's cells, a warehouse after the other, and what buyers sent back.
  void draw(int number, List<TransferCell> cells, List<ReturnedGoods> returned) {
    var sku = sku(number);
    var weekly = StrictMath.exp(1.2 + 1.1 * random.normal());
    var cost = Math.round(StrictMath.exp(6.3 + 0.8 * random.normal()));
    var price = Math.round(cost * random.between(1.9, 4));
    var dispersion = 1 + random.uniform();
    var spread = random.between(0, 0.25);
    for (var w = 0; w < shareOf.length; w++) {
      var pack = sku.casePack();
      var drawn = weekly * shareOf[w] * StrictMath.exp(0.5 * random.normal());
      var mean = atMost(drawn, MOST_CASES_A_WEEK * pack);
      var cover = MEDIAN_COVER_WEEKS * StrictMath.exp(1.3 * random.normal());
      var held = (int) atMost(Math.min(mean * cover, MOST_UNITS), MOST_CASES * pack);
      var units = random.uniform() < 0.15 ? 0 : held;
      cells.add(
          new TransferCell(
              GeneratedNetwork.warehouse(w),
              sku,
              price * MICROS_PER_CENT,
              cost * MICROS_PER_CENT,
              Optional.of(demand(mean, dispersion, spread)),
              units,
              units > 3
                  ? List.of(new AgedUnits(today - 20 - random.below(150), units / 2))
                  : List.of(),
              coming(mean, pack),
              (int) Math.ceil(mean * PROTECTED_DAYS / 7),
              Optional.empty()));
      if (random.uniform() < 0.05) {
        returned.add(
            new ReturnedGoods(
                GeneratedNetwork.warehouse(w),
                sku,
                1 + random.geometric(6),
                today - random.below(60),
                cost * MICROS_PER_CENT / 2));
      }
    }
  }

  private double atMost(double units, int most) {
    return options.isCaseSized() ? Math.min(units, most) : units;
  }

  private Sku sku(int number) {
    var size = PackedSizes.draw(random, SHIFT);
    var pack = CasePacks.draw(random, size);
    return new Sku(
        "SELLER%02d".formatted(number % 20),
        "SKU%06d".formatted(number),
        "Goods %d".formatted(number),
        size.lengthMm(),
        size.widthMm(),
        size.heightMm(),
        size.weightG(),
        pack,
        "AMBIENT",
        random.uniform() < 0.03 ? "LITHIUM" : "",
        "PIECE",
        1);
  }

  private List<ComingUnits> coming(double mean, int pack) {
    return random.uniform() < 0.25
        ? List.of(
            new ComingUnits(
                "S" + random.below(1000),
                (int) Math.ceil(atMost(mean * random.between(2, 10), MOST_CASES_COMING * pack)),
                today + random.below(70)))
        : List.of();
  }

  private static ItemDemand demand(double mean, double dispersion, double spread) {
    var weekMean = new float[ItemDemand.WEEKS];
    var variance = new float[ItemDemand.WEEKS];
    for (var t = 0; t < weekMean.length; t++) {
      weekMean[t] = (float) mean;
      var sum = mean * (t + 1);
      variance[t] = (float) (dispersion * sum + spread * sum * sum);
    }
    return new ItemDemand(weekMean, variance, false, "generated");
  }
}
