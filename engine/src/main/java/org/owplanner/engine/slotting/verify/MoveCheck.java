package org.owplanner.engine.slotting.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.slotting.SlottingMove;
import org.owplanner.engine.slotting.SlottingMove.Kind;
import org.owplanner.engine.slotting.SlottingRate;

/// Carries the moves out in their order on a copy of today's warehouse, and looks whether the plan
/// results.
final class MoveCheck {

  private static final double MINUTES_TOLERANCE = 1e-6;

  private final WrittenPlan plan;
  private final Findings findings;
  private final int[] at;
  private final Map<Integer, Integer> rowsAt = new HashMap<>();
  private final Map<List<Object>, Integer> rowOf = new HashMap<>();

  MoveCheck(WrittenPlan plan, Findings findings) {
    this.plan = plan;
    this.findings = findings;
    at = plan.was.clone();
    for (var r = 0; r < at.length; r++) {
      var row = plan.rows.get(r);
      rowOf.put(List.of(row.sellerId(), row.skuId(), row.faceNo()), r);
      if (at[r] >= 0) {
        rowsAt.merge(at[r], 1, Integer::sum);
      }
    }
  }

  void run(List<SlottingMove> moves) {
    for (var i = 0; i < moves.size(); i++) {
      carryOut(moves.get(i), i + 1);
    }
    for (var r = 0; r < at.length; r++) {
      if (at[r] != plan.location[r]) {
        findings.error(
            "movesReachPlan",
            plan.rows.get(r).skuId(),
            "执行全部移位后商品不在计划库位",
            "After all moves the goods aren't where the plan wants them");
      }
    }
  }

  private void carryOut(SlottingMove move, int number) {
    var subject =
        "%d %s %s → %s"
            .formatted(move.moveNo(), move.skuId(), move.fromLocationId(), move.toLocationId());
    var from = plan.locationOf(move.fromLocationId());
    var to = plan.locationOf(move.toLocationId());
    if (move.moveNo() != number || from == WrittenPlan.UNKNOWN || to < 0) {
      findings.error(
          "moveUnclear", subject, "移位编号或库位有误", "The move's number or a location is wrong");
      return;
    }
    var row = rowOf.getOrDefault(List.of(move.sellerId(), move.skuId(), move.faceNo()), -1);
    if (row < 0 || at[row] != from) {
      findings.error(
          "moveSource", subject, "移位时源库位没有该商品", "The goods aren't at the move's source by then");
      return;
    }
    if (rowsAt.getOrDefault(to, 0) > 0) {
      findings.error("moveTarget", subject, "移位时目标库位被占用", "The move's target is taken by then");
      return;
    }
    var location = plan.problem.layout().location(to);
    if (!location.isBuffer() && Fit.units(plan.problem.skus().get(plan.sku[row]), location) < 1) {
      findings.error("moveFits", subject, "商品放不进目标库位", "The goods don't fit the move's target");
    }
    checkWork(move, row, from, to, subject);
    if (from >= 0) {
      rowsAt.merge(from, -1, Integer::sum);
    }
    rowsAt.merge(to, 1, Integer::sum);
    at[row] = to;
  }

  private void checkWork(SlottingMove move, int row, int from, int to, String subject) {
    var kind = kind(row, from, to);
    if (move.kind() != kind) {
      findings.error(
          "moveKind", subject, "移位类型有误", "The move is a %s, not a %s".formatted(kind, move.kind()));
    }
    var rates = plan.problem.rates();
    var minutes =
        rates.get(
            kind == Kind.TO_BUFFER ? SlottingRate.BUFFER_LEG_MINUTES : SlottingRate.MOVE_MINUTES);
    if (Math.abs(move.minutes() - minutes) > MINUTES_TOLERANCE) {
      findings.error(
          "moveMinutes",
          subject,
          "移位工时有误",
          "The move takes %s minutes, not %s".formatted(minutes, move.minutes()));
    }
    var units = unitsToCarry(row);
    if (move.units() != units) {
      findings.error(
          "moveUnits",
          subject,
          "移位件数有误",
          "The move carries %d units, not %d".formatted(units, move.units()));
    }
  }

  private Kind kind(int row, int from, int to) {
    if (from == WrittenPlan.NOWHERE) {
      return Kind.PUT_AWAY;
    }
    if (to != plan.location[row]) {
      return Kind.TO_BUFFER;
    }
    return from == plan.was[row] ? Kind.RELOCATE : Kind.FROM_BUFFER;
  }

  /// The face's share of the stock to hold, rounded up, but no more than its new location holds.
  private long unitsToCarry(int row) {
    var sku = plan.problem.skus().get(plan.sku[row]);
    var faces = plan.faces[plan.sku[row]];
    var share = Math.ceilDiv((long) sku.stockToHoldUnits(), faces);
    return plan.location[row] < 0
        ? share
        : Math.min(share, Fit.units(sku, plan.problem.layout().location(plan.location[row])));
  }
}
