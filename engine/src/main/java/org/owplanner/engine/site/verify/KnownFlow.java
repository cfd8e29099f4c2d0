package org.owplanner.engine.site.verify;

import org.owplanner.engine.site.DeliveryLane;
import org.owplanner.engine.site.Demand;
import org.owplanner.engine.site.Family;
import org.owplanner.engine.site.Flow;
import org.owplanner.engine.site.InboundLane;
import org.owplanner.engine.site.Region;
import org.owplanner.engine.site.Site;

/// A written flow with what its ids stand for.
record KnownFlow(
    Flow flow,
    Site site,
    Region region,
    Family family,
    Demand demand,
    DeliveryLane lane,
    InboundLane inbound) {

  private static final double PARTS = 1e6;

  String name() {
    return name(flow);
  }

  static String name(Flow flow) {
    return flow.siteId() + "/" + flow.regionId() + "/" + flow.familyId();
  }

  double orders() {
    return demand.ordersPerYear() * flow.ppm() / PARTS;
  }

  double m3() {
    return demand.m3PerYear() * flow.ppm() / PARTS;
  }

  /// Goods of it that lie in the site in the busiest month.
  double peakM3() {
    return m3() * family.peakFactor() / family.turnsPerYear();
  }

  /// Orders of it that leave on a day of the busiest month.
  double peakOrdersPerDay() {
    return orders() * family.peakFactor() / FlowPrices.DAYS_A_YEAR;
  }
}
