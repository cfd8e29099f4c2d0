package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Names what can't be planned, or not well, and what in the data makes no sense, with what to do:
/// one finding for all items of a kind.
final class ReplenishmentFindings {

  private static final int TOLD = 5;

  private final SellerFacts facts;
  private final ReplenishmentProblem problem;
  private final List<Finding> findings = new ArrayList<>();

  private ReplenishmentFindings(SellerLimits limits) {
    facts = limits.facts();
    problem = facts.problem();
  }

  static List<Finding> of(SellerLimits limits) {
    var all = new ReplenishmentFindings(limits);
    all.addData();
    all.addWays();
    all.addStock();
    all.findings.addAll(LimitFindings.of(limits));
    return all.findings;
  }

  private void addData() {
    add(
        "NO_FORECAST",
        item -> item.demand().isEmpty(),
        "%s 没有预测，未给建议。请先运行预测。",
        "%s: no forecast, so nothing is recommended. Run the forecast first.");
    add(
        "NO_SUPPLY",
        item -> item.demand().isPresent() && item.supply().isEmpty(),
        "%s 没有供货信息（价格、生产天数、起订量），未给建议。请在 supply 中补上。",
        "%s: no supply (price, production days, smallest order), so nothing is recommended. Enter it.");
    add(
        "PRICE_ZERO",
        item -> item.priceMicros() <= 0,
        "%s 售价不大于 0，不订货。请更正售价。",
        "%s: the price is not above 0, so nothing is ordered. Correct the price.");
    add(
        "NEGATIVE_STOCK",
        item -> item.onHandUnits() < 0,
        "%s 账面库存为负，按 0 计。请盘点并更正。",
        "%s: stock below 0 by the books is taken as 0. Count it and correct the stock.");
  }

  private void addWays() {
    add(
        "NO_LANE",
        item -> canBePlanned(item) && lanes(item).isEmpty(),
        "%s 所在仓库没有任何运输路线，未给建议。请在 lane 中补上。",
        "%s: no lane leads to the warehouse, so nothing is recommended. Enter its lead times and prices.");
    add(
        "ALL_MODES_FORBIDDEN",
        item ->
            canBePlanned(item)
                && !lanes(item).isEmpty()
                && lanes(item).stream()
                    .noneMatch(
                        lane ->
                            item.settings().modes().contains(lane.mode())
                                && lane.carries(item.sku())),
        "%s 没有可用的运输方式：设置不允许，或不承运此危险类别、尺寸。请放开一种方式。",
        "%s: every mode is forbidden, by the settings, the hazard class or the size. Allow one.");
    add(
        "LARGER_THAN_CONTAINER",
        item ->
            lanes(item).stream()
                .anyMatch(
                    lane ->
                        lane.hasContainers()
                            && !lane.carries(item.sku())
                            && !lane.forbiddenHazardClasses().contains(item.sku().hazardClass())),
        "%s 一件就超出集装箱的容积或载重，不走整柜。请检查尺寸与重量。",
        "%s: one unit exceeds a container's volume or weight, so none goes by it. Check size and weight.");
    addIndexed(
        "NO_SHIP_DATE",
        i ->
            canBePlanned(facts.row(i))
                && lanes(facts.row(i)).stream()
                    .anyMatch(
                        lane ->
                            facts.row(i).settings().modes().contains(lane.mode())
                                && lane.carries(facts.row(i).sku()))
                && facts.item(i).options().isEmpty(),
        "%s 在 26 周内没有可行的发运日：停工、生产和运输天数太长。请检查。",
        "%s: no ship date of the 26 weeks is possible, for closures, production and travel. Check them.");
  }

  private void addStock() {
    add(
        "OVERDUE_NOT_COUNTED",
        item ->
            item.inbound().stream()
                .anyMatch(inbound -> !StockPosition.isCountedOn(problem, inbound)),
        "%s 的在途货逾期超过 overdue_days 天，不再计入。请核实去向或关闭该票。",
        "%s: shipments overdue by more than overdue_days are no longer counted on. Find out where they are, or close them.");
    add(
        "OVERDUE",
        item ->
            item.inbound().stream()
                .anyMatch(
                    inbound ->
                        inbound.expectedDay() < problem.planDay()
                            && StockPosition.isCountedOn(problem, inbound)),
        "%s 的在途货已过预计上架日，按 1 至 4 周内到计。请更新预计日期。",
        "%s: shipments are past their expected day and are taken to come within 1 to 4 weeks. Update the day.");
  }

  private static boolean canBePlanned(ReplenishmentItem item) {
    return item.demand().isPresent() && item.supply().isPresent() && item.priceMicros() > 0;
  }

  private List<Lane> lanes(ReplenishmentItem item) {
    return problem.lanes().stream()
        .filter(lane -> lane.warehouseId().equals(item.warehouseId()))
        .toList();
  }

  private void add(String code, Predicate<ReplenishmentItem> concerns, String zh, String en) {
    addIndexed(code, i -> concerns.test(facts.row(i)), zh, en);
  }

  private void addIndexed(String code, IntPredicate concerns, String zh, String en) {
    var subjects =
        IntStream.range(0, facts.size())
            .filter(concerns)
            .mapToObj(i -> ItemWords.subject(facts.row(i)))
            .toList();
    if (!subjects.isEmpty()) {
      findings.add(finding(code, subjects, zh, en));
    }
  }

  /// One finding for all subjects; names the first five.
  static Finding finding(String code, List<String> subjects, String zh, String en) {
    var told = String.join(", ", subjects.subList(0, Math.min(TOLD, subjects.size())));
    var others = subjects.size() - TOLD;
    var zhSubject = others > 0 ? "%s 等 %d 项".formatted(told, subjects.size()) : told;
    var enSubject = others > 0 ? "%s and %d more".formatted(told, others) : told;
    return new Finding(
        Severity.WARN, code, told, new Text(zh.formatted(zhSubject), en.formatted(enSubject)));
  }
}
