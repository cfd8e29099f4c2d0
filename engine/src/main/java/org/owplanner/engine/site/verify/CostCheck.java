package org.owplanner.engine.site.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.owplanner.engine.site.ChosenSite;
import org.owplanner.engine.site.SiteSize;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Refutations;

/// Works out every term of a network's cost anew from the written rows.
final class CostCheck {

  private final WrittenNetwork plan;
  private final EnumMap<Term, Amount> sums = new EnumMap<>(Term.class);
  private final Map<String, Amount> bySite = new HashMap<>();

  CostCheck(WrittenNetwork plan) {
    this.plan = plan;
    for (var term : Term.values()) {
      sums.put(term, Amount.NONE);
    }
    plan.sizes.forEach(this::addSite);
    for (var flow : plan.flows) {
      plan.prices.of(flow).forEach((term, amount) -> add(flow.site().id(), term, amount));
    }
    for (var row : plan.rows.unserved()) {
      var demand = plan.read.demands.get(new Cell(row.regionId(), row.familyId()));
      if (demand != null) {
        sums.merge(Term.UNSERVED, ServedCheck.cost(plan.read, demand, row.ppm()), Amount::plus);
      }
    }
  }

  private void addSite(ChosenSite chosen, Optional<SiteSize> size) {
    var site = plan.site(chosen);
    var once = size.map(SiteSize::changeMicros).orElse(site.isInForce() ? site.closingMicros() : 0);
    size.ifPresent(of -> add(site.id(), Term.FIXED, Amount.exact(of.fixedMicrosPerYear())));
    add(site.id(), Term.CHANGE, Amount.rounded(plan.read.rates.annuity() * once));
  }

  private void add(String site, Term term, Amount amount) {
    sums.merge(term, amount, Amount::plus);
    bySite.merge(site, amount, Amount::plus);
  }

  /// What depends on a site.
  long siteMicros(String siteId) {
    return bySite.getOrDefault(siteId, Amount.NONE).micros();
  }

  List<CostTerm> terms() {
    var terms = new ArrayList<CostTerm>();
    sums.forEach((term, sum) -> terms.add(new CostTerm(term.id, sum.micros())));
    return terms;
  }

  /// Finds sites that are written, and terms that are claimed, to cost something else.
  void run(List<CostTerm> claimed, Refutations findings) {
    for (var chosen : plan.sizes.keySet()) {
      var sum = bySite.getOrDefault(chosen.siteId(), Amount.NONE);
      if (!sum.allows(chosen.costMicros())) {
        findings.error(
            "SITE_COST",
            chosen.siteId(),
            "写为 %d 微分，应为 %d".formatted(chosen.costMicros(), sum.micros()),
            "it is written with %d micros, but costs %d"
                .formatted(chosen.costMicros(), sum.micros()));
      }
    }
    var found = new TreeMap<String, Amount>();
    sums.forEach((term, sum) -> found.put(term.id, sum));
    var claims = new TreeMap<String, Long>();
    claimed.forEach(term -> claims.merge(term.term(), term.micros(), Long::sum));
    found.keySet().forEach(term -> claims.putIfAbsent(term, 0L));
    claims.forEach(
        (term, micros) -> {
          var sum = found.getOrDefault(term, Amount.NONE);
          if (!sum.allows(micros)) {
            findings.error(
                "COST_DIFFERS",
                term,
                "成本项声明 %d 微分，复算 %d 微分".formatted(micros, sum.micros()),
                "the term is claimed to cost %d micros, but costs %d"
                    .formatted(micros, sum.micros()));
          }
        });
  }
}
