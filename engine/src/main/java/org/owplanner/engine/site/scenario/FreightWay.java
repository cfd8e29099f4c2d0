package org.owplanner.engine.site.scenario;

/// Which freight a scenario changes.
public enum FreightWay {
  /// From the origin into sites.
  INBOUND,
  /// From sites to regions.
  DELIVERY,
  BOTH
}
