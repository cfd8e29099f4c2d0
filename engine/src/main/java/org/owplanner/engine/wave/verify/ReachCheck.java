package org.owplanner.engine.wave.verify;

import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.WaveRate;

/// That a picker goes only where it and its equipment may, with its own equipment.
final class ReachCheck {

  private final WrittenWaves plan;
  private final Refutations findings;

  ReachCheck(WrittenWaves plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    for (var batch : plan.rows.batches()) {
      if (!batch.isReleased()) {
        var own = plan.problem.pickers().get(plan.picker(batch)).equipment();
        if (!plan.problem.equipment().get(own).equals(plan.equipment(batch))) {
          findings.error(
              "EQUIPMENT_OF_ANOTHER",
              WrittenWaves.name(batch),
              "拣选员 %s 没有设备 %s".formatted(batch.pickerId(), batch.equipmentId()),
              "picker %s doesn't work with %s".formatted(batch.pickerId(), batch.equipmentId()));
        }
        plan.stops(batch).forEach(stop -> check(batch, stop));
      }
    }
  }

  private void check(PlannedBatch batch, PlannedStop stop) {
    var subject = "B%d/%d".formatted(stop.batchNo(), stop.stopNo());
    var picker = plan.problem.pickers().get(plan.picker(batch));
    var equipment = plan.equipment(batch);
    var zone = plan.zone(stop);
    if (!picker.zones().contains(zone) || !equipment.zones().contains(zone)) {
      findings.error(
          "ZONE_CLOSED",
          subject,
          "拣选员 %s 或设备 %s 不可在区域 %s 拣货".formatted(picker.pickerId(), equipment.equipmentId(), zone),
          "picker %s or equipment %s may not pick in zone %s"
              .formatted(picker.pickerId(), equipment.equipmentId(), zone));
    }
    var aisle = plan.problem.layout().aisleOf(stop.location());
    if (equipment.closedAisles().contains(aisle)) {
      findings.error(
          "AISLE_CLOSED",
          subject,
          "巷道 %d 对设备 %s 关闭".formatted(aisle, equipment.equipmentId()),
          "aisle %d is closed to equipment %s".formatted(aisle, equipment.equipmentId()));
    }
    var expected = plan.problem.rates().isOn(WaveRate.PICK_BY_ZONE) ? zone : "";
    if (!batch.zone().equals(expected)) {
      findings.error(
          "BATCH_ZONE",
          subject,
          "批次区域为 «%s»，应为 «%s»".formatted(batch.zone(), expected),
          "its batch is of zone «%s», but must be of «%s»".formatted(batch.zone(), expected));
    }
  }
}
