package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.ItemDemand;

/// An item of a test, with what matters set and the rest as usual: a cube of 200 mm and 1 kg, six
/// to a case, sold for 30.00, bought for 10.00 after 14 days of production, no stock.
public final class ItemDraft {

  private static final long MICROS_PER_CENT = 10_000;

  private final String skuId;
  private String warehouseId = "W1";
  private int sideMm = 200;
  private int weightG = 1000;
  private int casePack = 6;
  private String hazardClass = "";
  private long priceMicros = 3000 * MICROS_PER_CENT;
  private Optional<ItemDemand> demand = Optional.empty();
  private int onHandUnits;
  private final List<AgedUnits> aged = new ArrayList<>();
  private final List<InboundUnits> inbound = new ArrayList<>();
  private final List<PriceBreak> breaks =
      new ArrayList<>(List.of(new PriceBreak(1, 1000 * MICROS_PER_CENT)));
  private int productionDays = 14;
  private int moqUnits = 1;
  private double dutyShare = 0.05;
  private int atFactoryUnits;
  private boolean hasSupply = true;
  private double fillRate;
  private int leastCoverDays;
  private int mostCoverDays;
  private Set<TransportMode> modes = EnumSet.allOf(TransportMode.class);
  private final List<PinnedOrder> lastAdvice = new ArrayList<>();
  private final List<PinnedOrder> pinned = new ArrayList<>();
  private int[] soldUnits = new int[182];

  private ItemDraft(String skuId) {
    this.skuId = skuId;
  }

  /// Goods of which nothing is forecast yet.
  public static ItemDraft of(String skuId) {
    return new ItemDraft(skuId);
  }

  public ItemDraft in(String warehouse) {
    warehouseId = warehouse;
    return this;
  }

  public ItemDraft cube(int mm, int grams) {
    sideMm = mm;
    weightG = grams;
    return this;
  }

  public ItemDraft casePack(int units) {
    casePack = units;
    return this;
  }

  public ItemDraft hazard(String kind) {
    hazardClass = kind;
    return this;
  }

  public ItemDraft priceCents(long cents) {
    priceMicros = cents * MICROS_PER_CENT;
    return this;
  }

  /// The same mean each week, at Poisson variance.
  public ItemDraft weekly(double mean) {
    return weekly(mean, 1, 0);
  }

  /// The same mean each week; the variance of t weeks is φ·S + κ·S², S their mean.
  public ItemDraft weekly(double mean, double dispersion, double spread) {
    var means = new double[ItemDemand.WEEKS];
    Arrays.fill(means, mean);
    return demand(means, dispersion, spread, false);
  }

  public ItemDraft demand(double[] mean, double dispersion, double spread, boolean isEnding) {
    var weekMean = new float[mean.length];
    var variance = new float[mean.length];
    var sum = 0.0;
    for (var t = 0; t < mean.length; t++) {
      weekMean[t] = (float) mean[t];
      sum += mean[t];
      variance[t] = (float) (dispersion * sum + spread * sum * sum);
    }
    demand = Optional.of(new ItemDemand(weekMean, variance, isEnding, "test"));
    soldUnits = new int[182];
    Arrays.fill(soldUnits, (int) Math.round(mean[0] / 7));
    return this;
  }

  public ItemDraft onHand(int units) {
    onHandUnits = units;
    return this;
  }

  public ItemDraft aged(int receivedDay, int units) {
    aged.add(new AgedUnits(receivedDay, units));
    return this;
  }

  public ItemDraft inbound(TransportMode mode, int units, int expectedDay) {
    inbound.add(new InboundUnits("I" + inbound.size(), mode, units, expectedDay));
    return this;
  }

  /// A lower price from so many units on.
  public ItemDraft from(int units, long cents) {
    breaks.add(new PriceBreak(units, cents * MICROS_PER_CENT));
    return this;
  }

  public ItemDraft costCents(long cents) {
    breaks.set(0, new PriceBreak(1, cents * MICROS_PER_CENT));
    return this;
  }

  public ItemDraft production(int days) {
    productionDays = days;
    return this;
  }

  public ItemDraft moq(int units) {
    moqUnits = units;
    return this;
  }

  public ItemDraft duty(double share) {
    dutyShare = share;
    return this;
  }

  public ItemDraft atFactory(int units) {
    atFactoryUnits = units;
    return this;
  }

  public ItemDraft withoutSupply() {
    hasSupply = false;
    return this;
  }

  public ItemDraft fillRate(double share) {
    fillRate = share;
    return this;
  }

  public ItemDraft cover(int least, int most) {
    leastCoverDays = least;
    mostCoverDays = most;
    return this;
  }

  public ItemDraft modes(TransportMode... allowed) {
    modes = Set.of(allowed);
    return this;
  }

  public ItemDraft advised(int shipDay, TransportMode mode, OrderSource source, int cases) {
    lastAdvice.add(new PinnedOrder(shipDay, mode, source, cases));
    return this;
  }

  public ItemDraft pinned(int shipDay, TransportMode mode, OrderSource source, int cases) {
    pinned.add(new PinnedOrder(shipDay, mode, source, cases));
    return this;
  }

  public ReplenishmentItem build() {
    return new ReplenishmentItem(
        warehouseId,
        new Sku(
            "ACME",
            skuId,
            skuId,
            sideMm,
            sideMm,
            sideMm,
            weightG,
            casePack,
            "AMBIENT",
            hazardClass,
            "PIECE",
            1),
        priceMicros,
        demand,
        onHandUnits,
        aged,
        inbound,
        hasSupply
            ? Optional.of(new Supply(breaks, productionDays, moqUnits, dutyShare, atFactoryUnits))
            : Optional.empty(),
        new ItemSettings(fillRate, leastCoverDays, mostCoverDays, modes),
        lastAdvice,
        pinned,
        soldUnits);
  }
}
