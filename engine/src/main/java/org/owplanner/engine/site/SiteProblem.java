package org.owplanner.engine.site;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.engine.site.factor.FactorMinimum;

/// Everything that a scenario's network is decided on.
///
/// @param planDate the plan sees what was before this day only
/// @param currency ISO 4217 code of all money
/// @param scenario its id
/// @param sites places where warehouses stand or could stand
/// @param regions buyers
/// @param families goods
/// @param clashes families that must not lie in one warehouse
/// @param demands what the regions order, at most one of a region and family
/// @param inbound ways into the sites
/// @param delivery ways to the regions
/// @param duties duty on what enters
/// @param crossBorder duty on what goes to another country
/// @param minimums scores without which a site can't be open
/// @param rules how many sites there may be
/// @param rates prices and settings
public record SiteProblem(
    LocalDate planDate,
    String currency,
    String scenario,
    List<Site> sites,
    List<Region> regions,
    List<Family> families,
    List<FamilyClash> clashes,
    List<Demand> demands,
    List<InboundLane> inbound,
    List<DeliveryLane> delivery,
    List<Duty> duties,
    List<CrossBorderDuty> crossBorder,
    List<FactorMinimum> minimums,
    SiteRules rules,
    SiteRates rates) {

  public SiteProblem {
    sites = List.copyOf(sites);
    regions = List.copyOf(regions);
    families = List.copyOf(families);
    clashes = List.copyOf(clashes);
    demands = List.copyOf(demands);
    inbound = List.copyOf(inbound);
    delivery = List.copyOf(delivery);
    duties = List.copyOf(duties);
    crossBorder = List.copyOf(crossBorder);
    minimums = List.copyOf(minimums);
  }
}
