package org.owplanner.engine.transfer.verify;

import java.util.Comparator;
import org.owplanner.engine.solve.Refutations;

/// That each line may travel as it is written, in whole cases; and that what is fixed stays.
final class LineCheck {

  private final WrittenTransfers plan;
  private final GoodsRules rules;
  private final Refutations findings;

  LineCheck(WrittenTransfers plan, Refutations findings) {
    this.plan = plan;
    rules = new GoodsRules(plan.problem);
    this.findings = findings;
  }

  /// Whether all lines can be priced.
  boolean run() {
    plan.lines.forEach(this::check);
    checkSequence();
    checkPinned();
    return findings.isEmpty();
  }

  private void check(LoadedLine line) {
    var isPinned = plan.pinned.containsKey(RouteKey.of(line.line()));
    if (line.line().isPinned() != isPinned) {
      findings.error(
          "PINNED_FLAG",
          line.name(),
          "固定标记与计划员的设定不符",
          "whether it is pinned isn't as planners have set it");
    }
    line.route().cause(plan.problem).ifPresent(cause -> notAllowed(line, cause));
    if (line.line().isReturned() != line.route().isHome()) {
      notAllowed(line, "RETURNED_GOODS");
    }
    if (!isPinned) {
      rules
          .cause(line.route(), line.sku(), plan.cell(line.from()), plan.cell(line.to()))
          .ifPresent(cause -> notAllowed(line, cause));
    }
    checkEnds(line);
    checkCases(line);
  }

  private void notAllowed(LoadedLine line, String cause) {
    findings.error(
        cause,
        line.name(),
        "该货品不能这样调拨（%s）".formatted(cause),
        "the goods can't be transferred like this (%s)".formatted(cause));
  }

  private void checkEnds(LoadedLine line) {
    var written = line.line();
    if (!written.fromId().equals(line.route().fromId())
        || !written.toId().equals(line.route().toId())) {
      findings.error(
          "ENDS",
          line.name(),
          "写为 %s 至 %s，班次为 %s 至 %s"
              .formatted(
                  written.fromId(), written.toId(), line.route().fromId(), line.route().toId()),
          "it is written from %s to %s, but its departures lead from %s to %s"
              .formatted(
                  written.fromId(), written.toId(), line.route().fromId(), line.route().toId()));
    }
  }

  private void checkCases(LoadedLine line) {
    var written = line.line();
    var pack = (long) line.sku().casePack();
    var isWhole =
        written.isReturned()
            ? written.cases() == Math.ceilDiv(written.units(), pack)
            : written.cases() * pack == written.units();
    if (written.units() < 1 || !isWhole) {
      findings.error(
          "CASES",
          line.name(),
          "%d 箱、每箱 %d 件，与 %d 件不符".formatted(written.cases(), pack, written.units()),
          "%d cases of %d units aren't %d units".formatted(written.cases(), pack, written.units()));
    }
  }

  private void checkSequence() {
    var sequence =
        Comparator.comparingInt((LoadedLine line) -> line.route().first().offset())
            .thenComparing(line -> line.line().departureId())
            .thenComparing(line -> line.line().onwardDepartureId())
            .thenComparing(line -> line.sku().sellerId())
            .thenComparing(line -> line.sku().skuId());
    for (var i = 1; i < plan.lines.size(); i++) {
      var line = plan.lines.get(i);
      var order = sequence.compare(plan.lines.get(i - 1), line);
      if (order >= 0) {
        findings.error(
            order == 0 ? "LINE_TWICE" : "SEQUENCE",
            line.name(),
            "明细重复或未按班次、续运班次、卖家、货品排序",
            "the line is written twice, or not by departure, onward departure, seller and SKU");
      }
    }
  }

  private void checkPinned() {
    plan.pinned.forEach(
        (key, cases) -> {
          var isHome = plan.route(key).orElseThrow().isHome();
          var written =
              plan.lines.stream()
                  .map(LoadedLine::line)
                  .filter(line -> RouteKey.of(line).equals(key))
                  .mapToLong(line -> isHome ? line.units() : line.cases())
                  .sum();
          if (written != cases) {
            findings.error(
                "PINNED_CHANGED",
                key.sku().skuId() + "/" + key.departureId(),
                "已由计划员定为 %d，写为 %d".formatted(cases, written),
                "it is pinned to %d, but written with %d".formatted(cases, written));
          }
        });
  }
}
