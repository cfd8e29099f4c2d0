package org.owplanner.engine.site.factor;

import java.util.List;

/// How suitable a site is beside its cost.
///
/// @param siteId the site
/// @param closeness to the best of all, 0 to 1; 0 for a site that lacks scores
/// @param rank 1 is the most suitable; equal ones share a rank; 0 for a site that lacks scores
/// @param missing weighted factors of which it has no score
public record Suitability(String siteId, double closeness, int rank, List<Factor> missing) {

  public Suitability {
    missing = List.copyOf(missing);
  }
}
