package org.owplanner.engine.site.verify;

import org.owplanner.engine.site.DeliveryLane;
import org.owplanner.engine.site.Demand;
import org.owplanner.engine.site.Family;
import org.owplanner.engine.site.InboundLane;
import org.owplanner.engine.site.Region;
import org.owplanner.engine.site.SiteSize;

/// Which rows of a problem can be planned with; the others are left out as if they weren't there.
final class Usable {

  private Usable() {}

  static boolean is(Region region) {
    return isAmount(region.promiseDays());
  }

  static boolean is(Family family) {
    return isAmount(family.turnsPerYear())
        && family.turnsPerYear() > 0
        && Double.isFinite(family.peakFactor())
        && family.peakFactor() >= 1
        && family.valueMicrosPerM3() >= 0;
  }

  static boolean is(Demand demand) {
    return isAmount(demand.ordersPerYear())
        && isAmount(demand.m3PerYear())
        && demand.ordersPerYear() + demand.m3PerYear() > 0;
  }

  static boolean is(InboundLane lane) {
    return lane.microsPerM3() >= 0 && isAmount(lane.days()) && isAmount(lane.carbonKgPerM3());
  }

  static boolean is(DeliveryLane lane) {
    return lane.microsPerOrder() >= 0
        && lane.microsPerM3() >= 0
        && isAmount(lane.days())
        && isAmount(lane.carbonKgPerM3());
  }

  static boolean is(SiteSize size) {
    return !size.id().isEmpty() && size.fixedMicrosPerYear() >= 0;
  }

  /// Whether it is a number from 0 on.
  static boolean isAmount(double number) {
    return Double.isFinite(number) && number >= 0;
  }
}
