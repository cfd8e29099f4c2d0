package org.owplanner.engine.site;

/// What the constraints hold sites to.
///
/// @param facts the network's facts
/// @param mostOpen sites that may be open
/// @param mostSources sites that may serve a region
public record SiteLimits(SiteFacts facts, int mostOpen, int mostSources) {

  /// Whether an option may hold goods of a need.
  boolean holds(SiteOption option, SourcePart part) {
    return option.isOpen() && facts.options.holds(option.option(), facts.needs.family[part.need()]);
  }
}
