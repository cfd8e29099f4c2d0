package org.owplanner.engine.site.verify;

import org.owplanner.engine.site.Site;

/// Which network rows are claimed to be.
enum Network {
  /// What the plan may choose.
  PLAN,
  /// The warehouses of today, as large as they are.
  IN_FORCE,
  /// A network that closes or changes what stands today, and opens nothing.
  REDUCED;

  /// Whether a site may stand there at all.
  boolean holds(Site site) {
    return this == PLAN || site.isInForce();
  }

  /// Whether what the scenario says of sites is kept: forced states, minimums, number of sites.
  boolean keepsScenario() {
    return this != IN_FORCE;
  }
}
