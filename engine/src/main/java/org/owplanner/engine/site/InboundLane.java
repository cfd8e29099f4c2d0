package org.owplanner.engine.site;

/// A way from the origin of goods into a site.
///
/// @param siteId the site
/// @param mode such as `SEA_FCL`
/// @param microsPerM3 freight
/// @param days from door to door
/// @param carbonKgPerM3 CO2e
public record InboundLane(
    String siteId, String mode, long microsPerM3, double days, double carbonKgPerM3) {}
