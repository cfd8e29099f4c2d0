package org.owplanner.engine.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything that is worked with, by number instead of id: sites, regions and families in the
/// sequence of their ids.
final class SiteFacts {

  final SiteProblem problem;
  final SiteMoney money;
  final List<Site> sites;
  final List<Region> regions;
  final List<Family> families;
  final SiteNeeds needs;
  final SiteLanes lanes;
  final SiteOptions options;
  final SiteStates states;

  /// What a year bears of closing each site; 0 where none stands.
  final long[] closedMicros;

  SiteFacts(SiteProblem problem) {
    this.problem = problem;
    money = SiteMoney.of(problem.rates());
    var usable = new UsableRows(problem);
    sites = List.copyOf(usable.sites.values());
    regions = List.copyOf(usable.regions.values());
    families = List.copyOf(usable.families.values());
    needs = new SiteNeeds(regions, families, demands(problem, usable), money);
    lanes = new SiteLanes(problem, sites, regions, families, needs, money);
    options = new SiteOptions(sites, new FamilySets(families, problem.clashes()), money);
    states = SiteStates.ofPlan(this);
    closedMicros = new long[sites.size()];
    for (var s = 0; s < closedMicros.length; s++) {
      closedMicros[s] = sites.get(s).isInForce() ? money.yearly(sites.get(s).closingMicros()) : 0;
    }
  }

  private static Map<List<String>, Demand> demands(SiteProblem problem, UsableRows usable) {
    var demands = new HashMap<List<String>, Demand>();
    for (var demand : problem.demands()) {
      if (usable.isUsable(demand)) {
        demands.putIfAbsent(List.of(demand.regionId(), demand.familyId()), demand);
      }
    }
    return demands;
  }

  /// Most sites that may serve a region.
  int mostSources() {
    var most = problem.rules().mostSources();
    return most < 0 ? Math.max(1, sites.size()) : most;
  }

  /// The size of a site in an option's number.
  SiteSize size(int option) {
    return sites.get(options.site[option]).sizes().get(options.size[option]);
  }
}
