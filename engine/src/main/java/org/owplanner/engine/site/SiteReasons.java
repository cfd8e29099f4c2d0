package org.owplanner.engine.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Text;

/// Why each site is as it is: what it costs less than today, with what the network would cost were
/// it the other way; and what is served that wasn't. Together they are the plan's whole gain.
final class SiteReasons {

  private final SiteFacts facts;
  private final SiteRows before;
  private final SiteRows after;
  private final long planMicros;
  private final Map<String, ForcedCost> forced = new HashMap<>();
  private final Map<String, Double> orders = new HashMap<>();

  private SiteReasons(
      SiteFacts facts, SiteRows before, SiteRows after, long planMicros, List<ForcedCost> forced) {
    this.facts = facts;
    this.before = before;
    this.after = after;
    this.planMicros = planMicros;
    forced.forEach(cost -> this.forced.put(cost.siteId(), cost));
    after.flows().forEach(flow -> orders.merge(flow.siteId(), flow.orders(), Double::sum));
  }

  static List<Reason> of(
      SiteFacts facts, SiteRows before, SiteRows after, long planMicros, List<ForcedCost> forced) {
    return new SiteReasons(facts, before, after, planMicros, forced).all();
  }

  private List<Reason> all() {
    var reasons = new ArrayList<Reason>();
    for (var s = 0; s < facts.sites.size(); s++) {
      reasons.add(site(s));
    }
    var gain = unserved(before) - unserved(after);
    if (gain != 0) {
      reasons.add(
          new Reason(
              "UNSERVED",
              gain > 0 ? "SERVE" : "LEAVE",
              gain,
              new Text(
                  "无法履约的订单由每年 %s 单变为 %s 单。"
                      .formatted(SiteWords.number(orders(before)), SiteWords.number(orders(after))),
                  "Orders that no site serves: %s a year before, %s now."
                      .formatted(
                          SiteWords.number(orders(before)), SiteWords.number(orders(after))))));
    }
    return reasons;
  }

  private static long unserved(SiteRows rows) {
    return rows.unserved().stream().mapToLong(Unserved::costMicros).sum();
  }

  private static double orders(SiteRows rows) {
    return rows.unserved().stream().mapToDouble(Unserved::orders).sum();
  }

  private Reason site(int s) {
    var was = before.sites().get(s);
    var is = after.sites().get(s);
    var site = facts.sites.get(s);
    var code = code(site, was, is);
    var zh = new ArrayList<String>();
    var en = new ArrayList<String>();
    if (is.isOpen()) {
      zh.add("规模 %s，每年 %s 单，全部费用 %s".formatted(is.sizeId(), served(is), money(is.costMicros())));
      en.add(
          "size %s, %s orders a year, all costs %s"
              .formatted(is.sizeId(), served(is), money(is.costMicros())));
    }
    addForced(site, is.isOpen(), zh, en);
    var zhCode =
        switch (code) {
          case "OPEN" -> "开仓";
          case "ENLARGE" -> "扩大规模";
          case "SHRINK" -> "缩小规模";
          case "KEEP" -> "保留";
          case "CLOSE" -> "关仓";
          default -> "不开仓";
        };
    var enCode =
        switch (code) {
          case "OPEN" -> "Open it";
          case "ENLARGE" -> "Enlarge it";
          case "SHRINK" -> "Make it smaller";
          case "KEEP" -> "Keep it";
          case "CLOSE" -> "Close it";
          default -> "Stay out";
        };
    return new Reason(
        site.id(),
        code,
        was.costMicros() - is.costMicros(),
        new Text(
            zhCode + "：" + String.join("；", zh) + "。",
            enCode + ": " + String.join("; ", en) + "."));
  }

  private void addForced(Site site, boolean isOpen, List<String> zh, List<String> en) {
    var cost = forced.get(site.id());
    var missed = SiteStates.missed(facts, site);
    if (site.state() == SiteState.FORCED_OPEN || site.state() == SiteState.FORCED_CLOSED) {
      zh.add("情景如此指定");
      en.add("the scenario says so");
    } else if (!isOpen && missed.isPresent()) {
      zh.add("%s 未达到最低要求".formatted(missed.get().factor().words().zh()));
      en.add("its %s is below the minimum".formatted(missed.get().factor().words().en()));
    } else if (cost == null) {
      zh.add("剩余时间不足以计算相反情形");
      en.add("there was no time left to price the other way");
    }
    if (cost != null) {
      var more = cost.otherMicros() - planMicros;
      var zhWay = isOpen ? "若关闭" : "若开设";
      var enWay = isOpen ? "closed" : "open";
      zh.add("%s，找到的最好网络每年多花 %s".formatted(zhWay, money(more)));
      en.add(
          "with it %s the best network found costs %s a year more".formatted(enWay, money(more)));
    }
  }

  private String code(Site site, ChosenSite was, ChosenSite is) {
    if (!is.isOpen()) {
      return site.isInForce() ? "CLOSE" : "STAY_OUT";
    }
    if (!site.isInForce() || !was.isOpen()) {
      return "OPEN";
    }
    if (is.sizeId().equals(was.sizeId())) {
      return "KEEP";
    }
    var ids = new TreeSet<String>(List.of(is.sizeId(), was.sizeId()));
    var known = site.sizes().stream().filter(size -> ids.contains(size.id())).toList();
    var larger =
        known.stream()
            .max((a, b) -> Double.compare(room(a), room(b)))
            .map(SiteSize::id)
            .orElse(is.sizeId());
    return larger.equals(is.sizeId()) ? "ENLARGE" : "SHRINK";
  }

  private static double room(SiteSize size) {
    return size.capacityCm3() < 0 ? Double.POSITIVE_INFINITY : size.capacityCm3();
  }

  private String served(ChosenSite site) {
    return SiteWords.number(orders.getOrDefault(site.siteId(), 0.0));
  }

  private String money(long micros) {
    return SiteWords.money(micros, facts.problem.currency());
  }
}
