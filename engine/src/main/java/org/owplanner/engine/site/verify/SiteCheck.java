package org.owplanner.engine.site.verify;

import java.util.Optional;
import org.owplanner.engine.site.ChosenSite;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteState;
import org.owplanner.engine.solve.Refutations;

/// That every site is written once, and is open or closed as it may be.
final class SiteCheck {

  private final WrittenNetwork plan;
  private final Minimums minimums;
  private final Refutations findings;

  SiteCheck(WrittenNetwork plan, Refutations findings) {
    this.plan = plan;
    minimums = new Minimums(plan.read.problem.minimums());
    this.findings = findings;
  }

  void run() {
    var rows = plan.rows.sites();
    for (var i = 1; i < rows.size(); i++) {
      var order = rows.get(i - 1).siteId().compareTo(rows.get(i).siteId());
      if (order >= 0) {
        findings.error(
            order == 0 ? "SITE_TWICE" : "SEQUENCE",
            rows.get(i).siteId(),
            "仓址重复或未按编号排序",
            "the site is written twice, or not by id");
      }
    }
    var written = rows.stream().map(ChosenSite::siteId).toList();
    for (var id : plan.read.sites.keySet()) {
      if (!written.contains(id)) {
        findings.error("SITE_MISSING", id, "未写出", "it isn't written");
      }
    }
    plan.sizes.keySet().forEach(chosen -> check(chosen, plan.site(chosen)));
    checkNumber();
  }

  private void check(ChosenSite chosen, Site site) {
    if (plan.kind == Network.IN_FORCE) {
      checkInForce(chosen, site);
    } else if (!plan.kind.holds(site)) {
      if (chosen.isOpen()) {
        findings.error("NOT_IN_FORCE", site.id(), "今日无仓，不应开", "no warehouse stands there today");
      }
    } else {
      checkState(chosen, site);
    }
  }

  private void checkInForce(ChosenSite chosen, Site site) {
    var right = plan.read.size(site, site.sizeInForce()).isPresent() ? site.sizeInForce() : "";
    if (!chosen.sizeId().equals(right)) {
      findings.error(
          "NOT_IN_FORCE",
          site.id(),
          "现行规模为「%s」，写为「%s」".formatted(right, chosen.sizeId()),
          "its size in force is «%s», but it is written with «%s»"
              .formatted(right, chosen.sizeId()));
    }
  }

  private void checkState(ChosenSite chosen, Site site) {
    if (!chosen.isOpen()) {
      if (isForcedOpen(site)) {
        findings.error("FORCED", site.id(), "场景要求开仓，却关闭", "it must be open, but is closed");
      }
    } else if (site.state() == SiteState.FORCED_CLOSED) {
      findings.error("FORCED", site.id(), "场景要求关仓，却开着", "it must be closed, but is open");
    } else if (site.state() == SiteState.FREE) {
      minimums
          .cause(site)
          .ifPresent(
              factor ->
                  findings.error(
                      "MINIMUM",
                      site.id(),
                      "因素「%s」未达最低要求".formatted(factor.words().zh()),
                      "it has no score of %s that reaches the minimum"
                          .formatted(factor.words().en())));
    }
  }

  private boolean isForcedOpen(Site site) {
    return plan.kind.holds(site)
        && site.state() == SiteState.FORCED_OPEN
        && site.sizes().stream().anyMatch(Usable::is);
  }

  /// Sites that are forced open may be more than there may be in all.
  private void checkNumber() {
    var most = plan.read.problem.rules().mostOpen();
    var open = plan.sizes.values().stream().filter(Optional::isPresent).count();
    var forced = plan.read.sites.values().stream().filter(this::isForcedOpen).count();
    if (plan.kind.keepsScenario() && most >= 0 && open > Math.max(most, forced)) {
      findings.error(
          "MOST_OPEN",
          plan.read.problem.scenario(),
          "开 %d 个仓，最多 %d 个".formatted(open, most),
          "%d sites are open, at most %d may be".formatted(open, most));
    }
  }
}
