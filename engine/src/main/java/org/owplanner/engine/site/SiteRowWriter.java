package org.owplanner.engine.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.solve.CostTerm;

/// Writes a network as rows, with its exact costs by term.
final class SiteRowWriter {

  private static final double CM3_PER_M3 = 1e6;

  private final ServedNeeds network;
  private final SiteFacts facts;
  private final FlowTerms terms;
  private final Map<SiteTerm, Long> termMicros = new EnumMap<>(SiteTerm.class);
  private final long[] siteMicros;
  private final List<Flow> flows = new ArrayList<>();
  private final List<Unserved> unserved = new ArrayList<>();
  private final List<ChosenSite> sites = new ArrayList<>();

  SiteRowWriter(ServedNeeds network) {
    this.network = network;
    facts = network.facts;
    terms = new FlowTerms(facts);
    siteMicros = new long[facts.sites.size()];
    network.recount();
    for (var need = 0; need < facts.needs.count; need++) {
      addFlows(need);
      addUnserved(need);
    }
    for (var s = 0; s < siteMicros.length; s++) {
      addSite(s);
    }
    flows.sort(
        Comparator.comparing(Flow::siteId)
            .thenComparing(Flow::regionId)
            .thenComparing(Flow::familyId));
  }

  /// What a network costs, to the micro.
  static long micros(ServedNeeds network) {
    var facts = network.facts;
    var terms = new FlowTerms(facts);
    var sum = new long[] {network.siteMicros()};
    for (var need = 0; need < facts.needs.count; need++) {
      for (var k = need * network.width; k < (need + 1) * network.width; k++) {
        if (network.ppm[k] > 0) {
          terms.price(network.source[k], need, network.ppm[k], (_, micros) -> sum[0] += micros);
        }
      }
      sum[0] += terms.unserved(need, network.unserved(need));
    }
    return sum[0];
  }

  private void addFlows(int need) {
    for (var k = need * network.width; k < (need + 1) * network.width; k++) {
      if (network.ppm[k] > 0) {
        var site = network.source[k];
        var before = siteMicros[site];
        terms.price(
            site,
            need,
            network.ppm[k],
            (term, micros) -> {
              add(term, micros);
              siteMicros[site] += micros;
            });
        flows.add(
            new Flow(
                facts.sites.get(site).id(),
                facts.regions.get(facts.needs.region[need]).id(),
                facts.families.get(facts.needs.family[need]).id(),
                terms.inbound(site, need).mode(),
                network.ppm[k],
                terms.orders(need, network.ppm[k]),
                terms.m3(need, network.ppm[k]),
                terms.days(site, need),
                siteMicros[site] - before));
      }
    }
  }

  private void add(SiteTerm term, long micros) {
    termMicros.merge(term, micros, Long::sum);
  }

  private void addUnserved(int need) {
    var ppm = network.unserved(need);
    if (ppm > 0) {
      var micros = terms.unserved(need, ppm);
      add(SiteTerm.UNSERVED, micros);
      unserved.add(
          new Unserved(
              facts.regions.get(facts.needs.region[need]).id(),
              facts.families.get(facts.needs.family[need]).id(),
              ppm,
              terms.orders(need, ppm),
              terms.m3(need, ppm),
              micros));
    }
  }

  private void addSite(int s) {
    var option = network.option[s];
    var sizeId = "";
    if (option == ServedNeeds.CLOSED) {
      siteMicros[s] += facts.closedMicros[s];
      add(SiteTerm.CHANGE, facts.closedMicros[s]);
    } else {
      var size = facts.size(option);
      sizeId = size.id();
      siteMicros[s] += facts.options.micros[option];
      add(SiteTerm.FIXED, size.fixedMicrosPerYear());
      add(SiteTerm.CHANGE, facts.money.yearly(size.changeMicros()));
    }
    sites.add(
        new ChosenSite(
            facts.sites.get(s).id(),
            sizeId,
            Math.round(Math.max(0, network.usedM3[s]) * CM3_PER_M3),
            Math.max(0, network.usedOrders[s]),
            siteMicros[s]));
  }

  SiteRows rows() {
    return new SiteRows(sites, flows, unserved);
  }

  List<CostTerm> terms() {
    var costs = new ArrayList<CostTerm>();
    for (var term : SiteTerm.values()) {
      costs.add(new CostTerm(term.id(), termMicros.getOrDefault(term, 0L)));
    }
    return costs;
  }
}
