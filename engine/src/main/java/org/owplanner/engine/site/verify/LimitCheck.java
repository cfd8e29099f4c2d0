package org.owplanner.engine.site.verify;

import java.util.HashMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.owplanner.engine.site.ChosenSite;
import org.owplanner.engine.site.SiteSize;
import org.owplanner.engine.solve.Refutations;

/// That every site holds what it is given, regions have few enough sources, and families that clash
/// lie apart.
final class LimitCheck {

  private static final double SHARE = 1e-9;
  private static final double CM3_PER_M3 = 1e6;

  private final WrittenNetwork plan;
  private final Refutations findings;

  LimitCheck(WrittenNetwork plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    var used = new HashMap<String, SiteUse>();
    plan.flows.forEach(
        flow -> used.computeIfAbsent(flow.site().id(), id -> new SiteUse()).add(flow));
    plan.sizes.forEach(
        (chosen, size) -> {
          var use = used.getOrDefault(chosen.siteId(), new SiteUse());
          checkUsed(chosen, use);
          size.ifPresent(of -> checkCapacity(of, chosen.siteId(), use));
        });
    checkSources();
    checkClashes();
  }

  private void checkUsed(ChosenSite chosen, SiteUse use) {
    var cm3 = use.m3 * CM3_PER_M3;
    if (Math.abs(chosen.usedCm3() - cm3) > 1 + SHARE * cm3
        || !FlowCheck.isNear(chosen.usedOrdersPerDay(), use.ordersPerDay)) {
      findings.error(
          "USED",
          chosen.siteId(),
          "写为占用 %d cm³、每日 %s 单，应为 %.0f、%s"
              .formatted(chosen.usedCm3(), chosen.usedOrdersPerDay(), cm3, use.ordersPerDay),
          "it is written to hold %d cm³ and send %s orders a day, but comes to %.0f and %s"
              .formatted(chosen.usedCm3(), chosen.usedOrdersPerDay(), cm3, use.ordersPerDay));
    }
  }

  private void checkCapacity(SiteSize size, String site, SiteUse use) {
    if (isOver(use.m3 * CM3_PER_M3, size.capacityCm3())) {
      findings.error(
          "CAPACITY",
          site,
          "旺月 %.3f m³，容量 %.3f m³".formatted(use.m3, size.capacityCm3() / CM3_PER_M3),
          "%.3f m³ lie there in the busiest month, but it holds %.3f m³"
              .formatted(use.m3, size.capacityCm3() / CM3_PER_M3));
    }
    if (isOver(use.ordersPerDay, size.ordersPerDay())) {
      findings.error(
          "ORDERS_PER_DAY",
          site,
          "旺月每日 %.3f 单，上限 %d 单".formatted(use.ordersPerDay, size.ordersPerDay()),
          "%.3f orders leave on a day of the busiest month, but it can send %d"
              .formatted(use.ordersPerDay, size.ordersPerDay()));
    }
  }

  private static boolean isOver(double used, long limit) {
    return limit >= 0 && used > limit * (1 + SHARE);
  }

  private void checkSources() {
    var most = plan.read.problem.rules().mostSources();
    var sources = new TreeMap<String, Set<String>>();
    for (var flow : plan.flows) {
      sources.computeIfAbsent(flow.region().id(), id -> new TreeSet<>()).add(flow.site().id());
    }
    sources.forEach(
        (region, sites) -> {
          if (most >= 0 && sites.size() > most) {
            findings.error(
                "MOST_SOURCES",
                region,
                "由 %d 个仓供货，最多 %d 个".formatted(sites.size(), most),
                "%d sites serve it, at most %d may".formatted(sites.size(), most));
          }
        });
  }

  private void checkClashes() {
    var families = new TreeMap<String, Set<String>>();
    for (var flow : plan.flows) {
      families.computeIfAbsent(flow.site().id(), id -> new TreeSet<>()).add(flow.family().id());
    }
    for (var clash : plan.read.problem.clashes()) {
      families.forEach(
          (site, held) -> {
            if (held.contains(clash.familyId()) && held.contains(clash.otherId())) {
              findings.error(
                  "CLASH",
                  site,
                  "%s 与 %s 不可同仓".formatted(clash.familyId(), clash.otherId()),
                  "%s and %s must not lie in one warehouse"
                      .formatted(clash.familyId(), clash.otherId()));
            }
          });
    }
  }
}
