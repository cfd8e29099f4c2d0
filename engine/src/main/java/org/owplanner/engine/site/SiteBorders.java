package org.owplanner.engine.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shares of their value that goods pay at borders.
final class SiteBorders {

  private final Map<List<String>, Double> entering = new HashMap<>();
  private final Map<List<String>, Double> crossing = new HashMap<>();

  SiteBorders(SiteProblem problem) {
    for (var duty : problem.duties()) {
      if (UsableRows.isAmount(duty.share())) {
        entering.putIfAbsent(List.of(duty.country(), duty.familyId()), duty.share());
      }
    }
    for (var duty : problem.crossBorder()) {
      if (UsableRows.isAmount(duty.share())) {
        crossing.putIfAbsent(
            List.of(duty.siteCountry(), duty.regionCountry(), duty.familyId()), duty.share());
      }
    }
  }

  /// On goods of a family that are stored in one country and bought in another, or the same.
  double share(String siteCountry, String regionCountry, String familyId) {
    var share = entering.getOrDefault(List.of(siteCountry, familyId), 0.0);
    if (siteCountry.equals(regionCountry)) {
      return share;
    }
    var all = crossing.getOrDefault(List.of(siteCountry, regionCountry, ""), 0.0);
    return share + crossing.getOrDefault(List.of(siteCountry, regionCountry, familyId), all);
  }
}
