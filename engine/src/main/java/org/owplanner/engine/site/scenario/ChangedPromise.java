package org.owplanner.engine.site.scenario;

import org.owplanner.engine.site.Region;
import org.owplanner.engine.site.SiteProblem;

/// Another promise to buyers.
///
/// @param country of the regions, ISO 3166-1 alpha-2; [Change#ALL]
/// @param days within which an order shall arrive
/// @param isHard no site that takes longer may serve them
public record ChangedPromise(String country, double days, boolean isHard) implements Change {

  @Override
  public SiteProblem applyTo(SiteProblem problem) {
    if (!(days >= 0) || Double.isInfinite(days)) {
      throw new IllegalArgumentException(
          "The promise (%s days) must be a number from 0 on.".formatted(days));
    }
    Checks.isThere(
        "country",
        country,
        problem.regions().stream().anyMatch(region -> region.country().equals(country)));
    return ChangedProblem.of(problem)
        .regions(
            problem.regions().stream()
                .map(of -> country.equals(ALL) || of.country().equals(country) ? changed(of) : of)
                .toList())
        .build();
  }

  private Region changed(Region region) {
    return new Region(region.id(), region.name(), region.country(), region.place(), days, isHard);
  }
}
