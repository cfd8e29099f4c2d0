package org.owplanner.engine.site;

/// What a region orders of a family in the year that is planned, growth included.
///
/// @param regionId the region
/// @param familyId the family
/// @param ordersPerYear orders
/// @param m3PerYear their goods
public record Demand(String regionId, String familyId, double ordersPerYear, double m3PerYear) {}
