package org.owplanner.engine.site.scenario;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.site.DeliveryLane;
import org.owplanner.engine.site.InboundLane;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteProblem;

/// A candidate that the baseline doesn't know.
///
/// @param site the candidate
/// @param inbound ways into it
/// @param delivery ways from it
public record NewSite(Site site, List<InboundLane> inbound, List<DeliveryLane> delivery)
    implements Change {

  public NewSite {
    inbound = List.copyOf(inbound);
    delivery = List.copyOf(delivery);
  }

  @Override
  public SiteProblem applyTo(SiteProblem problem) {
    if (problem.sites().stream().anyMatch(of -> of.id().equals(site.id()))) {
      throw new IllegalArgumentException(
          "The new site (%s) is there already. Give it another id, or force the one that is there."
              .formatted(site.id()));
    }
    inbound.forEach(lane -> checkSite(lane.siteId()));
    delivery.forEach(lane -> checkSite(lane.siteId()));
    var regions = problem.regions();
    for (var lane : delivery) {
      Checks.isThere(
          "region",
          lane.regionId(),
          regions.stream().anyMatch(of -> of.id().equals(lane.regionId())));
    }
    return ChangedProblem.of(problem)
        .sites(joined(problem.sites(), List.of(site)))
        .inbound(joined(problem.inbound(), inbound))
        .delivery(joined(problem.delivery(), delivery))
        .build();
  }

  private void checkSite(String siteId) {
    if (!siteId.equals(site.id())) {
      throw new IllegalArgumentException(
          "A lane of the new site (%s) is one of another site (%s). Correct its site."
              .formatted(site.id(), siteId));
    }
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
