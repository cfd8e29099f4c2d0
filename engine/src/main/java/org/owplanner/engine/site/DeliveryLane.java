package org.owplanner.engine.site;

/// A way from a site to the buyers of a region; without one the site can't serve the region.
///
/// @param siteId the site
/// @param regionId the region
/// @param microsPerOrder carriage of an order
/// @param microsPerM3 carriage of its goods, on top
/// @param days from order to door
/// @param carbonKgPerM3 CO2e
public record DeliveryLane(
    String siteId,
    String regionId,
    long microsPerOrder,
    long microsPerM3,
    double days,
    double carbonKgPerM3) {}
