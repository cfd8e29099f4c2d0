package org.owplanner.engine.wave.verify;

import java.util.HashMap;
import org.owplanner.engine.solve.Refutations;

/// That rows are numbered one after another and name only what the problem holds.
final class NumberCheck {

  private final WrittenWaves plan;
  private final Refutations findings;

  NumberCheck(WrittenWaves plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    checkWaves();
    checkBatches();
    checkStops();
    checkOrders();
  }

  private void checkWaves() {
    var waves = plan.rows.waves();
    for (var w = 0; w < waves.size(); w++) {
      if (waves.get(w).waveNo() != w + 1
          || (w > 0 && waves.get(w).releaseSecond() <= waves.get(w - 1).releaseSecond())) {
        numbered("W" + waves.get(w).waveNo(), w + 1);
      }
    }
  }

  private void checkBatches() {
    var batches = plan.rows.batches();
    for (var b = 0; b < batches.size(); b++) {
      var batch = batches.get(b);
      if (batch.batchNo() != b + 1
          || (b > 0 && batch.startSecond() < batches.get(b - 1).startSecond())) {
        numbered(WrittenWaves.name(batch), b + 1);
      }
      if (batch.waveNo() < 1 || batch.waveNo() > plan.rows.waves().size()) {
        unknown(WrittenWaves.name(batch), "波次 " + batch.waveNo(), "wave " + batch.waveNo());
      }
      if (!batch.isReleased() && plan.picker(batch) < 0) {
        unknown(WrittenWaves.name(batch), "拣选员 " + batch.pickerId(), "picker " + batch.pickerId());
      } else if (!batch.isReleased() && !plan.knowsEquipment(batch)) {
        unknown(
            WrittenWaves.name(batch),
            "设备 " + batch.equipmentId(),
            "equipment " + batch.equipmentId());
      }
    }
  }

  private void checkStops() {
    var last = new HashMap<Integer, Integer>();
    for (var stop : plan.rows.stops()) {
      var subject = "B%d/%d".formatted(stop.batchNo(), stop.stopNo());
      if (stop.batchNo() < 1 || stop.batchNo() > plan.rows.batches().size()) {
        unknown(subject, "批次 " + stop.batchNo(), "batch " + stop.batchNo());
      }
      var number = last.merge(stop.batchNo(), 1, Integer::sum);
      if (stop.stopNo() != number) {
        numbered(subject, number);
      }
      var line = plan.line(LineKey.of(stop));
      if (line.sku() != stop.sku() || stop.units() < 1) {
        findings.error(
            "STOP_UNKNOWN_LINE",
            subject,
            "订单 %s 没有第 %d 行 %d 件这样的商品".formatted(stop.orderId(), stop.lineNo(), stop.units()),
            "order %s has no line %d of these goods to take %d units for"
                .formatted(stop.orderId(), stop.lineNo(), stop.units()));
      }
      if (!isReleased(stop.batchNo()) && !plan.knowsLot(LotKey.of(stop))) {
        findings.error(
            "STOP_UNKNOWN_LOT",
            subject,
            "库位 %d 没有批号 «%s» 的库存".formatted(stop.location(), stop.lot()),
            "location %d holds no stock of lot «%s» of these goods"
                .formatted(stop.location(), stop.lot()));
      }
    }
    for (var batch : plan.rows.batches()) {
      if (!last.containsKey(batch.batchNo())) {
        findings.error("BATCH_EMPTY", WrittenWaves.name(batch), "批次没有停靠点", "the batch has no stop");
      }
    }
  }

  private boolean isReleased(int batchNo) {
    return batchNo >= 1
        && batchNo <= plan.rows.batches().size()
        && plan.rows.batches().get(batchNo - 1).isReleased();
  }

  private void checkOrders() {
    var written = plan.rows.orders();
    var open = plan.problem.orders();
    for (var o = 0; o < Math.max(written.size(), open.size()); o++) {
      var expected = o < open.size() ? open.get(o).orderId() : "";
      var found = o < written.size() ? written.get(o).orderId() : "";
      if (!expected.equals(found)) {
        findings.error(
            "ORDER_ROWS",
            expected.isEmpty() ? found : expected,
            "第 %d 行应为订单 «%s»，实为 «%s»".formatted(o + 1, expected, found),
            "row %d must tell of order «%s», but tells of «%s»".formatted(o + 1, expected, found));
        return;
      }
    }
  }

  private void numbered(String subject, int number) {
    findings.error(
        "NUMBERED_WRONGLY",
        subject,
        "编号应为 %d，按时间递增".formatted(number),
        "its number must be %d, in the order of time".formatted(number));
  }

  private void unknown(String subject, String zh, String en) {
    findings.error("UNKNOWN_ID", subject, "引用了不存在的" + zh, "it names " + en + ", which isn't there");
  }
}
