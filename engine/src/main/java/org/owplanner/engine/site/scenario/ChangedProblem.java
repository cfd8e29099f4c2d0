package org.owplanner.engine.site.scenario;

import java.util.List;
import org.owplanner.engine.site.DeliveryLane;
import org.owplanner.engine.site.Demand;
import org.owplanner.engine.site.InboundLane;
import org.owplanner.engine.site.Region;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRates;
import org.owplanner.engine.site.SiteRules;

/// A problem of which some parts are replaced.
final class ChangedProblem {

  private final SiteProblem old;
  private String scenario;
  private List<Site> sites;
  private List<Region> regions;
  private List<Demand> demands;
  private List<InboundLane> inbound;
  private List<DeliveryLane> delivery;
  private SiteRules rules;
  private SiteRates rates;

  private ChangedProblem(SiteProblem old) {
    this.old = old;
    scenario = old.scenario();
    sites = old.sites();
    regions = old.regions();
    demands = old.demands();
    inbound = old.inbound();
    delivery = old.delivery();
    rules = old.rules();
    rates = old.rates();
  }

  static ChangedProblem of(SiteProblem old) {
    return new ChangedProblem(old);
  }

  ChangedProblem scenario(String changed) {
    scenario = changed;
    return this;
  }

  ChangedProblem sites(List<Site> changed) {
    sites = changed;
    return this;
  }

  ChangedProblem regions(List<Region> changed) {
    regions = changed;
    return this;
  }

  ChangedProblem demands(List<Demand> changed) {
    demands = changed;
    return this;
  }

  ChangedProblem inbound(List<InboundLane> changed) {
    inbound = changed;
    return this;
  }

  ChangedProblem delivery(List<DeliveryLane> changed) {
    delivery = changed;
    return this;
  }

  ChangedProblem rules(SiteRules changed) {
    rules = changed;
    return this;
  }

  ChangedProblem rates(SiteRates changed) {
    rates = changed;
    return this;
  }

  SiteProblem build() {
    return new SiteProblem(
        old.planDate(),
        old.currency(),
        scenario,
        sites,
        regions,
        old.families(),
        old.clashes(),
        demands,
        inbound,
        delivery,
        old.duties(),
        old.crossBorder(),
        old.minimums(),
        rules,
        rates);
  }
}
