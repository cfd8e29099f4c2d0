package org.owplanner.engine.wave.verify;

import java.util.HashMap;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.wave.PlannedBatch;

/// That pickers' tours lie within their hours, one after another, and not in the past.
final class HoursCheck {

  private final WrittenWaves plan;
  private final Refutations findings;

  HoursCheck(WrittenWaves plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    var busy = new HashMap<String, PlannedBatch>();
    for (var batch : plan.rows.batches()) {
      if (!batch.isReleased()) {
        checkHours(batch);
      }
      var before = busy.get(batch.pickerId());
      if (before != null
          && batch.startSecond() < before.endSecond()
          && !(batch.isReleased() && before.isReleased())) {
        findings.error(
            "TOURS_OVERLAP",
            WrittenWaves.name(batch),
            "拣选员 %s 在 %d 秒才从 %s 返回，此行程却在 %d 秒开始"
                .formatted(
                    batch.pickerId(),
                    before.endSecond(),
                    WrittenWaves.name(before),
                    batch.startSecond()),
            "picker %s is back from %s at %d s only, but begins this at %d s"
                .formatted(
                    batch.pickerId(),
                    WrittenWaves.name(before),
                    before.endSecond(),
                    batch.startSecond()));
      }
      busy.merge(batch.pickerId(), batch, (a, b) -> a.endSecond() > b.endSecond() ? a : b);
    }
  }

  private void checkHours(PlannedBatch batch) {
    var picker = plan.problem.pickers().get(plan.picker(batch));
    var from = Math.max(picker.fromSecond(), plan.problem.nowSecond());
    if (batch.startSecond() < from || batch.endSecond() > picker.toSecond()) {
      findings.error(
          batch.startSecond() < plan.problem.nowSecond() ? "IN_THE_PAST" : "PICKER_HOURS",
          WrittenWaves.name(batch),
          "行程 %d–%d 秒不在拣选员 %s 的 %d–%d 秒之内"
              .formatted(
                  batch.startSecond(),
                  batch.endSecond(),
                  picker.pickerId(),
                  from,
                  picker.toSecond()),
          "its %d to %d s aren't within %d to %d s of picker %s"
              .formatted(
                  batch.startSecond(),
                  batch.endSecond(),
                  from,
                  picker.toSecond(),
                  picker.pickerId()));
    }
  }
}
