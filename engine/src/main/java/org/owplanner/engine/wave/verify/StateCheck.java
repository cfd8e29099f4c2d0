package org.owplanner.engine.wave.verify;

import java.util.Comparator;
import java.util.Set;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedOrder;
import org.owplanner.engine.wave.WaveRate;

/// That what is told of each order is true: when it is picked and packed, whether that is in time,
/// and why not.
final class StateCheck {

  private static final Set<String> CODES =
      Set.of(
          "STOCK",
          "EXPIRED",
          "CUT_OFF_PAST",
          "CUT_OFF",
          "CAPACITY",
          "PACKING",
          "EQUIPMENT",
          "ZONE",
          "NO_LINES",
          "WAVE_SIZE");

  private final WrittenWaves plan;
  private final Fillable fillable;
  private final Refutations findings;

  StateCheck(WrittenWaves plan, Fillable fillable, Refutations findings) {
    this.plan = plan;
    this.fillable = fillable;
    this.findings = findings;
  }

  void run() {
    var picked = plan.pickedSeconds();
    var packing = Packing.of(plan.problem, picked);
    for (var o = 0; o < picked.length; o++) {
      var order = plan.problem.orders().get(o);
      var row = plan.rows.orders().get(o);
      checkTimes(row, picked[o], packing.packedSecond()[o]);
      checkState(order, row, packing.packedSecond()[o]);
      checkWords(row, packing.isOut()[o]);
      checkCutOffPast(order, row);
    }
    checkSlots();
  }

  private void checkTimes(PlannedOrder row, int picked, int packed) {
    var wave =
        picked < 0
            ? 0
            : plan.stops(row.orderId()).stream()
                .map(plan::batch)
                .max(
                    Comparator.comparingInt(PlannedBatch::endSecond)
                        .thenComparingInt(PlannedBatch::batchNo))
                .map(PlannedBatch::waveNo)
                .orElse(0);
    if (row.pickedSecond() != picked || row.packedSecond() != packed || row.waveNo() != wave) {
      findings.error(
          "ORDER_TIMES",
          row.orderId(),
          "写明波次 %d、%d 秒拣完、%d 秒打包，实为 %d、%d、%d"
              .formatted(
                  row.waveNo(), row.pickedSecond(), row.packedSecond(), wave, picked, packed),
          "it is written as in wave %d, picked at %d s, packed at %d s, but is %d, %d, %d"
              .formatted(
                  row.waveNo(), row.pickedSecond(), row.packedSecond(), wave, picked, packed));
    }
  }

  private void checkState(OpenOrder order, PlannedOrder row, int packed) {
    var causes = fillable.causes(order);
    if (row.state() == OrderState.UNFILLABLE && !causes.contains(row.code())) {
      findings.error(
          "NOT_UNFILLABLE",
          row.orderId(),
          "写为无法拣选（%s），实际原因 %s".formatted(row.code(), causes),
          "it is written as unfillable (%s), the true causes are %s".formatted(row.code(), causes));
    } else if (row.state() != OrderState.UNFILLABLE && !causes.isEmpty()) {
      findings.error(
          "UNFILLABLE",
          row.orderId(),
          "写为 %s，但任何计划都拣不了（%s）".formatted(row.state(), causes),
          "it is written as %s, but no plan can pick it (%s)".formatted(row.state(), causes));
    }
    var isLate = packed > order.cutOffSecond();
    if ((row.state() == OrderState.ON_TIME && isLate)
        || (row.state() == OrderState.LATE && !isLate)) {
      findings.error(
          "ORDER_STATE",
          row.orderId(),
          "写为 %s，打包 %d 秒，截单 %d 秒".formatted(row.state(), packed, order.cutOffSecond()),
          "it is written as %s, but is packed at %d s for a cut-off at %d s"
              .formatted(row.state(), packed, order.cutOffSecond()));
    }
  }

  private void checkWords(PlannedOrder row, boolean isOut) {
    if (row.state() == OrderState.ON_TIME) {
      if (!row.code().isEmpty() && !(isOut && row.code().equals("PACKING"))) {
        findings.error(
            "ON_TIME_WITH_CODE",
            row.orderId(),
            "准时订单却有代码 %s".formatted(row.code()),
            "it is on time, but has the code %s".formatted(row.code()));
      }
      return;
    }
    var isTold =
        CODES.contains(row.code())
            && !row.reason().zh().isBlank()
            && !row.reason().en().isBlank()
            && !row.remedy().zh().isBlank()
            && !row.remedy().en().isBlank();
    if (!isTold) {
      findings.error(
          "NO_REASON",
          row.orderId(),
          "%s 订单缺少代码、原因或办法（代码 «%s»）".formatted(row.state(), row.code()),
          "the %s order lacks a code, a reason or a remedy (code «%s»)"
              .formatted(row.state(), row.code()));
    }
  }

  private void checkCutOffPast(OpenOrder order, PlannedOrder row) {
    var earliest = earliestPackedSecond();
    if (row.code().equals("CUT_OFF_PAST") && order.cutOffSecond() >= earliest) {
      findings.error(
          "CUT_OFF_NOT_PAST",
          row.orderId(),
          "截单 %d 秒，最早 %d 秒即可打包".formatted(order.cutOffSecond(), earliest),
          "its cut-off at %d s isn't past: packing is possible from %d s on"
              .formatted(order.cutOffSecond(), earliest));
    }
  }

  /// When something can be packed at the earliest, with no way to walk.
  private int earliestPackedSecond() {
    var rates = plan.problem.rates();
    var from =
        plan.problem.pickers().stream()
            .mapToInt(p -> p.fromSecond())
            .min()
            .orElse(Integer.MIN_VALUE);
    return Math.max(plan.problem.nowSecond(), from)
        + (int) Math.ceil(rates.get(WaveRate.TOUR_SET_UP_SECONDS))
        + rates.whole(WaveRate.PACK_SECONDS);
  }

  private void checkSlots() {
    var packSeconds = plan.problem.rates().whole(WaveRate.PACK_SECONDS);
    for (var slot : plan.problem.packing()) {
      var begun =
          plan.rows.orders().stream()
              .filter(row -> row.packedSecond() >= 0)
              .mapToInt(row -> row.packedSecond() - packSeconds)
              .filter(s -> s != plan.problem.nextShiftSecond())
              .filter(s -> s >= slot.fromSecond() && s < slot.toSecond())
              .count();
      if (begun > Math.max(0, slot.mostOrders())) {
        findings.error(
            "PACKING_OVERRUN",
            "%d–%d".formatted(slot.fromSecond(), slot.toSecond()),
            "打包 %d 单，产能 %d 单".formatted(begun, slot.mostOrders()),
            "%d orders are packed, its capacity is %d".formatted(begun, slot.mostOrders()));
      }
    }
  }
}
