package org.owplanner.engine.replenishment;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.stock.LeadTime;

/// A way to a warehouse by one mode, with what it takes and costs.
///
/// @param warehouseId where it ends
/// @param mode how goods travel
/// @param service `PORT_TO_WAREHOUSE` or `DOOR_TO_WAREHOUSE`
/// @param leadTime how long they travel
/// @param microsPerM3 freight of a cubic metre, of modes that aren't paid by the container
/// @param microsPerKg freight of a kilogram; the dearer of both is paid
/// @param shipmentMicros what each ship date costs beside, on which anything is shipped
/// @param containerMicros price of a container, 0 where the mode isn't paid by the container
/// @param containerVolumeCm3 volume that a container holds
/// @param containerWeightG weight that it may hold
/// @param forbiddenHazardClasses hazard classes that the mode doesn't carry
public record Lane(
    String warehouseId,
    TransportMode mode,
    String service,
    LeadTime leadTime,
    long microsPerM3,
    long microsPerKg,
    long shipmentMicros,
    long containerMicros,
    long containerVolumeCm3,
    long containerWeightG,
    Set<String> forbiddenHazardClasses) {

  public Lane {
    forbiddenHazardClasses = Collections.unmodifiableSet(new TreeSet<>(forbiddenHazardClasses));
  }

  /// Whether it is paid by the container.
  public boolean hasContainers() {
    return mode == TransportMode.SEA_FCL;
  }

  /// Whether the mode carries the goods: their hazard class, and a unit in a container.
  public boolean carries(Sku sku) {
    return !forbiddenHazardClasses.contains(sku.hazardClass())
        && (!hasContainers()
            || (sku.volumeCm3() <= containerVolumeCm3 && sku.weightG() <= containerWeightG));
  }

  /// What tells what is handed over to it on a day from all else that travels.
  public String trip(int shipDay) {
    return warehouseId + '/' + mode.name() + '/' + shipDay;
  }

  /// Freight of a unit where it isn't paid by the container, in micro-units of the plan's currency.
  public double unitMicros(Sku sku) {
    return hasContainers()
        ? 0
        : Math.max(sku.volumeCm3() / 1e6 * microsPerM3, sku.weightG() / 1e3 * microsPerKg);
  }
}
