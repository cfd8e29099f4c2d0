package org.owplanner.engine.site.verify;

import java.util.Comparator;
import java.util.HashSet;
import org.owplanner.engine.site.ChosenSite;
import org.owplanner.engine.site.Flow;
import org.owplanner.engine.solve.Refutations;

/// That each flow may go as it is written, and is written with its own figures.
final class FlowCheck {

  private static final double SHARE = 1e-9;
  private static final int ALL_PPM = 1_000_000;

  private final WrittenNetwork plan;
  private final Refutations findings;

  FlowCheck(WrittenNetwork plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    var open = new HashSet<String>();
    plan.rows.sites().stream().filter(ChosenSite::isOpen).forEach(site -> open.add(site.siteId()));
    for (var flow : plan.flows) {
      if (!open.contains(flow.site().id())) {
        findings.error("SITE_CLOSED", flow.name(), "该仓未开", "the site is closed");
      }
      check(flow);
      checkMode(flow);
      checkFigures(flow);
    }
    checkSequence();
  }

  private void check(KnownFlow flow) {
    var ppm = flow.flow().ppm();
    if (ppm < 1 || ppm > ALL_PPM) {
      findings.error(
          "SHARE",
          flow.name(),
          "份额 %d 不在百万分之 1 至 1000000 之间".formatted(ppm),
          "its share (%d) isn't between 1 and a million parts".formatted(ppm));
    }
    var promise = flow.region().promiseDays();
    if (flow.region().isPromiseHard() && flow.lane().days() > promise) {
      findings.error(
          "PROMISE",
          flow.name(),
          "需 %s 天，承诺 %s 天不可违反".formatted(flow.lane().days(), promise),
          "it takes %s days, and the promise of %s must be kept"
              .formatted(flow.lane().days(), promise));
    }
  }

  private void checkMode(KnownFlow flow) {
    var written = plan.read.inboundMicrosPerM3(flow.inbound(), flow.family());
    for (var lane : plan.read.inbound(flow.site().id())) {
      var other = plan.read.inboundMicrosPerM3(lane, flow.family());
      var isTie = Math.abs(other - written) <= SHARE * written;
      if (isTie
          ? other == written && lane.mode().compareTo(flow.flow().mode()) < 0
          : other < written) {
        findings.error(
            "MODE",
            flow.name(),
            "头程 %s 更省".formatted(lane.mode()),
            "mode %s into the site is cheaper, or as cheap and first".formatted(lane.mode()));
        return;
      }
    }
  }

  private void checkFigures(KnownFlow flow) {
    var written = flow.flow();
    if (!isNear(written.orders(), flow.orders())
        || !isNear(written.m3(), flow.m3())
        || !isNear(written.days(), flow.lane().days())) {
      findings.error(
          "FLOW_FIGURES",
          flow.name(),
          "写为 %s 单、%s m³、%s 天，应为 %s、%s、%s"
              .formatted(
                  written.orders(),
                  written.m3(),
                  written.days(),
                  flow.orders(),
                  flow.m3(),
                  flow.lane().days()),
          "it is written with %s orders, %s m³, %s days, but has %s, %s, %s"
              .formatted(
                  written.orders(),
                  written.m3(),
                  written.days(),
                  flow.orders(),
                  flow.m3(),
                  flow.lane().days()));
    }
    var costs = Amount.sum(plan.prices.of(flow).values());
    if (!costs.allows(written.costMicros())) {
      findings.error(
          "FLOW_COST",
          flow.name(),
          "写为 %d 微分，应为 %d".formatted(written.costMicros(), costs.micros()),
          "it is written with %d micros, but costs %d"
              .formatted(written.costMicros(), costs.micros()));
    }
  }

  private void checkSequence() {
    var sequence =
        Comparator.comparing(Flow::siteId)
            .thenComparing(Flow::regionId)
            .thenComparing(Flow::familyId);
    var flows = plan.rows.flows();
    for (var i = 1; i < flows.size(); i++) {
      var order = sequence.compare(flows.get(i - 1), flows.get(i));
      if (order >= 0) {
        findings.error(
            order == 0 ? "FLOW_TWICE" : "SEQUENCE",
            KnownFlow.name(flows.get(i)),
            "流向重复或未按仓址、区域、品类排序",
            "the flow is written twice, or not by site, region and family");
      }
    }
  }

  /// Whether two figures differ by the last digits of a double only.
  static boolean isNear(double written, double right) {
    return Math.abs(written - right) <= SHARE * Math.abs(right);
  }
}
