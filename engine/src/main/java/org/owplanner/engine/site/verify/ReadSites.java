package org.owplanner.engine.site.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.owplanner.engine.site.DeliveryLane;
import org.owplanner.engine.site.Demand;
import org.owplanner.engine.site.Family;
import org.owplanner.engine.site.Flow;
import org.owplanner.engine.site.InboundLane;
import org.owplanner.engine.site.Region;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteSize;

/// The usable rows of a problem by their ids; of two with one id the first counts.
final class ReadSites {

  final SiteProblem problem;
  final ReadRates rates;
  final Duties duties;
  final Map<String, Site> sites = new TreeMap<>();
  final Map<String, Region> regions = new HashMap<>();
  final Map<String, Family> families = new HashMap<>();
  final Map<Cell, Demand> demands = new TreeMap<>();

  private final Map<String, List<InboundLane>> inbound = new HashMap<>();
  private final Map<List<String>, DeliveryLane> lanes = new HashMap<>();

  /// @param flows of their lanes only is anything kept, for there may be millions
  ReadSites(SiteProblem problem, List<Flow> flows) {
    this.problem = problem;
    rates = ReadRates.of(problem.rates());
    duties = new Duties(problem);
    problem.sites().forEach(site -> sites.putIfAbsent(site.id(), site));
    problem.regions().stream()
        .filter(Usable::is)
        .forEach(region -> regions.putIfAbsent(region.id(), region));
    problem.families().stream()
        .filter(Usable::is)
        .forEach(family -> families.putIfAbsent(family.id(), family));
    for (var demand : problem.demands()) {
      if (Usable.is(demand)
          && regions.containsKey(demand.regionId())
          && families.containsKey(demand.familyId())) {
        demands.putIfAbsent(new Cell(demand.regionId(), demand.familyId()), demand);
      }
    }
    for (var lane : problem.inbound()) {
      if (Usable.is(lane)) {
        inbound.computeIfAbsent(lane.siteId(), id -> new ArrayList<>()).add(lane);
      }
    }
    readLanes(flows);
  }

  private void readLanes(List<Flow> flows) {
    var regionsOfSites = new HashMap<String, Set<String>>();
    for (var flow : flows) {
      regionsOfSites.computeIfAbsent(flow.siteId(), id -> new HashSet<>()).add(flow.regionId());
    }
    for (var lane : problem.delivery()) {
      if (regionsOfSites.getOrDefault(lane.siteId(), Set.of()).contains(lane.regionId())
          && Usable.is(lane)) {
        lanes.putIfAbsent(List.of(lane.siteId(), lane.regionId()), lane);
      }
    }
  }

  Optional<DeliveryLane> lane(Flow flow) {
    return Optional.ofNullable(lanes.get(List.of(flow.siteId(), flow.regionId())));
  }

  List<InboundLane> inbound(String siteId) {
    return inbound.getOrDefault(siteId, List.of());
  }

  Optional<SiteSize> size(Site site, String sizeId) {
    return site.sizes().stream()
        .filter(Usable::is)
        .filter(size -> size.id().equals(sizeId))
        .findFirst();
  }

  /// What a m³ of a family costs on its way in: freight, capital and carbon.
  double inboundMicrosPerM3(InboundLane lane, Family family) {
    return lane.microsPerM3()
        + family.valueMicrosPerM3() * rates.capitalShare() * lane.days() / FlowPrices.DAYS_A_YEAR
        + lane.carbonKgPerM3() * rates.microsPerKg();
  }
}
