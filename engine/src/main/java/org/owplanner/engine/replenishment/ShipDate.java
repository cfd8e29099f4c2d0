package org.owplanner.engine.replenishment;

/// A ship date of a lane whose freight has steps: all of a seller's orders on it share them.
///
/// @param lane the way
/// @param shipDay day of the hand-over, since 1970-01-01
record ShipDate(Lane lane, int shipDay) {

  private static final long MM3_PER_CM3 = 1000;

  /// Containers: max(⌈volume ÷ a container's⌉, ⌈weight ÷ a container's⌉), 0 where the lane isn't
  /// paid by the container.
  static long containers(Lane lane, long volumeMm3, long weightG) {
    return lane.hasContainers() && volumeMm3 > 0
        ? Math.max(
            Math.ceilDiv(volumeMm3, lane.containerVolumeCm3() * MM3_PER_CM3),
            weightG == 0 ? 0 : Math.ceilDiv(weightG, lane.containerWeightG()))
        : 0;
  }

  /// What a shipment costs beside the freight of its units: its own price, and its containers.
  static long stepMicros(Lane lane, long volumeMm3, long weightG) {
    return volumeMm3 == 0
        ? 0
        : lane.shipmentMicros()
            + containers(lane, volumeMm3, weightG)
                * (lane.hasContainers() ? lane.containerMicros() : 0);
  }

  long stepMicros(long volumeMm3, long weightG) {
    return stepMicros(lane, volumeMm3, weightG);
  }

  /// Volume of a container in mm³.
  double containerMm3() {
    return (double) lane.containerVolumeCm3() * MM3_PER_CM3;
  }

  /// Whether any freight of the lane comes in steps.
  static boolean hasSteps(Lane lane) {
    return lane.shipmentMicros() > 0 || (lane.hasContainers() && lane.containerMicros() > 0);
  }
}
