package org.owplanner.engine.site;

/// Duty on goods of a family that enter a country where they are stored.
///
/// @param country ISO 3166-1 alpha-2 of the site
/// @param familyId the family
/// @param share of their value
public record Duty(String country, String familyId, double share) {}
