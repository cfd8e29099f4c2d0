package org.owplanner.engine.transfer;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.stock.LeadTime;

/// A way from a warehouse to another, or home, with what it takes and costs.
///
/// @param laneId its key
/// @param fromId warehouse where it begins
/// @param toId warehouse where it ends, or where home is
/// @param isHome whether it takes returned goods home; nothing else then
/// @param mode how goods travel, such as `TRUCK`
/// @param leadTime days from the departure to the shelf
/// @param tripMicros what a trip costs, however little is on it
/// @param microsPerM3 freight of a cubic metre
/// @param microsPerKg freight of a kilogram; the dearer of both is paid
/// @param vehicleVolumeCm3 volume that a vehicle holds
/// @param vehicleWeightG weight that it may hold
/// @param handlingFromMicros handling of a case where the lane begins
/// @param handlingToMicros handling of a case where it ends
/// @param forbiddenHazardClasses hazard classes that it doesn't carry
/// @param forbiddenSkus goods that customs or contracts keep off it
public record TransferLane(
    String laneId,
    String fromId,
    String toId,
    boolean isHome,
    String mode,
    LeadTime leadTime,
    long tripMicros,
    long microsPerM3,
    long microsPerKg,
    long vehicleVolumeCm3,
    long vehicleWeightG,
    long handlingFromMicros,
    long handlingToMicros,
    Set<String> forbiddenHazardClasses,
    Set<SkuKey> forbiddenSkus) {

  private static final long MM3_PER_CM3 = 1000;

  public TransferLane {
    forbiddenHazardClasses = Collections.unmodifiableSet(new TreeSet<>(forbiddenHazardClasses));
    var skus = new TreeSet<>(Comparator.comparing(SkuKey::sellerId).thenComparing(SkuKey::skuId));
    skus.addAll(forbiddenSkus);
    forbiddenSkus = Collections.unmodifiableSet(skus);
  }

  /// Whether it carries so many units of the goods at least: what is forbidden, and the vehicle.
  public boolean carries(Sku sku, int units) {
    return !forbiddenHazardClasses.contains(sku.hazardClass())
        && !forbiddenSkus.contains(sku.key())
        && sku.volumeMm3() * units <= vehicleVolumeCm3 * MM3_PER_CM3
        && (long) sku.weightG() * units <= vehicleWeightG;
  }

  /// Freight of a unit, in micro-units of the plan's currency.
  public double unitMicros(Sku sku) {
    return Math.max(sku.volumeCm3() / 1e6 * microsPerM3, sku.weightG() / 1e3 * microsPerKg);
  }
}
