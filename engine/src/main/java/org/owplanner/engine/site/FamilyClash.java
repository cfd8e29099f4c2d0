package org.owplanner.engine.site;

/// Two families that must not lie in one warehouse.
///
/// @param familyId the one
/// @param otherId the other
public record FamilyClash(String familyId, String otherId) {}
