package org.owplanner.engine.site;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Names rows that are left out because they can't be used.
final class RowFindings {

  private final SiteFacts facts;
  private final SiteProblem problem;
  private final FindingList list;
  private final UsableRows usable;

  RowFindings(SiteFacts facts, FindingList list) {
    this.facts = facts;
    this.list = list;
    problem = facts.problem;
    usable = new UsableRows(problem);
  }

  void add() {
    addRows(
        "BAD_REGION",
        problem.regions(),
        region -> !UsableRows.isUsable(region),
        Region::id,
        "区域 %s 的时效不是非负数，不计划。请更正。",
        "%s: the region's promise is no number from 0 on, so it isn't planned. Correct it.");
    addRows(
        "BAD_FAMILY",
        problem.families(),
        family -> !UsableRows.isUsable(family),
        Family::id,
        "品类 %s 的周转、旺季系数或货值无效，不计划。请更正。",
        "%s: the family's turns, peak or value can't be right, so it isn't planned. Correct them.");
    addRows(
        "BAD_DEMAND",
        problem.demands(),
        demand -> !usable.isUsable(demand) && !isNothing(demand),
        demand -> demand.regionId() + "/" + demand.familyId(),
        "需求 %s 为负数、不是数，或区域、品类未知，不计划。请更正。",
        "%s: the demand is negative, no number, or of an unknown region or family, so it isn't planned. Correct it.");
    addRows(
        "BAD_INBOUND_LANE",
        problem.inbound(),
        lane -> !UsableRows.isUsable(lane),
        lane -> lane.siteId() + "/" + lane.mode(),
        "头程线路 %s 的费用、天数或碳排为负，不使用。请更正。",
        "%s: price, days or carbon of the way in are negative, so it isn't used. Correct them.");
    addRows(
        "BAD_DELIVERY_LANE",
        problem.delivery(),
        lane -> !UsableRows.isUsable(lane),
        lane -> lane.siteId() + "/" + lane.regionId(),
        "派送线路 %s 的费用、天数或碳排为负，不使用。请更正。",
        "%s: price, days or carbon of the lane are negative, so it isn't used. Correct them.");
    addRows(
        "NO_WAY_IN",
        facts.sites,
        this::hasNoWayIn,
        Site::id,
        "%s 没有头程线路，不能供货。请补充。",
        "%s: no way of goods into the site is known, so it serves nobody. Enter one.");
    addRows(
        "UNKNOWN_SIZE_IN_FORCE",
        facts.sites,
        site ->
            site.isInForce()
                && site.sizes().stream()
                    .noneMatch(
                        size -> UsableRows.isUsable(size) && size.id().equals(site.sizeInForce())),
        Site::id,
        "%s 现有规模不在其规模表中，今日网络中视为关闭。请补充该规模。",
        "%s: the size in force isn't among the site's sizes, so today's network is priced without it. Enter the size.");
    addTwice();
  }

  private static boolean isNothing(Demand demand) {
    return demand.ordersPerYear() == 0 && demand.m3PerYear() == 0;
  }

  private boolean hasNoWayIn(Site site) {
    return problem.inbound().stream()
        .noneMatch(way -> way.siteId().equals(site.id()) && UsableRows.isUsable(way));
  }

  private void addTwice() {
    addTwice("SITE_TWICE", problem.sites(), Site::id);
    addTwice("REGION_TWICE", problem.regions(), Region::id);
    addTwice("FAMILY_TWICE", problem.families(), Family::id);
    addTwice(
        "DEMAND_TWICE", problem.demands(), demand -> demand.regionId() + "/" + demand.familyId());
  }

  private <T> void addTwice(String code, List<T> rows, Function<T, String> id) {
    var seen = new HashSet<String>();
    list.add(
        code,
        rows.stream().map(id).filter(one -> !seen.add(one)).distinct().toList(),
        "%s 出现多次，只取第一条。请删除其余。",
        "%s: there are several of it, the first counts. Delete the others.");
  }

  private <T> void addRows(
      String code,
      List<T> rows,
      Predicate<T> concerns,
      Function<T, String> id,
      String zh,
      String en) {
    list.add(code, rows.stream().filter(concerns).map(id).distinct().toList(), zh, en);
  }
}
