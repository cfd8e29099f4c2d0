package org.owplanner.engine.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Names what the scenario can't have, and what in the data makes no sense, with what to do: one
/// finding for all of a kind.
final class SiteFindings {

  private static final double SAME_DEGREES = 1e-4;

  private final SiteFacts facts;
  private final FindingList list = new FindingList();

  private SiteFindings(SiteFacts facts) {
    this.facts = facts;
  }

  static List<Finding> of(SiteFacts facts, SiteRows plan, SiteEffort effort) {
    var all = new SiteFindings(facts);
    all.addUnmet(plan, effort);
    all.addStates();
    all.addReach();
    all.addSamePlace();
    new RowFindings(facts, all.list).add();
    return all.list.all();
  }

  private void addUnmet(SiteRows plan, SiteEffort effort) {
    if (plan.unserved().isEmpty()) {
      return;
    }
    var orders = plan.unserved().stream().mapToDouble(Unserved::orders).sum();
    var m3 = plan.unserved().stream().mapToDouble(Unserved::m3).sum();
    var cause = UnmetCause.of(facts, effort);
    var zh =
        switch (cause.kind()) {
          case PRICE -> "这些订单履约的费用高于 unserved_per_order";
          case NO_LANE -> "没有任何仓有到达这些区域的线路";
          case CLASH ->
              "以下要求互相冲突，去掉任一项即可满足："
                  + cause.clash().stream()
                      .map(one -> one.words().zh())
                      .collect(Collectors.joining("、"));
          case NOT_SOUGHT -> "没有时间查明原因";
        };
    var en =
        switch (cause.kind()) {
          case PRICE -> "serving them costs more than unserved_per_order";
          case NO_LANE -> "no site has a lane to these regions";
          case CLASH ->
              "these requirements clash, without any one of them it could be met: "
                  + cause.clash().stream()
                      .map(one -> one.words().en())
                      .collect(Collectors.joining(", "));
          case NOT_SOUGHT -> "there was no time to find out why";
        };
    var amount = "%s / %s m³".formatted(SiteWords.number(orders), SiteWords.number(m3));
    list.addOne(
        Severity.WARN,
        "SCENARIO_NOT_MET",
        facts.problem.scenario(),
        new Text(
            "情景无法满足：每年有 %s（订单 / 体积）无法履约。原因：%s。".formatted(amount, zh),
            "The scenario can't be met: %s (orders / volume a year) are not served. Why: %s."
                .formatted(amount, en)));
    addCapacity();
  }

  /// What the largest sizes hold together is an upper limit of what can be served.
  private void addCapacity() {
    var m3 = 0.0;
    var orders = 0.0;
    for (var s = 0; s < facts.sites.size(); s++) {
      var mostM3 = 0.0;
      var mostOrders = 0.0;
      for (var o = facts.options.first[s]; o < facts.options.first[s + 1]; o++) {
        mostM3 = Math.max(mostM3, facts.options.capacityM3[o]);
        mostOrders = Math.max(mostOrders, facts.options.capacityOrders[o]);
      }
      m3 += mostM3;
      orders += mostOrders;
    }
    var missingM3 = sum(facts.needs.peakM3) - m3;
    var missingOrders = sum(facts.needs.peakOrders) - orders;
    if (missingM3 > 0 || missingOrders > 0) {
      var lackedM3 = SiteWords.number(Math.max(0, missingM3));
      var lackedOrders = SiteWords.number(Math.max(0, missingOrders));
      list.addOne(
          Severity.WARN,
          "CAPACITY_BELOW_DEMAND",
          facts.problem.scenario(),
          new Text(
              "所有候选仓取最大规模，旺月仍缺 %s m³、每日 %s 单。请增加候选仓或规模。".formatted(lackedM3, lackedOrders),
              "All candidates at their largest size still lack %s m³ and %s orders a day in the busiest month. Enter more candidates or sizes."
                  .formatted(lackedM3, lackedOrders)));
    }
  }

  private static double sum(double[] amounts) {
    var sum = 0.0;
    for (var amount : amounts) {
      sum += amount;
    }
    return sum;
  }

