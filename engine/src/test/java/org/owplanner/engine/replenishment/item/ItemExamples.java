package org.owplanner.engine.replenishment.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.replenishment.Closure;
import org.owplanner.engine.replenishment.InboundUnits;
import org.owplanner.engine.replenishment.ItemSettings;
import org.owplanner.engine.replenishment.Lane;
import org.owplanner.engine.replenishment.PinnedOrder;
import org.owplanner.engine.replenishment.PriceBreak;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRates;
import org.owplanner.engine.replenishment.Supply;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.stock.StorageFee;

/// Items for tests: each begins as plain goods of a shop, and a test changes what it is about.
@NullMarked
final class ItemExamples {

  static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
  static final String WAREHOUSE = "LAX";
  private static final long CENT = 10_000;

  double weekMean = 5;
  double dispersion = 1.5;
  double levelVariance = 0.05;
  double season;

  /// The only week with demand, -1 for all.
  int onlyWeek = -1;

  boolean isEnding;
  long priceCents = 1500;
  long costCents = 500;
  int casePack = 1;
  int moq = 1;
  int productionDays = 14;
  int atFactory;
  double duty = 0.05;
  int onHand = 30;
  int lengthMm = 200;
  List<AgedUnits> aged = new ArrayList<>();
  List<InboundUnits> inbound = new ArrayList<>();
  List<PinnedOrder> pinned = new ArrayList<>();
  List<PinnedOrder> lastAdvice = new ArrayList<>();
  List<PriceBreak> breaks = new ArrayList<>();
  ItemSettings settings = new ItemSettings(0, 0, 0, EnumSet.allOf(TransportMode.class));
  List<Lane> lanes = new ArrayList<>(List.of(sea(), air()));
  List<StorageFee> fees =
      new ArrayList<>(
          List.of(
              new StorageFee(WAREHOUSE, 0, 40 * CENT),
              new StorageFee(WAREHOUSE, 90, 60 * CENT),
              new StorageFee(WAREHOUSE, 180, 120 * CENT)));
  List<Closure> closures = List.of();
  ReplenishmentRates rates = ReplenishmentRates.standard();

  static Lane sea() {
    return lane(TransportMode.SEA_LCL, new LeadTime(28, 35, 45, 0.05, 7), 12_000 * CENT, 20 * CENT);
  }

  static Lane air() {
    return lane(TransportMode.AIR, new LeadTime(6, 8, 12, 0.03, 4), 60_000 * CENT, 600 * CENT);
  }

  static Lane lane(TransportMode mode, LeadTime time, long microsPerM3, long microsPerKg) {
    return new Lane(
        WAREHOUSE, mode, "DOOR_TO_WAREHOUSE", time, microsPerM3, microsPerKg, 0, 0, 0, 0, Set.of());
  }

  ReplenishmentProblem problem() {
    return problem(item());
  }

  ReplenishmentProblem problem(ReplenishmentItem... items) {
    return new ReplenishmentProblem(
        "S1", TODAY, "USD", List.of(items), lanes, fees, List.of(), List.of(), closures, rates);
  }

  ItemFacts facts() {
    return ItemFacts.of(problem(), 0);
  }

  ReplenishmentItem item() {
    var mean = new float[ItemDemand.WEEKS];
    var variance = new float[ItemDemand.WEEKS];
    var sum = 0.0;
    for (var t = 0; t < mean.length; t++) {
      mean[t] = (float) (weekMean * (1 + season * Math.sin(t / 4.0)));
      mean[t] = onlyWeek < 0 || onlyWeek == t ? mean[t] : 0;
      sum += mean[t];
      variance[t] = (float) (dispersion * sum + levelVariance * sum * sum);
    }
    var steps = breaks.isEmpty() ? List.of(new PriceBreak(1, costCents * CENT)) : breaks;
    return new ReplenishmentItem(
        WAREHOUSE,
        new Sku("S1", "A", "A", lengthMm, 150, 100, 900, casePack, "AMBIENT", "", "PIECE", 0),
        priceCents * CENT,
        Optional.of(new ItemDemand(mean, variance, isEnding, "test")),
        onHand,
        aged,
        inbound,
        Optional.of(new Supply(steps, productionDays, moq, duty, atFactory)),
        settings,
        lastAdvice,
        pinned,
        new int[182]);
  }

