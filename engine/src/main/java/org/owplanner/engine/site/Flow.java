package org.owplanner.engine.site;

/// What a site sends to a region of a family in a year.
///
/// @param siteId the site
/// @param regionId the region
/// @param familyId the family
/// @param mode by which the goods come in
/// @param ppm parts in a million of the region's demand of the family
/// @param orders orders of the year
/// @param m3 their goods
/// @param days from order to door
/// @param costMicros all terms of it
public record Flow(
    String siteId,
    String regionId,
    String familyId,
    String mode,
    int ppm,
    double orders,
    double m3,
    double days,
    long costMicros) {}
