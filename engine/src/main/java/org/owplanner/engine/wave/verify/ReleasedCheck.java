package org.owplanner.engine.wave.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.WaveRows;

/// That batches which were handed out before are as they were; only numbers may be others.
final class ReleasedCheck {

  private final WrittenWaves plan;
  private final Refutations findings;

  ReleasedCheck(WrittenWaves plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    var handedOut = told(plan.problem.released(), false);
    var written = told(plan.rows, true);
    handedOut.forEach(
        (key, told) -> {
          if (!told.equals(written.get(key))) {
            changed(key, "已下发的批次被改动或遗漏", "a released batch is changed or left out");
          }
        });
    written.keySet().stream()
        .filter(key -> !handedOut.containsKey(key))
        .forEach(key -> changed(key, "标为已下发，却从未下发", "it is marked as released, but never was"));
  }

  private void changed(Key key, String zh, String en) {
    findings.error("RELEASED_CHANGED", "%s@%d".formatted(key.pickerId, key.startSecond), zh, en);
  }

  /// What tells a released batch from others.
  private record Key(String pickerId, int startSecond) {}

  /// A batch without its numbers.
  private record Told(PlannedBatch batch, int releaseSecond, List<PlannedStop> stops) {}

  private static Map<Key, Told> told(WaveRows rows, boolean isFlagged) {
    var releases = new HashMap<Integer, Integer>();
    rows.waves().forEach(wave -> releases.put(wave.waveNo(), wave.releaseSecond()));
    var stops = new HashMap<Integer, List<PlannedStop>>();
    for (var stop : rows.stops()) {
      stops.computeIfAbsent(stop.batchNo(), key -> new ArrayList<>()).add(unnumbered(stop));
    }
    var told = new HashMap<Key, Told>();
    for (var batch : rows.batches()) {
      if (batch.isReleased() || !isFlagged) {
        told.put(
            new Key(batch.pickerId(), batch.startSecond()),
            new Told(
                unnumbered(batch),
                releases.getOrDefault(batch.waveNo(), 0),
                stops.getOrDefault(batch.batchNo(), List.of())));
      }
    }
    return told;
  }

  private static PlannedBatch unnumbered(PlannedBatch batch) {
    return new PlannedBatch(
        0,
        0,
        batch.pickerId(),
        batch.equipmentId(),
        batch.kind(),
        batch.zone(),
        batch.startSecond(),
        batch.endSecond(),
        batch.walkMm(),
        true);
  }

  private static PlannedStop unnumbered(PlannedStop stop) {
    return new PlannedStop(
        0,
        stop.stopNo(),
        stop.location(),
        stop.sku(),
        stop.lot(),
        stop.orderId(),
        stop.lineNo(),
        stop.compartment(),
        stop.units());
  }
}
