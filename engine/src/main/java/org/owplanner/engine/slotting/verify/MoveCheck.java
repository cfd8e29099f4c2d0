package org.owplanner.engine.slotting.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.slotting.SlottingMove;

/// Carries the moves out in their order on a copy of today's warehouse, and looks whether the plan
/// results.
final class MoveCheck {

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
      if (plan.location[r] >= 0 && at[r] != plan.location[r]) {
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
    if (from >= 0) {
      rowsAt.merge(from, -1, Integer::sum);
    }
    rowsAt.merge(to, 1, Integer::sum);
    at[row] = to;
  }
}
