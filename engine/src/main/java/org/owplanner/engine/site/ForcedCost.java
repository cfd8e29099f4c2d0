package org.owplanner.engine.site;

/// What the network costs with one site forced the other way.
///
/// @param siteId the site
/// @param isOpenInPlan whether the plan has it open
/// @param otherMicros the best network found with it the other way
/// @param boundMicros no network with it the other way costs less
public record ForcedCost(String siteId, boolean isOpenInPlan, long otherMicros, long boundMicros) {}
