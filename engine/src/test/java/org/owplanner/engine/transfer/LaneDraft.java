package org.owplanner.engine.transfer;

import java.util.HashSet;
import java.util.Set;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.stock.LeadTime;

/// A lane of a test, with what matters set and the rest as usual: a truck of 3 days that holds 30
/// m³ and 10 t, for 50.00 a trip and 20.00 a cubic metre, a case handled for 0.50 at either end.
public final class LaneDraft {

  private static final long MICROS_PER_CENT = 10_000;

  private final String laneId;
  private final String fromId;
  private final String toId;
  private boolean isHome;
  private LeadTime leadTime = new LeadTime(3, 3, 3, 0, 0);
  private long tripCents = 5000;
  private long centsPerM3 = 2000;
  private long centsPerKg;
  private long vehicleVolumeCm3 = 30_000_000;
  private long vehicleWeightG = 10_000_000;
  private long handlingCents = 50;
  private final Set<String> forbiddenHazardClasses = new HashSet<>();
  private final Set<SkuKey> forbiddenSkus = new HashSet<>();

  private LaneDraft(String laneId, String fromId, String toId) {
    this.laneId = laneId;
    this.fromId = fromId;
    this.toId = toId;
  }

  public static LaneDraft of(String laneId, String fromId, String toId) {
    return new LaneDraft(laneId, fromId, toId);
  }

  /// It takes returned goods home.
  public LaneDraft home() {
    isHome = true;
    return this;
  }

  /// Exactly so many days.
  public LaneDraft days(int days) {
    return days(new LeadTime(days, days, days, 0, 0));
  }

  public LaneDraft days(LeadTime time) {
    leadTime = time;
    return this;
  }

  public LaneDraft cents(long trip, long perM3, long perKg) {
    tripCents = trip;
    centsPerM3 = perM3;
    centsPerKg = perKg;
    return this;
  }

  public LaneDraft holds(long volumeCm3, long weightG) {
    vehicleVolumeCm3 = volumeCm3;
    vehicleWeightG = weightG;
    return this;
  }

  public LaneDraft handling(long cents) {
    handlingCents = cents;
    return this;
  }

  public LaneDraft withoutHazard(String kind) {
    forbiddenHazardClasses.add(kind);
    return this;
  }

  public LaneDraft without(String skuId) {
    forbiddenSkus.add(new SkuKey("ACME", skuId));
    return this;
  }

  public TransferLane build() {
    return new TransferLane(
        laneId,
        fromId,
        toId,
        isHome,
        "TRUCK",
        leadTime,
        tripCents * MICROS_PER_CENT,
        centsPerM3 * MICROS_PER_CENT,
        centsPerKg * MICROS_PER_CENT,
        vehicleVolumeCm3,
        vehicleWeightG,
        handlingCents * MICROS_PER_CENT,
        handlingCents * MICROS_PER_CENT,
        forbiddenHazardClasses,
        forbiddenSkus);
  }
}