  /// Goods such as a shop has, of many kinds.
  static ItemExamples shop(Random random) {
    var e = new ItemExamples();
    e.weekMean = Math.exp(Math.log(0.2) + random.nextDouble() * Math.log(1000));
    e.dispersion = 1 + 2 * random.nextDouble();
    e.levelVariance = 0.15 * random.nextDouble();
    e.season = 0.4 * random.nextDouble();
    e.priceCents = (long) (100 * Math.exp(random.nextDouble() * Math.log(30)));
    e.costCents = Math.max(1, (long) (e.priceCents * (0.2 + 0.2 * random.nextDouble())));
    e.casePack = List.of(1, 6, 12, 24, 48).get(random.nextInt(5));
    e.moq = List.of(1, 1, 50, 100, 500).get(random.nextInt(5));
    e.productionDays = 7 + random.nextInt(21);
    e.onHand = (int) (e.weekMean * 12 * random.nextDouble());
    var size = Math.cbrt(e.priceCents / 1500.0) * (0.5 + random.nextDouble());
    e.lengthMm = (int) Math.max(10, 150 * size * size);
    if (random.nextInt(3) == 0) {
      e.inbound.add(
          new InboundUnits(
              "I1",
              TransportMode.SEA_LCL,
              1 + (int) (e.weekMean * 6 * random.nextDouble()),
              Math.toIntExact(TODAY.toEpochDay()) + random.nextInt(40)));
    }
    if (random.nextInt(4) == 0) {
      e.atFactory = e.casePack * random.nextInt(20);
    }
    return e;
  }

  /// Goods with at most four ways of shipping and few cases to order, of all kinds otherwise.
  static ItemExamples small(Random random) {
    var e = new ItemExamples();
    e.weekMean = 0.3 + 4 * random.nextDouble();
    e.dispersion = 1 + 2 * random.nextDouble();
    e.levelVariance = random.nextInt(3) == 0 ? 0 : 0.3 * random.nextDouble();
    e.season = 0.3 * random.nextDouble();
    e.priceCents = 300L + random.nextInt(2000);
    e.costCents = (long) (e.priceCents * (0.2 + 0.2 * random.nextDouble()));
    e.casePack = Math.max(1, (int) (e.weekMean * (4 + random.nextInt(6))));
    e.moq = random.nextInt(3) == 0 ? e.casePack + 1 : 1;
    e.productionDays = 7 * random.nextInt(3);
    e.onHand = random.nextInt((int) (e.weekMean * 10) + 1);
    e.lengthMm = 50 + random.nextInt(200);
    if (random.nextInt(4) == 0) {
      e.breaks =
          List.of(
              new PriceBreak(1, e.costCents * CENT),
              new PriceBreak(2 * e.casePack, e.costCents * CENT * 9 / 10));
    }
    if (random.nextInt(4) == 0) {
      e.settings =
          new ItemSettings(
              random.nextInt(2) * 0.95,
              random.nextInt(2) * 14,
              random.nextInt(2) * 60,
              EnumSet.allOf(TransportMode.class));
    }
    if (random.nextInt(4) == 0) {
      var day = Math.toIntExact(TODAY.toEpochDay());
      e.aged = List.of(new AgedUnits(day - 80 - random.nextInt(90), e.onHand / 2));
      e.inbound = List.of(new InboundUnits("I", TransportMode.SEA_LCL, 3, day + 20));
    }
    e.keepWeeks(random, random.nextInt(3) == 0);
    return e;
  }

  /// Closes the factory but for a few ship days, which leaves at most four ways of shipping.
  private void keepWeeks(Random random, boolean isAtFactory) {
    var today = Math.toIntExact(TODAY.toEpochDay());
    atFactory = isAtFactory ? casePack * (1 + random.nextInt(3)) : 0;
    if (isAtFactory) {
      lanes = new ArrayList<>(List.of(random.nextBoolean() ? sea() : air()));
    }
    var first = 3 + random.nextInt(4);
    var second = first + 2 + random.nextInt(8);
    productionDays = 0;
    closures =
        List.of(
            new Closure(today - 30, today + 7 * first - 1),
            new Closure(today + 7 * first + 1, today + 7 * second - 1),
            new Closure(today + 7 * second + 1, today + 400));
  }

  /// Prices of what is shared, none in half of the cases.
  static ItemPrices prices(Random random, ItemFacts facts) {
    var prices = ItemPrices.none(facts);
    if (random.nextBoolean()) {
      for (var o = 0; o < prices.optionMicrosPerUnit().length; o++) {
        prices.optionMicrosPerUnit()[o] = 20 * CENT * random.nextDouble();
      }
      for (var t = 0; t < ItemDemand.WEEKS; t++) {
        prices.weekMicrosPerUnit()[t] = random.nextInt(2) * CENT * random.nextDouble();
      }
    }
    return prices;
  }
}
