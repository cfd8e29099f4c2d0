package org.owplanner.engine.site;

/// Demand that no site serves.
///
/// @param regionId the region
/// @param familyId the family
/// @param ppm parts in a million of its demand
/// @param orders orders of the year
/// @param m3 their goods
/// @param costMicros what it costs not to serve them
public record Unserved(
    String regionId, String familyId, int ppm, double orders, double m3, long costMicros) {}
