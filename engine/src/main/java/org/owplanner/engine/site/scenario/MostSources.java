package org.owplanner.engine.site.scenario;

import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRules;

/// How many sites may serve a region.
///
/// @param sites at most; 1 is single sourcing; [SiteRules#NO_LIMIT]
public record MostSources(int sites) implements Change {

  @Override
  public SiteProblem applyTo(SiteProblem problem) {
    Checks.limit("sites that may serve a region", sites);
    return ChangedProblem.of(problem)
        .rules(new SiteRules(problem.rules().mostOpen(), sites))
        .build();
  }
}
