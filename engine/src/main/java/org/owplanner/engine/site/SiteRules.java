package org.owplanner.engine.site;

/// How many sites there may be, in all and for a region.
///
/// @param mostOpen sites open; [#NO_LIMIT]
/// @param mostSources sites that serve a region, over all its families; 1: single sourcing;
///   [#NO_LIMIT]
public record SiteRules(int mostOpen, int mostSources) {

  /// No limit.
  public static final int NO_LIMIT = -1;

  /// No limit at all.
  public static SiteRules none() {
    return new SiteRules(NO_LIMIT, NO_LIMIT);
  }
}
