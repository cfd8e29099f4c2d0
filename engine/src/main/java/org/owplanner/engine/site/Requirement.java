package org.owplanner.engine.site;

import java.util.List;
import java.util.Set;
import org.owplanner.engine.solve.Text;

/// What a network must hold, by kinds that can be left out one at a time.
enum Requirement {
  CAPACITY("容量", "capacity"),
  PROMISE("必须遵守的时效承诺", "hard promises"),
  FORCED_CLOSED("指定关闭的仓", "sites forced closed"),
  MOST_OPEN("最多开仓数", "the most sites open"),
  MINIMUMS("要素最低要求", "minimums of factors"),
  SOURCES("每区最多供货仓数", "the most sources of a region"),
  CLASHES("不可同仓的品类", "families that clash");

  private final Text words;

  Requirement(String zh, String en) {
    words = new Text(zh, en);
  }

  /// Its name for people.
  Text words() {
    return words;
  }

  /// The problem with these requirements only, in which serving is worth nearly any price.
  static SiteProblem only(SiteProblem problem, Set<Requirement> kept) {
    return new SiteProblem(
        problem.planDate(),
        problem.currency(),
        problem.scenario(),
        problem.sites().stream().map(site -> site(site, kept)).toList(),
        kept.contains(PROMISE)
            ? problem.regions()
            : problem.regions().stream().map(Requirement::soft).toList(),
        problem.families(),
        kept.contains(CLASHES) ? problem.clashes() : List.of(),
        problem.demands(),
        problem.inbound(),
        problem.delivery(),
        problem.duties(),
        problem.crossBorder(),
        kept.contains(MINIMUMS) ? problem.minimums() : List.of(),
        new SiteRules(
            kept.contains(MOST_OPEN) ? problem.rules().mostOpen() : SiteRules.NO_LIMIT,
            kept.contains(SOURCES) ? problem.rules().mostSources() : SiteRules.NO_LIMIT),
        problem.rates().with(SiteRate.UNSERVED_PER_ORDER, 1_000_000));
  }

  private static Region soft(Region region) {
    return new Region(
        region.id(), region.name(), region.country(), region.place(), region.promiseDays(), false);
  }

  private static Site site(Site site, Set<Requirement> kept) {
    var isFreed = !kept.contains(FORCED_CLOSED) && site.state() == SiteState.FORCED_CLOSED;
    return new Site(
        site.id(),
        site.name(),
        site.country(),
        site.place(),
        site.sizeInForce(),
        site.closingMicros(),
        isFreed ? SiteState.FREE : site.state(),
        kept.contains(CAPACITY)
            ? site.sizes()
            : site.sizes().stream().map(Requirement::unlimited).toList(),
        site.costs(),
        site.scores());
  }

  private static SiteSize unlimited(SiteSize size) {
    return new SiteSize(
        size.id(),
        size.fixedMicrosPerYear(),
        SiteSize.NO_LIMIT,
        SiteSize.NO_LIMIT,
        size.changeMicros());
  }
}
