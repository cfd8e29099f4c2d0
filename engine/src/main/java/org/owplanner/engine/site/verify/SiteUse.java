package org.owplanner.engine.site.verify;

/// What a site holds and sends in the busiest month; all families are taken to peak together.
final class SiteUse {

  double m3;
  double ordersPerDay;

  void add(KnownFlow flow) {
    m3 += flow.peakM3();
    ordersPerDay += flow.peakOrdersPerDay();
  }
}
