package org.owplanner.engine.wave.verify;

import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.wave.PlannedBatch;

/// That each tour is walked as the site routes its pickers, and takes as long as is written.
final class TourCheck {

  private final WrittenWaves plan;
  private final RoutingPolicy routing;
  private final BatchTime time;
  private final Refutations findings;

  TourCheck(WrittenWaves plan, RoutingPolicy routing, BatchTime time, Refutations findings) {
    this.plan = plan;
    this.routing = routing;
    this.time = time;
    this.findings = findings;
  }

  void run() {
    plan.rows.batches().stream().filter(batch -> !batch.isReleased()).forEach(this::check);
  }

  private void check(PlannedBatch batch) {
    var walkMm = time.walkMm(batch);
    if (walkMm != batch.walkMm()) {
      findings.error(
          "TOUR_LENGTH",
          WrittenWaves.name(batch),
          "行程写明 %d mm，复算 %d mm".formatted(batch.walkMm(), walkMm),
          "its tour is written as %d mm, but is %d mm long".formatted(batch.walkMm(), walkMm));
    }
    var inSequenceMm = inSequenceMm(batch);
    if (inSequenceMm > walkMm || (routing == RoutingPolicy.EXACT && inSequenceMm < walkMm)) {
      findings.error(
          "STOP_SEQUENCE",
          WrittenWaves.name(batch),
          "按停靠顺序需走 %d mm，应为 %d mm".formatted(inSequenceMm, walkMm),
          "its stops in their sequence take a walk of %d mm, not of %d mm"
              .formatted(inSequenceMm, walkMm));
    }
    var seconds = time.seconds(batch);
    if (batch.endSecond() - batch.startSecond() != seconds) {
      findings.error(
          "TOUR_SECONDS",
          WrittenWaves.name(batch),
          "写明用时 %d 秒，复算 %d 秒".formatted(batch.endSecond() - batch.startSecond(), seconds),
          "it is written to take %d s, but takes %d s"
              .formatted(batch.endSecond() - batch.startSecond(), seconds));
    }
  }

  /// From the depot by shortest ways from stop to stop and back.
  private long inSequenceMm(PlannedBatch batch) {
    var layout = plan.problem.layout();
    var stops = plan.stops(batch);
    var mm = 0L;
    for (var i = 1; i < stops.size(); i++) {
      mm += layout.distanceMm(stops.get(i - 1).location(), stops.get(i).location());
    }
    return mm
        + layout.depotDistanceMm(stops.getFirst().location())
        + layout.depotDistanceMm(stops.getLast().location());
  }
}
