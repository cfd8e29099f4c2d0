package org.owplanner.engine.site.scenario;

import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRate;

/// Another price or setting, such as that of carbon.
///
/// @param rate which
/// @param value what it is in the scenario
public record ChangedRate(SiteRate rate, double value) implements Change {

  @Override
  public SiteProblem applyTo(SiteProblem problem) {
    return ChangedProblem.of(problem).rates(problem.rates().with(rate, value)).build();
  }
}
