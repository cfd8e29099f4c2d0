package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.stock.ItemDemand;

/// Goods in a warehouse of a test, with what matters set and the rest as usual: a cube of 200 mm
/// and 1 kg, six to a case, sold for 30.00, bought for 10.00, no stock, nothing protected.
public final class CellDraft {

  private static final long MICROS_PER_CENT = 10_000;

  private final String skuId;
  private final String warehouseId;
  private String sellerId = "ACME";
  private int sideMm = 200;
  private int weightG = 1000;
  private int casePack = 6;
  private String hazardClass = "";
  private long priceMicros = 3000 * MICROS_PER_CENT;
  private long costMicros = 1000 * MICROS_PER_CENT;
  private Optional<ItemDemand> demand = Optional.empty();
  private int onHandUnits;
  private final List<AgedUnits> aged = new ArrayList<>();
  private final List<ComingUnits> coming = new ArrayList<>();
  private int protectedUnits;
  private Optional<FactoryOffer> factory = Optional.empty();

  private CellDraft(String skuId, String warehouseId) {
    this.skuId = skuId;
    this.warehouseId = warehouseId;
  }

  /// Goods of which nothing is forecast yet.
  public static CellDraft of(String skuId, String warehouseId) {
    return new CellDraft(skuId, warehouseId);
  }

  public CellDraft seller(String id) {
    sellerId = id;
    return this;
  }

  public CellDraft cube(int mm, int grams) {
    sideMm = mm;
    weightG = grams;
    return this;
  }

  public CellDraft casePack(int units) {
    casePack = units;
    return this;
  }

  public CellDraft hazard(String kind) {
    hazardClass = kind;
    return this;
  }

  public CellDraft cents(long price, long cost) {
    priceMicros = price * MICROS_PER_CENT;
    costMicros = cost * MICROS_PER_CENT;
    return this;
  }

  /// The same mean each week, at Poisson variance.
  public CellDraft weekly(double mean) {
    return weekly(mean, 1, 0);
  }

  /// The same mean each week; the variance of t weeks is φ·S + κ·S², S their mean.
  public CellDraft weekly(double mean, double dispersion, double spread) {
    var means = new double[ItemDemand.WEEKS];
    Arrays.fill(means, mean);
    return demand(means, dispersion, spread);
  }

  public CellDraft demand(double[] mean, double dispersion, double spread) {
    var weekMean = new float[mean.length];
    var variance = new float[mean.length];
    var sum = 0.0;
    for (var t = 0; t < mean.length; t++) {
      weekMean[t] = (float) mean[t];
      sum += mean[t];
      variance[t] = (float) (dispersion * sum + spread * sum * sum);
    }
    demand = Optional.of(new ItemDemand(weekMean, variance, false, "test"));
    return this;
  }

  public CellDraft onHand(int units) {
    onHandUnits = units;
    return this;
  }

  public CellDraft aged(int receivedDay, int units) {
    aged.add(new AgedUnits(receivedDay, units));
    return this;
  }

  public CellDraft coming(int units, int expectedDay) {
    coming.add(new ComingUnits("I" + coming.size(), units, expectedDay));
    return this;
  }

  public CellDraft protect(int units) {
    protectedUnits = units;
    return this;
  }

  Sku sku() {
    return new Sku(
        sellerId,
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
        1);
  }

  /// A unit comes from its factory by sea, at this freight.
  public CellDraft factory(int usualDays, long freightCents) {
    var mode = new Text("海运拼箱", "sea LCL");
    factory = Optional.of(new FactoryOffer(mode, usualDays, freightCents * MICROS_PER_CENT));
    return this;
  }

  public TransferCell build() {
    return new TransferCell(
        warehouseId,
        sku(),
        priceMicros,
        costMicros,
        demand,
        onHandUnits,
        aged,
        coming,
        protectedUnits,
        factory);
  }
}
