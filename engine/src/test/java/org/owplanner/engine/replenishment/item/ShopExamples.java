package org.owplanner.engine.replenishment.item;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.owplanner.engine.replenishment.InboundUnits;
import org.owplanner.engine.replenishment.ItemSettings;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.PriceBreak;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.stock.StorageFee;

/// Goods that sell as fast as those of Online Retail did in the half year until 2011-11-01, with
/// supply, lanes and sellers' terms like those that are generated for the sample.
@NullMarked
final class ShopExamples {

  private static final long CENT = 10_000;

  /// Weekly units at the 5th, 10th, … 95th of a hundred of the goods that sold at all, and at most.
  private static final double[] WEEKLY = {
    0.08, 0.12, 0.23, 0.46, 0.85, 1.46, 2.42, 3.62, 5.15, 7.42, 9.96, 14.2, 19.7, 27.6, 37.5, 50.0,
    69.9, 126, 400
  };

  private static final int[] PACKS = {1, 2, 4, 6, 12, 24, 48, 96};

  private ShopExamples() {}

  static ItemExamples draw(Random random, int number) {
    var e = new ItemExamples();
    var at = (WEEKLY.length - 1) * random.nextDouble();
    var k = (int) at;
    e.weekMean = WEEKLY[k] * Math.pow(WEEKLY[k + 1] / WEEKLY[k], at - k);
    e.dispersion = Math.exp(Math.log(10) * random.nextDouble());
    e.levelVariance = 0.3 * random.nextDouble();
    e.season = 0.3 * random.nextDouble();
    e.priceCents = (long) (60 * Math.exp(random.nextDouble() * Math.log(20)));
    e.costCents = Math.max(1, (long) (e.priceCents * (0.35 + 0.1 * random.nextDouble())));
    e.casePack = PACKS[random.nextInt(PACKS.length)];
    var moq = 20_000 * Math.exp(0.5 * random.nextGaussian()) / e.costCents;
    e.moq = e.casePack * (int) Math.max(1, Math.ceil(moq / e.casePack));
    e.productionDays = 12 + random.nextInt(24);
    e.onHand = (int) Math.round(e.weekMean * 14 * random.nextDouble());
    e.lengthMm = (int) Math.max(10, 100 * e.priceCents / 300.0 * (0.3 + random.nextDouble()));
    e.duty = List.of(0.0, 0.027, 0.035, 0.047, 0.065).get(random.nextInt(5));
    addBreaks(e, random);
    addStock(e, random);
    e.atFactory = random.nextInt(20) == 0 ? inCases(e, 2 * e.weekMean) : 0;
    e.lanes =
        List.of(
            lane(TransportMode.SEA_FCL, 38, 44, 56, 0, 0),
            lane(TransportMode.SEA_LCL, 42, 50, 66, 13_000, 26),
            lane(TransportMode.RAIL, 20, 25, 34, 33_000, 100),
            lane(TransportMode.AIR, 6, 8, 12, 87_000, 520),
            lane(TransportMode.EXPRESS, 4, 5, 8, 160_000, 800));
    e.fees = List.of(fee(0, 45), fee(90, 60), fee(180, 110), fee(365, 220));
    var modes = EnumSet.allOf(TransportMode.class);
    e.settings =
        switch (number % 3) {
          case 0 -> new ItemSettings(0.95, 0, 0, modes);
          case 1 -> new ItemSettings(0, 0, 0, modes);
          default -> new ItemSettings(0, 7, 150, modes);
        };
    return e;
  }

  private static void addBreaks(ItemExamples e, Random random) {
    if (random.nextInt(5) < 2) {
      e.breaks =
          List.of(
              new PriceBreak(1, e.costCents * CENT),
              new PriceBreak(3 * e.moq, e.costCents * CENT * 96 / 100),
              new PriceBreak(8 * e.moq, e.costCents * CENT * 92 / 100));
    }
  }

  private static void addStock(ItemExamples e, Random random) {
    var day = Math.toIntExact(ItemExamples.TODAY.toEpochDay());
    var age = random.nextInt(10) == 0 ? 170 + random.nextInt(250) : 1 + random.nextInt(75);
    e.aged = List.of(new AgedUnits(day - age, e.onHand));
    if (random.nextBoolean()) {
      var units = inCases(e, e.weekMean * (2 + 4 * random.nextDouble()));
      e.inbound.add(
          random.nextBoolean()
              ? new InboundUnits("I1", TransportMode.SEA_LCL, units, day + 9)
              : new InboundUnits("I2", TransportMode.SEA_FCL, units, day + 25));
    }
  }

  private static int inCases(ItemExamples e, double units) {
    return e.casePack * (int) Math.max(1, Math.ceil(units / e.casePack));
  }

  private static StorageFee fee(int days, int cents) {
    return new StorageFee(ItemExamples.WAREHOUSE, days, cents * CENT);
  }

  private static Lane lane(
      TransportMode mode, int p10, int p50, int p90, long centsPerM3, long centsPerKg) {
    var isByContainer = mode == TransportMode.SEA_FCL;
    return new Lane(
        ItemExamples.WAREHOUSE,
        mode,
        "DOOR_TO_WAREHOUSE",
        new LeadTime(p10, p50, p90, 0.04, 7),
        centsPerM3 * CENT,
        centsPerKg * CENT,
        9_000 * CENT,
        isByContainer ? 420_000 * CENT : 0,
        isByContainer ? 66_000_000 : 0,
        isByContainer ? 24_000_000 : 0,
        Set.of());
  }
}
