package org.owplanner.engine.site.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.owplanner.engine.site.ChosenSite;
import org.owplanner.engine.site.Flow;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRows;
import org.owplanner.engine.site.Unserved;
import org.owplanner.engine.solve.Refutations;

/// Rows of a network: what is open and what flows is said, all that follows is added up.
final class SiteRowsDraft {

  private static final int ALL_PPM = 1_000_000;

  private final SiteProblem problem;
  private final Map<String, String> open = new HashMap<>();
  private final List<Flow> flows = new ArrayList<>();

  SiteRowsDraft(SiteProblem problem) {
    this.problem = problem;
  }

  SiteRowsDraft open(String site, String size) {
    open.put(site, size);
    return this;
  }

  /// All of a region's demand of the family A, in by sea.
  SiteRowsDraft flow(String site, String region) {
    return flow(site, region, "A", "SEA", ALL_PPM);
  }

  SiteRowsDraft flow(String site, String region, String family, String mode, int ppm) {
    flows.add(new Flow(site, region, family, mode, ppm, 0, 0, 0, 0));
    return this;
  }

  SiteRows rows() {
    flows.sort(
        Comparator.comparing(Flow::siteId)
            .thenComparing(Flow::regionId)
            .thenComparing(Flow::familyId));
    var sites = new ArrayList<ChosenSite>();
    problem.sites().stream()
        .map(site -> new ChosenSite(site.id(), open.getOrDefault(site.id(), ""), 0, 0, 0))
        .sorted(Comparator.comparing(ChosenSite::siteId))
        .forEach(sites::add);
    var plan =
        new WrittenNetwork(
            problem, new SiteRows(sites, flows, List.of()), Network.PLAN, new Refutations());
    var costs = new CostCheck(plan);
    var written = plan.flows.stream().map(flow -> written(plan, flow)).toList();
    return new SiteRows(
        sites.stream().map(site -> written(plan, costs, site)).toList(),
        written.size() == flows.size() ? written : flows,
        unserved(plan));
  }

  private static ChosenSite written(WrittenNetwork plan, CostCheck costs, ChosenSite site) {
    var use = new SiteUse();
    plan.flows.stream().filter(flow -> flow.site().id().equals(site.siteId())).forEach(use::add);
    return new ChosenSite(
        site.siteId(),
        site.sizeId(),
        Math.round(use.m3 * 1e6),
        use.ordersPerDay,
        costs.siteMicros(site.siteId()));
  }

  private static Flow written(WrittenNetwork plan, KnownFlow flow) {
    return new Flow(
        flow.site().id(),
        flow.region().id(),
        flow.family().id(),
        flow.flow().mode(),
        flow.flow().ppm(),
        flow.orders(),
        flow.m3(),
        flow.lane().days(),
        Amount.sum(plan.prices.of(flow).values()).micros());
  }

  private static List<Unserved> unserved(WrittenNetwork plan) {
    var left = new TreeMap<Cell, Integer>();
    plan.read.demands.keySet().forEach(cell -> left.put(cell, ALL_PPM));
    plan.flows.forEach(
        flow ->
            left.merge(
                new Cell(flow.region().id(), flow.family().id()),
                -flow.flow().ppm(),
                Integer::sum));
    left.values().removeIf(ppm -> ppm <= 0);
    var rows = new ArrayList<Unserved>();
    left.forEach(
        (cell, ppm) -> {
          var demand = Optional.ofNullable(plan.read.demands.get(cell)).orElseThrow();
          rows.add(
              new Unserved(
                  cell.regionId(),
                  cell.familyId(),
                  ppm,
                  demand.ordersPerYear() * ppm / ALL_PPM,
                  demand.m3PerYear() * ppm / ALL_PPM,
                  ServedCheck.cost(plan.read, demand, ppm).micros()));
        });
    return rows;
  }
}
