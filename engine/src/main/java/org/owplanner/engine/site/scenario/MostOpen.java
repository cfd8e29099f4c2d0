package org.owplanner.engine.site.scenario;

import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRules;

/// How many sites may be open.
///
/// @param sites at most; [SiteRules#NO_LIMIT]
public record MostOpen(int sites) implements Change {

  @Override
  public SiteProblem applyTo(SiteProblem problem) {
    Checks.limit("sites that may be open", sites);
    return ChangedProblem.of(problem)
        .rules(new SiteRules(sites, problem.rules().mostSources()))
        .build();
  }
}
