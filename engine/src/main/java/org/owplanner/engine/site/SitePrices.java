package org.owplanner.engine.site;

/// What the rows of sites are worth.
///
/// @param m3 micros for a m³ of the busiest month, by site
/// @param orders micros for an order a day of the busiest month, by site
record SitePrices(double[] m3, double[] orders) {

  static SitePrices none(int sites) {
    return new SitePrices(new double[sites], new double[sites]);
  }
}
