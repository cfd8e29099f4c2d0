package org.owplanner.engine.site;

/// What a scenario says of a site.
public enum SiteState {
  /// The plan decides.
  FREE,
  /// It is open, at one of its sizes.
  FORCED_OPEN,
  /// It is closed.
  FORCED_CLOSED
}
