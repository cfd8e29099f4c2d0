package org.owplanner.engine.site.scenario;

import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteState;

/// A site that must be open or closed, or about which the plan decides again.
///
/// @param siteId the site
/// @param state what the scenario says of it
public record ForcedSite(String siteId, SiteState state) implements Change {

  @Override
  public SiteProblem applyTo(SiteProblem problem) {
    Checks.site(problem, siteId);
    return ChangedProblem.of(problem)
        .sites(
            problem.sites().stream()
                .map(site -> site.id().equals(siteId) ? changed(site) : site)
                .toList())
        .build();
  }

  private Site changed(Site site) {
    return new Site(
        site.id(),
        site.name(),
        site.country(),
        site.place(),
        site.sizeInForce(),
        site.closingMicros(),
        state,
        site.sizes(),
        site.costs(),
        site.scores());
  }
}
