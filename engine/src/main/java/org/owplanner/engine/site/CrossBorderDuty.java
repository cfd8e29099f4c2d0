package org.owplanner.engine.site;

/// Duty on top, on goods that go from a site to buyers in another country.
///
/// @param siteCountry ISO 3166-1 alpha-2
/// @param regionCountry ISO 3166-1 alpha-2
/// @param familyId the family; empty: every one that has no row of its own
/// @param share of their value
public record CrossBorderDuty(
    String siteCountry, String regionCountry, String familyId, double share) {}
