package org.owplanner.engine.transfer.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.transfer.TransferBatch;

/// That each departure with goods has one batch, which is the sum of its lines.
final class BatchCheck {

  private static final long MM3_PER_CM3 = 1000;

  private final WrittenTransfers plan;
  private final Refutations findings;

  BatchCheck(WrittenTransfers plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    var right = batches(plan);
    if (plan.rows.batches().equals(right)) {
      return;
    }
    var found = findings.all().size();
    var left = new HashMap<String, TransferBatch>();
    right.forEach(batch -> left.put(batch.departureId(), batch));
    for (var written : plan.rows.batches()) {
      var sum = left.remove(written.departureId());
      if (sum == null) {
        error(written.departureId(), "没有明细的批次，或重复", "it is written twice, or without lines");
      } else if (!sum.equals(written)) {
        error(
            written.departureId(),
            "写为 %s，应为 %s".formatted(written, sum),
            "it is written as %s, but its lines add up to %s".formatted(written, sum));
      }
    }
    left.keySet().stream().sorted().forEach(id -> error(id, "未写出", "it isn't written"));
    if (findings.all().size() == found) {
      error(
          plan.rows.batches().getFirst().departureId(),
          "批次未按日期和编号排序",
          "batches aren't written by day and id");
    }
  }

  private void error(String departure, String zh, String en) {
    findings.error("BATCH", departure, zh, en);
  }

  /// What the batches must be.
  static List<TransferBatch> batches(WrittenTransfers plan) {
    var lines = new HashMap<String, List<LoadedLine>>();
    for (var line : plan.lines) {
      for (var leg : line.route().legs()) {
        lines.computeIfAbsent(leg.departure().departureId(), key -> new ArrayList<>()).add(line);
      }
    }
    var batches = new ArrayList<TransferBatch>();
    for (var leg : plan.usedLegs()) {
      batches.add(batch(leg, lines.getOrDefault(leg.departure().departureId(), List.of())));
    }
    return batches;
  }

  private static TransferBatch batch(Leg leg, List<LoadedLine> lines) {
    var cases = 0;
    var units = 0;
    var mm3 = 0L;
    var weightG = 0L;
    var micros = leg.lane().tripMicros();
    for (var line : lines) {
      cases += line.line().cases();
      units += line.line().units();
      mm3 += line.mm3();
      weightG += line.weightG();
      micros += line.legMicros(leg);
    }
    return new TransferBatch(
        leg.departure().departureId(),
        leg.lane().laneId(),
        lines.size(),
        cases,
        units,
        Math.ceilDiv(mm3, MM3_PER_CM3),
        weightG,
        micros);
  }
}