  private void addStates() {
    var knockedOut = new ArrayList<String>();
    var unscored = new ArrayList<String>();
    var forcedBelow = new ArrayList<String>();
    var sizeless = new ArrayList<String>();
    var forced = 0;
    for (var s = 0; s < facts.sites.size(); s++) {
      var site = facts.sites.get(s);
      var missed = SiteStates.missed(facts, site);
      var isForced = site.state() == SiteState.FORCED_OPEN;
      if (missed.isPresent()) {
        var factor = missed.get().factor();
        var isScored = site.scores().stream().anyMatch(score -> score.factor() == factor);
        (isForced ? forcedBelow : isScored ? knockedOut : unscored).add(site.id() + " " + factor);
      }
      if (facts.options.first[s] == facts.options.first[s + 1]) {
        sizeless.add(site.id());
      }
      forced += facts.states.state()[s] == SiteStates.OPEN ? 1 : 0;
    }
    list.add(
        "KNOCKED_OUT",
        knockedOut,
        "%s 低于要素最低要求，不能开仓。",
        "%s: the score is below the minimum, so the site can't be open.");
    list.add(
        "NO_SCORE",
        unscored,
        "%s 缺少评分而该要素有最低要求，不能开仓。请补充评分。",
        "%s: no score though the factor has a minimum, so the site can't be open. Enter the score.");
    list.add(
        "FORCED_BELOW_MINIMUM",
        forcedBelow,
        "%s 低于最低要求，但情景指定开仓，仍开仓。",
        "%s: the score is below the minimum, but the scenario forces the site open, so it is open.");
    list.add(
        "NO_SIZE",
        sizeless,
        "%s 没有可用规模，不能开仓。请补充规模。",
        "%s: the site has no usable size, so it can't be open. Enter one.");
    var most = facts.problem.rules().mostOpen();
    if (most >= 0 && forced > most) {
      list.add(
          "MORE_FORCED_THAN_MAY_BE_OPEN",
          List.of(forced + " > " + most),
          "指定开仓数超过最多开仓数（%s），以指定为准。请放宽上限。",
          "More sites are forced open than may be open (%s); the forced ones are. Raise the limit.");
    }
  }

  private void addReach() {
    var unreached = new HashSet<Integer>();
    var late = new HashSet<Integer>();
    for (var region = 0; region < facts.regions.size(); region++) {
      var isReached = facts.needs.first[region] == facts.needs.first[region + 1];
      for (var s = 0; s < facts.sites.size() && !isReached; s++) {
        isReached = facts.lanes.reaches(s, region);
      }
      if (!isReached) {
        (facts.regions.get(region).isPromiseHard() ? late : unreached).add(region);
      }
    }
    list.add(
        "REGION_NOT_REACHED",
        ids(unreached),
        "%s 没有任何仓有到达的线路。请补充线路。",
        "%s: no site has a lane to the region. Enter one.");
    list.add(
        "PROMISE_OUT_OF_REACH",
        ids(late),
        "%s 没有任何仓能在必须遵守的时效内送达。请放宽时效或增加候选仓。",
        "%s: no site reaches the region within its hard promise. Relax it, or enter more candidates.");
  }

  private List<String> ids(Set<Integer> regions) {
    return regions.stream().sorted().map(region -> facts.regions.get(region).id()).toList();
  }

  private void addSamePlace() {
    var pairs = new ArrayList<String>();
    for (var s = 0; s < facts.sites.size(); s++) {
      for (var other = s + 1; other < facts.sites.size(); other++) {
        var a = facts.sites.get(s).place();
        var b = facts.sites.get(other).place();
        if (Math.abs(a.latitude() - b.latitude()) < SAME_DEGREES
            && Math.abs(a.longitude() - b.longitude()) < SAME_DEGREES) {
          pairs.add(facts.sites.get(s).id() + "=" + facts.sites.get(other).id());
        }
      }
    }
    list.add(
        "SAME_PLACE",
        pairs,
        "%s 位置相同。若是同一仓的不同规模，请合并为一个候选仓。",
        "%s: two sites in one place. If they are sizes of one warehouse, enter them as one site.");
  }
}
