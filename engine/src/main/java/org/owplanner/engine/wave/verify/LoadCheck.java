package org.owplanner.engine.wave.verify;

import java.util.HashMap;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.wave.BatchKind;
import org.owplanner.engine.wave.Equipment;
import org.owplanner.engine.wave.EquipmentKind;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.WaveRate;

/// That what a batch carries is within its equipment.
final class LoadCheck {

  private final WrittenWaves plan;
  private final Refutations findings;

  LoadCheck(WrittenWaves plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    for (var batch : plan.rows.batches()) {
      if (!batch.isReleased()) {
        check(batch, plan.equipment(batch));
      }
    }
  }

  private void check(PlannedBatch batch, Equipment equipment) {
    var byOrder = plan.stopsByOrder(batch);
    var isSingles = batch.kind() == BatchKind.SINGLES;
    long volumeCm3 = 0;
    long weightG = 0;
    long compartments = 0;
    for (var stops : byOrder.values()) {
      var load = Load.of(plan.problem, stops);
      volumeCm3 += load.volumeCm3();
      weightG += load.weightG();
      compartments += load.compartments(equipment);
    }
    var mostOrders =
        isSingles
            ? plan.problem.rates().whole(WaveRate.SINGLES_MOST_ORDERS)
            : equipment.mostOrders();
    most(batch, "MOST_ORDERS", "订单数", "orders", byOrder.size(), mostOrders);
    most(batch, "MOST_VOLUME", "体积（cm³）", "cm³", volumeCm3, equipment.mostVolumeCm3());
    most(batch, "MOST_WEIGHT", "重量（g）", "g", weightG, equipment.mostWeightG());
    if (isSingles) {
      checkSingles(batch, equipment);
    } else if (equipment.compartments() > 0) {
      most(
          batch, "MOST_COMPARTMENTS", "格口", "compartments", compartments, equipment.compartments());
    }
    checkCompartments(batch, isSingles ? 0 : equipment.compartments());
  }

  private void most(PlannedBatch batch, String code, String zh, String en, long found, long limit) {
    if (found > limit) {
      findings.error(
          code,
          WrittenWaves.name(batch),
          "%s %d 超出设备上限 %d".formatted(zh, found, limit),
          "%d %s are more than its equipment takes (%d)".formatted(found, en, limit));
    }
  }

  private void checkSingles(PlannedBatch batch, Equipment equipment) {
    if (equipment.kind() == EquipmentKind.ROBOT && equipment.compartments() > 0) {
      findings.error(
          "SINGLES_BY_ROBOT",
          WrittenWaves.name(batch),
          "有 %d 个格口的机器人不拣单品单批次".formatted(equipment.compartments()),
          "a robot with %d compartments picks no batch of singles"
              .formatted(equipment.compartments()));
    }
    for (var orderId : plan.stopsByOrder(batch).keySet()) {
      var lines = plan.order(orderId).lines().size();
      if (lines != 1) {
        findings.error(
            "SINGLES_OF_ONE_LINE",
            orderId,
            "订单有 %d 行，不能进入单品单批次 %s".formatted(lines, WrittenWaves.name(batch)),
            "the order has %d lines, so it can't be in %s, a batch of singles"
                .formatted(lines, WrittenWaves.name(batch)));
      }
    }
  }

  private void checkCompartments(PlannedBatch batch, int compartments) {
    var ownerOf = new HashMap<Integer, String>();
    for (var stop : plan.stops(batch)) {
      var isThere =
          compartments == 0
              ? stop.compartment() == 0
              : stop.compartment() >= 1 && stop.compartment() <= compartments;
      var owner = ownerOf.computeIfAbsent(stop.compartment(), key -> stop.orderId());
      if (!isThere || (compartments > 0 && !owner.equals(stop.orderId()))) {
        findings.error(
            "COMPARTMENT",
            "B%d/%d".formatted(stop.batchNo(), stop.stopNo()),
            "格口 %d 不存在（共 %d 个）或已归订单 %s".formatted(stop.compartment(), compartments, owner),
            "compartment %d isn't one of %d, or is order %s's"
                .formatted(stop.compartment(), compartments, owner));
      }
    }
  }
}
