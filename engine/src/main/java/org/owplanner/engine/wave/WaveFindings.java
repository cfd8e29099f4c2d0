package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Names what can't be planned, or not in time, and what in the data makes no sense, with what to
/// do.
final class WaveFindings {

  private final WaveProblem problem;
  private final WaveFacts facts;
  private final List<Finding> findings = new ArrayList<>();

  private WaveFindings(WaveFacts facts) {
    this.facts = facts;
    problem = facts.problem();
  }

  static List<Finding> of(WaveFacts facts, WaveRows plan) {
    var all = new WaveFindings(facts);
    all.addStock();
    all.addPickers();
    all.addPacking();
    all.findings.addAll(OrderFindings.of(plan));
    return all.findings;
  }

  private void add(String code, String subject, String zh, String en) {
    findings.add(new Finding(Severity.WARN, code, subject, new Text(zh, en)));
  }

  private void addStock() {
    var datedSkus = new TreeMap<Integer, Integer>();
    var undatedSkus = new TreeMap<Integer, Integer>();
    for (var lot : problem.stock()) {
      var sku = problem.skus().get(lot.sku()).skuId();
      var location = problem.layout().location(lot.location()).id();
      if (lot.units() < 0) {
        add(
            "NEGATIVE_STOCK",
            sku,
            "库位 %s 上 %s 的账面库存为 %d 件，按 0 计。请盘点并更正。".formatted(location, sku, lot.units()),
            "The books say %d units of %s at location %s; 0 are planned with. Count them and correct the stock."
                .formatted(lot.units(), sku, location));
      } else if (lot.units() > 0) {
        (lot.expiryDay() == StockLot.NO_EXPIRY ? undatedSkus : datedSkus)
            .merge(lot.sku(), lot.units(), Integer::sum);
      }
    }
    undatedSkus.forEach(
        (sku, units) -> {
          if (datedSkus.containsKey(sku)) {
            var id = problem.skus().get(sku).skuId();
            add(
                "LOT_WITHOUT_DATE",
                id,
                "%s 有 %d 件没有到期日，而其余批次有；它们最后才被拣取。请补上到期日。".formatted(id, units),
                "%d units of %s have no expiry date while its other lots have one; they are taken last. Enter their dates."
                    .formatted(units, id));
          }
        });
  }

  private void addPickers() {
    var crew = facts.crew();
    for (var p = 0; p < crew.size(); p++) {
      var picker = crew.picker(p);
      var mayPick = false;
      for (var l = 0; l < problem.layout().size() && !mayPick; l++) {
        mayPick = crew.mayPick(crew.classOf(p), l);
      }
      if (!mayPick) {
        add(
            "PICKER_WITHOUT_ZONE",
            picker.pickerId(),
            "拣选员 %s（库区 %s）与设备 %s（库区 %s）没有可一起进入的库位，本班未安排。请更正库区。"
                .formatted(
                    picker.pickerId(),
                    picker.zones(),
                    crew.equipment(p).equipmentId(),
                    crew.equipment(p).zones()),
            "Picker %s (zones %s) and equipment %s (zones %s) may go to no location together and get no work. Correct the zones."
                .formatted(
                    picker.pickerId(),
                    picker.zones(),
                    crew.equipment(p).equipmentId(),
                    crew.equipment(p).zones()));
      } else if (crew.freeSecond(p) >= crew.toSecond(p)) {
        add(
            "PICKER_WITHOUT_TIME",
            picker.pickerId(),
            "拣选员 %s 在 %s 之后才空闲，而其班次 %s 结束，本次未安排。"
                .formatted(
                    picker.pickerId(),
                    DayClock.by(crew.freeSecond(p)),
                    DayClock.by(crew.toSecond(p))),
            "Picker %s is free from %s on but ends at %s, and gets no work. Correct the hours if that is wrong."
                .formatted(
                    picker.pickerId(),
                    DayClock.by(crew.freeSecond(p)),
                    DayClock.by(crew.toSecond(p))));
      }
    }
    if (crew.size() == 0) {
      add(
          "NO_PICKERS",
          problem.warehouseId(),
          "本班没有拣选员。请在 picker 中登记。",
          "There are no pickers in this shift. Enter them in picker.");
    }
  }

  private void addPacking() {
    for (var slot : problem.packing()) {
      if (slot.mostOrders() <= 0) {
        add(
            "NO_PACKING",
            DayClock.by(slot.fromSecond()),
            "%s 到 %s 的打包产能为 %d 单，此时段不能打包。请检查该时段。"
                .formatted(
                    DayClock.by(slot.fromSecond()),
                    DayClock.by(slot.toSecond()),
                    slot.mostOrders()),
            "The packing capacity from %s to %s is %d orders: nothing can be packed then. Check this slot."
                .formatted(
                    DayClock.by(slot.fromSecond()),
                    DayClock.by(slot.toSecond()),
                    slot.mostOrders()));
      }
    }
  }
}
