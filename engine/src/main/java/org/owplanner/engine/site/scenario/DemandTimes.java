package org.owplanner.engine.site.scenario;

import java.util.HashSet;
import org.owplanner.engine.site.Demand;
import org.owplanner.engine.site.Region;
import org.owplanner.engine.site.SiteProblem;

/// More or less demand.
///
/// @param country of the regions, ISO 3166-1 alpha-2; [Change#ALL]
/// @param familyId the family; [Change#ALL]
/// @param times orders and goods times this, from 0 on
public record DemandTimes(String country, String familyId, double times) implements Change {

  @Override
  public SiteProblem applyTo(SiteProblem problem) {
    Checks.times("demand", times);
    Checks.family(problem, familyId);
    var regions = new HashSet<String>();
    problem.regions().stream()
        .filter(region -> country.equals(ALL) || region.country().equals(country))
        .map(Region::id)
        .forEach(regions::add);
    Checks.isThere("country", country, !regions.isEmpty());
    return ChangedProblem.of(problem)
        .demands(
            problem.demands().stream()
                .map(of -> regions.contains(of.regionId()) ? changed(of) : of)
                .toList())
        .build();
  }

  private Demand changed(Demand demand) {
    return !familyId.equals(ALL) && !demand.familyId().equals(familyId)
        ? demand
        : new Demand(
            demand.regionId(),
            demand.familyId(),
            demand.ordersPerYear() * times,
            demand.m3PerYear() * times);
  }
}
