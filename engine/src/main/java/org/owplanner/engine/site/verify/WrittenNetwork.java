package org.owplanner.engine.site.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.owplanner.engine.site.ChosenSite;
import org.owplanner.engine.site.Flow;
import org.owplanner.engine.site.InboundLane;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRows;
import org.owplanner.engine.site.SiteSize;
import org.owplanner.engine.solve.Refutations;

/// The written rows with what their ids stand for; rows that name what isn't there are found.
final class WrittenNetwork {

  final ReadSites read;
  final SiteRows rows;
  final Network kind;
  final FlowPrices prices;
  final List<KnownFlow> flows = new ArrayList<>();

  /// Every written site with its size, if it is open.
  final Map<ChosenSite, Optional<SiteSize>> sizes = new LinkedHashMap<>();

  private final Refutations findings;

  WrittenNetwork(SiteProblem problem, SiteRows rows, Network kind, Refutations findings) {
    read = new ReadSites(problem, rows.flows());
    prices = new FlowPrices(read);
    this.rows = rows;
    this.kind = kind;
    this.findings = findings;
    rows.sites().forEach(this::readSite);
    rows.flows().forEach(this::readFlow);
    for (var unserved : rows.unserved()) {
      var cell = new Cell(unserved.regionId(), unserved.familyId());
      if (!read.demands.containsKey(cell)) {
        findings.error("DEMAND_UNKNOWN", cell.name(), "没有这项需求", "there is no such demand");
      }
    }
  }

  private void readSite(ChosenSite chosen) {
    var site = read.sites.get(chosen.siteId());
    if (site == null) {
      findings.error("SITE_UNKNOWN", chosen.siteId(), "没有这个仓址", "there is no such site");
      return;
    }
    var size = read.size(site, chosen.sizeId());
    if (chosen.isOpen() && size.isEmpty()) {
      findings.error(
          "SIZE_UNKNOWN",
          chosen.siteId(),
          "没有规模 %s".formatted(chosen.sizeId()),
          "it has no size %s".formatted(chosen.sizeId()));
    } else {
      sizes.put(chosen, chosen.isOpen() ? size : Optional.empty());
    }
  }

  private void readFlow(Flow flow) {
    var name = KnownFlow.name(flow);
    var site = read.sites.get(flow.siteId());
    var demand = read.demands.get(new Cell(flow.regionId(), flow.familyId()));
    var region = read.regions.get(flow.regionId());
    var family = read.families.get(flow.familyId());
    if (site == null) {
      findings.error("SITE_UNKNOWN", name, "没有这个仓址", "there is no such site");
      return;
    } else if (demand == null || region == null || family == null) {
      findings.error("DEMAND_UNKNOWN", name, "没有这项需求", "there is no such demand");
      return;
    }
    var lane = read.lane(flow);
    if (lane.isEmpty()) {
      findings.error("NO_LANE", name, "该仓没有到该区域的线路", "no lane leads from the site to the region");
    }
    var inbound = inbound(flow);
    if (inbound.isEmpty()) {
      findings.error(
          "NO_INBOUND",
          name,
          "该仓没有头程方式 %s".formatted(flow.mode()),
          "no lane into the site is of mode %s".formatted(flow.mode()));
    }
    if (lane.isPresent() && inbound.isPresent()) {
      flows.add(new KnownFlow(flow, site, region, family, demand, lane.get(), inbound.get()));
    }
  }

  private Optional<InboundLane> inbound(Flow flow) {
    return read.inbound(flow.siteId()).stream()
        .filter(lane -> lane.mode().equals(flow.mode()))
        .findFirst();
  }

  /// The site of a row that is known.
  Site site(ChosenSite chosen) {
    return Optional.ofNullable(read.sites.get(chosen.siteId())).orElseThrow();
  }
}
