package org.owplanner.engine.site.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.site.Family;
import org.owplanner.engine.site.Region;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteProblem;

/// Shares of their value that goods pay at borders.
final class Duties {

  private final Map<List<String>, Double> entering = new HashMap<>();
  private final Map<List<String>, Double> crossing = new HashMap<>();

  Duties(SiteProblem problem) {
    for (var duty : problem.duties()) {
      if (Usable.isAmount(duty.share())) {
        entering.putIfAbsent(List.of(duty.country(), duty.familyId()), duty.share());
      }
    }
    for (var duty : problem.crossBorder()) {
      if (Usable.isAmount(duty.share())) {
        crossing.putIfAbsent(
            List.of(duty.siteCountry(), duty.regionCountry(), duty.familyId()), duty.share());
      }
    }
  }

  /// On goods of a family that come into a site and go to a region.
  double share(Site site, Region region, Family family) {
    var share = entering.getOrDefault(List.of(site.country(), family.id()), 0.0);
    if (site.country().equals(region.country())) {
      return share;
    }
    var all = crossing.getOrDefault(List.of(site.country(), region.country(), ""), 0.0);
    return share
        + crossing.getOrDefault(List.of(site.country(), region.country(), family.id()), all);
  }
}
