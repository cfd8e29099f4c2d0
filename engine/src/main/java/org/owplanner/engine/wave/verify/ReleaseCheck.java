package org.owplanner.engine.wave.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.TreeSet;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedWave;
import org.owplanner.engine.wave.WaveRate;

/// That waves lie on the grid of releases, hold what they say, and are neither too small nor too
/// large.
final class ReleaseCheck {

  private final WrittenWaves plan;
  private final Refutations findings;
  private final TreeSet<Integer> grid = new TreeSet<>();

  ReleaseCheck(WrittenWaves plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
    var shift = plan.problem.shift();
    var first = Math.max(shift.fromSecond(), plan.problem.nowSecond());
    grid.add(first);
    var step = plan.problem.rates().whole(WaveRate.WAVE_MINUTES) * 60;
    for (long at = shift.fromSecond(); at < shift.toSecond(); at += step) {
      if (at > first) {
        grid.add((int) at);
      }
    }
  }

  void run() {
    var linesOf = new HashMap<Integer, HashSet<LineKey>>();
    var ordersOf = new HashMap<Integer, HashSet<String>>();
    var unitsOf = new HashMap<Integer, Integer>();
    var seen = new HashSet<LineKey>();
    var isNew = new HashSet<Integer>();
    for (var batch : plan.rows.batches()) {
      for (var stop : plan.stops(batch)) {
        ordersOf.computeIfAbsent(batch.waveNo(), key -> new HashSet<>()).add(stop.orderId());
        unitsOf.merge(batch.waveNo(), stop.units(), Integer::sum);
        if (seen.add(LineKey.of(stop))) {
          linesOf.computeIfAbsent(batch.waveNo(), key -> new HashSet<>()).add(LineKey.of(stop));
        }
      }
      if (!batch.isReleased()) {
        isNew.add(batch.waveNo());
        checkWaveOf(batch);
      }
    }
    for (var wave : plan.rows.waves()) {
      var lines = linesOf.getOrDefault(wave.waveNo(), new HashSet<>()).size();
      checkContents(
          wave,
          ordersOf.getOrDefault(wave.waveNo(), new HashSet<>()).size(),
          lines,
          unitsOf.getOrDefault(wave.waveNo(), 0));
      if (isNew.contains(wave.waveNo())) {
        checkSize(wave, lines);
      }
    }
  }

  private void checkWaveOf(PlannedBatch batch) {
    var release = plan.rows.waves().get(batch.waveNo() - 1).releaseSecond();
    var latest = grid.floor(batch.startSecond());
    if (latest == null || latest != release) {
      findings.error(
          "WAVE_OF_BATCH",
          WrittenWaves.name(batch),
          "批次在 %d 秒开始，属于 %s 秒释放的波次，却写在 %d 秒的波次".formatted(batch.startSecond(), latest, release),
          "it begins at %d s, so it belongs to the wave released at %s s, not at %d s"
              .formatted(batch.startSecond(), latest, release));
    }
  }

  private void checkContents(PlannedWave wave, int orders, int lines, int units) {
    if (wave.orders() != orders || wave.lines() != lines || wave.units() != units) {
      findings.error(
          "WAVE_CONTENTS",
          "W" + wave.waveNo(),
          "写明 %d 单 %d 行 %d 件，实为 %d 单 %d 行 %d 件"
              .formatted(wave.orders(), wave.lines(), wave.units(), orders, lines, units),
          "it is written to hold %d orders, %d lines, %d units, but holds %d, %d, %d"
              .formatted(wave.orders(), wave.lines(), wave.units(), orders, lines, units));
    }
  }

  private void checkSize(PlannedWave wave, int lines) {
    var least = plan.problem.rates().whole(WaveRate.WAVE_LEAST_LINES);
    var most = plan.problem.rates().whole(WaveRate.WAVE_MOST_LINES);
    // Where only the rest of lines is picked that were begun before, that counts as one.
    if (Math.max(1, lines) < least || lines > most) {
      findings.error(
          "WAVE_SIZE",
          "W" + wave.waveNo(),
          "波次有 %d 行，应在 %d 与 %d 之间".formatted(lines, least, most),
          "the wave's %d lines must be between %d and %d".formatted(lines, least, most));
    }
  }
}
