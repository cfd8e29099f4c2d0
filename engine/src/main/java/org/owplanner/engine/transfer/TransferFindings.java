package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Names what can't be planned, or not well, and what in the data makes no sense, with what to do:
/// one finding for all of a kind.
final class TransferFindings {

  private static final int TOLD = 5;

  private final Prepared prepared;
  private final TransferProblem problem;
  private final List<Finding> findings = new ArrayList<>();

  private TransferFindings(Prepared prepared) {
    this.prepared = prepared;
    problem = prepared.facts().problem();
  }

  static List<Finding> of(Prepared prepared, List<GoodsPlan> plans) {
    var all = new TransferFindings(prepared);
    all.addCells();
    all.addLanes();
    all.addPins();
    all.addSpace();
    all.addNothing(plans);
    return List.copyOf(all.findings);
  }

  private void addCells() {
    addCells(
        "NO_FORECAST",
        cell -> cell.demand().isEmpty(),
        "%s 没有预测，不调出也不调入。请先运行预测。",
        "%s: no forecast, so nothing is sent or received. Run the forecast first.");
    addCells(
        "PRICE_ZERO",
        cell -> cell.priceMicros() <= 0,
        "%s 售价不大于 0，不调入。请更正售价。",
        "%s: the price is not above 0, so nothing is received. Correct the price.");
    addCells(
        "NO_MARGIN",
        cell -> cell.priceMicros() > 0 && prepared.facts().shared().rates(cell).marginMicros() <= 0,
        "%s 扣除佣金后不赚钱，不调入。请检查售价与成本。",
        "%s: selling it earns nothing after the marketplace's fee, so nothing is received. Check price and cost.");
    addCells(
        "NEGATIVE_STOCK",
        cell -> cell.onHandUnits() < 0,
        "%s 账面库存为负，按 0 计。请盘点并更正。",
        "%s: stock below 0 by the books is taken as 0. Count it and correct the stock.");
    addCells(
        "OVERDUE_NOT_COUNTED",
        this::hasLongOverdue,
        "%s 的在途货逾期超过 overdue_days 天，不再计入。请核实去向或关闭该票。",
        "%s: shipments overdue by more than overdue_days are no longer counted on. Find out where they are, or close them.");
    addCells(
        "HEAVIER_THAN_VEHICLE",
        cell ->
            problem.lanes().stream()
                .anyMatch(
                    lane ->
                        !lane.isHome()
                            && lane.fromId().equals(cell.warehouseId())
                            && isTooLarge(lane, cell)),
        "%s 一箱就超出某条线路车辆的容积或载重，不走该线路。请检查尺寸与重量。",
        "%s: one case exceeds the vehicle of a lane in volume or weight, so none goes by it. Check size and weight.");
  }

  private static boolean isTooLarge(TransferLane lane, TransferCell cell) {
    var sku = cell.sku();
    return sku.volumeMm3() * sku.casePack() > lane.vehicleVolumeCm3() * 1000
        || (long) sku.weightG() * sku.casePack() > lane.vehicleWeightG();
  }

  private boolean hasLongOverdue(TransferCell cell) {
    var days = problem.rates().whole(TransferRate.OVERDUE_DAYS);
    return cell.coming().stream()
        .anyMatch(coming -> problem.planDay() - coming.expectedDay() > days);
  }

  private void addLanes() {
    var lanes = problem.lanes().stream().map(TransferLane::laneId).toList();
    add(
        "UNKNOWN_LANE",
        problem.departures().stream()
            .filter(departure -> !lanes.contains(departure.laneId()))
            .map(Departure::departureId)
            .toList(),
        "车次 %s 的线路不存在，不使用。请补上线路。",
        "%s: the departure's lane is unknown, so it isn't used. Enter the lane.");
    add(
        "DEPARTURE_PAST",
        problem.departures().stream()
            .filter(
                departure ->
                    departure.day() < problem.planDay()
                        || departure.cutOffDay() < problem.planDay())
            .map(Departure::departureId)
            .toList(),
        "车次 %s 已发车或已过截单时间，不使用。",
        "%s: the departure has left or is past its cut-off, so it isn't used.");
  }

  private void addPins() {
    add(
        "PINNED_NOT_POSSIBLE",
        prepared.facts().pins().impossible().stream()
            .map(pin -> GoodsWords.subject(pin.sku()) + " " + pin.departureId())
            .toList(),
        "固定的 %s 做不到（车次不可用、到不了、或库存不够），未计划。请更改或取消固定。",
        "%s: what is pinned isn't possible (the departure can't be used, arrives too late, or there is too little stock), so it isn't planned. Change it or unpin it.");
  }

  private void addSpace() {
    var full = new ArrayList<String>();
    var shared = prepared.facts().shared();
    for (var w = 0; w < shared.limited().size(); w++) {
      if (prepared.limits().most(shared.spaceRow(w, 0)) == 0) {
        full.add(shared.network().placeId(shared.limited().get(w)));
      }
    }
    add(
        "RECEIVER_FULL",
        full,
        "仓库 %s 现有货物已占满可用空间，不调入。请增加空间或先调出。",
        "%s: what is there already takes all space, so nothing is received. Grant more, or move goods out.");
  }

  private void addNothing(List<GoodsPlan> plans) {
    if (plans.equals(prepared.pinned())) {
      findings.add(
          new Finding(
              Severity.INFO,
              "NOTHING_PAYS",
              "TRANSFERS",
              new Text(
                  "没有任何调拨划算：%d 个 SKU 中 %d 个有可能调拨，但都抵不过运费、操作费与车次费用。"
                      .formatted(goods(), prepared.live().size()),
                  "No transfer pays: of %d goods a move of %d could gain, but not what freight, handling and vehicles cost."
                      .formatted(goods(), prepared.live().size()))));
    }
  }

  private int goods() {
    return prepared.facts().goods().size();
  }

  private void addCells(String code, Predicate<TransferCell> concerns, String zh, String en) {
    add(
        code,
        problem.cells().stream()
            .filter(concerns)
            .map(cell -> GoodsWords.subject(cell.sku().key(), cell.warehouseId()))
            .toList(),
        zh,
        en);
  }

  private void add(String code, List<String> subjects, String zh, String en) {
    if (subjects.isEmpty()) {
      return;
    }
    var told = String.join(", ", subjects.subList(0, Math.min(TOLD, subjects.size())));
    var others = subjects.size() - TOLD;
    var zhSubject = others > 0 ? "%s 等 %d 项".formatted(told, subjects.size()) : told;
    var enSubject = others > 0 ? "%s and %d more".formatted(told, others) : told;
    findings.add(
        new Finding(
            Severity.WARN, code, told, new Text(zh.formatted(zhSubject), en.formatted(enSubject))));
  }
}
