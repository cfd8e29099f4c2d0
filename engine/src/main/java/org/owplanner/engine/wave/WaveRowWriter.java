package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes a plan as rows: batches numbered as they start, stops in walking sequence, waves that
/// hold something.
final class WaveRowWriter {

  private record Stop(int location, String lot, int order, int line, int sku, int units, int box) {}

  private final WaveFacts facts;
  private final WaveState state;
  private final List<PlannedBatch> batches = new ArrayList<>();
  private final List<PlannedStop> stops = new ArrayList<>();
  private final List<Integer> numbered = new ArrayList<>();
  private final TreeMap<Integer, WaveCount> waves = new TreeMap<>();
  private final Map<String, Integer> releaseOf = new HashMap<>();
  private final Map<String, Integer> endOf = new HashMap<>();
  private final HashSet<ReleasedWork.LineKey> countedLines = new HashSet<>();

  private static final class WaveCount {
    private final HashSet<String> orders = new HashSet<>();
    private int lines;
    private int units;
  }

  private WaveRowWriter(WaveState state) {
    this.state = state;
    facts = state.facts();
  }

  /// Rows, and which batch of the plan each number is, [WaveState#NOWHERE] for released ones.
  record Written(WaveRows rows, int[] batchOfNumber) {}

  static Written write(WaveState state) {
    var writer = new WaveRowWriter(state);
    writer.writeBatches();
    return new Written(
        writer.rows(), writer.numbered.stream().mapToInt(Integer::intValue).toArray());
  }

  private void writeBatches() {
    var starts = new ArrayList<int[]>();
    var released = facts.problem().released().batches();
    for (var i = 0; i < released.size(); i++) {
      starts.add(new int[] {released.get(i).startSecond(), -1, i});
    }
    for (var p = 0; p < facts.crew().size(); p++) {
      for (var position = 0; position < state.length(p); position++) {
        var batch = state.batchAt(p, position);
        starts.add(new int[] {state.batch(batch).startSecond, p, batch});
      }
    }
    starts.sort(
        Comparator.<int[]>comparingInt(start -> start[0])
            .thenComparingInt(start -> start[1])
            .thenComparingInt(start -> start[2]));
    for (var start : starts) {
      numbered.add(start[1] < 0 ? WaveState.NOWHERE : start[2]);
      if (start[1] < 0) {
        writeReleased(released.get(start[2]));
      } else {
        write(state.batch(start[2]));
      }
    }
  }

  private void writeReleased(PlannedBatch batch) {
    var no = batches.size() + 1;
    var release = releaseOf(batch);
    batches.add(
        new PlannedBatch(
            no,
            release,
            batch.pickerId(),
            batch.equipmentId(),
            batch.kind(),
            batch.zone(),
            batch.startSecond(),
            batch.endSecond(),
            batch.walkMm(),
            true));
    for (var stop : facts.problem().released().stops()) {
      if (stop.batchNo() == batch.batchNo()) {
        add(
            new PlannedStop(
                no,
                stop.stopNo(),
                stop.location(),
                stop.sku(),
                stop.lot(),
                stop.orderId(),
                stop.lineNo(),
                stop.compartment(),
                stop.units()),
            release,
            batch.endSecond());
      }
    }
  }

  private int releaseOf(PlannedBatch batch) {
    for (var wave : facts.problem().released().waves()) {
      if (wave.waveNo() == batch.waveNo()) {
        return wave.releaseSecond();
      }
    }
    return Math.min(
        batch.startSecond(), facts.grid().release(facts.grid().waveAt(batch.startSecond())));
  }

  private void write(Batch batch) {
    var no = batches.size() + 1;
    var release = facts.grid().release(facts.grid().waveAt(batch.startSecond));
    var picker = facts.crew().picker(batch.picker);
    var equipment = facts.crew().equipment(batch.picker);
    var zone = facts.parts().zone()[batch.parts[0]];
    var kind = state.loads().kind(batch);
    batches.add(
        new PlannedBatch(
            no,
            release,
            picker.pickerId(),
            equipment.equipmentId(),
            kind,
            zone < 0 ? "" : facts.crew().zone(zone),
            batch.startSecond,
            batch.endSecond,
            batch.walkMm,
            false));
    var unordered = stops(batch, kind == BatchKind.SINGLES ? 0 : equipment.compartments());
    var layout = facts.problem().layout();
    var aisles = unordered.stream().mapToInt(stop -> layout.aisleOf(stop.location)).toArray();
    var ysMm = unordered.stream().mapToInt(stop -> layout.yMmOf(stop.location)).toArray();
    var stopNo = 1;
    for (var index : state.gauge().router().sequence(aisles, ysMm, aisles.length)) {
      var stop = unordered.get(index);
      var order = facts.book().order(stop.order);
      add(
          new PlannedStop(
              no,
              stopNo++,
              stop.location,
              stop.sku,
              stop.lot,
              order.orderId(),
              order.lines().get(stop.line).lineNo(),
              stop.box,
              stop.units),
          release,
          batch.endSecond);
    }
  }

  /// Stops sorted by location, so that all at one location follow one another.
  private List<Stop> stops(Batch batch, int compartments) {
    var parts = facts.parts();
    var found = new ArrayList<Stop>();
    var box = 1;
    var sorted = java.util.Arrays.copyOf(batch.parts, batch.size);
    java.util.Arrays.sort(sorted);
    for (var part : sorted) {
      var take = state.take(part);
      for (var i = 0; i < take.size(); i++) {
        var item = take.item()[i];
        var lot = facts.lots().entry(take.lot()[i]);
        found.add(
            new Stop(
                lot.location(),
                lot.lot(),
                parts.orderOf()[part],
                parts.itemLine()[item],
                parts.itemSku()[item],
                take.units()[i],
                compartments == 0 ? 0 : box));
      }
      box += state.loads().compartments(part, facts.crew().equipment(batch.picker));
    }
    found.sort(
        Comparator.comparingInt(Stop::location)
            .thenComparingInt(Stop::order)
            .thenComparingInt(Stop::line)
            .thenComparing(Stop::lot));
    return found;
  }

  private void add(PlannedStop stop, int release, int end) {
    stops.add(stop);
    var wave = waves.computeIfAbsent(release, _ -> new WaveCount());
    wave.orders.add(stop.orderId());
    wave.units += stop.units();
    if (countedLines.add(new ReleasedWork.LineKey(stop.orderId(), stop.lineNo()))) {
      wave.lines++;
    }
    if (end >= endOf.getOrDefault(stop.orderId(), Integer.MIN_VALUE)) {
      endOf.put(stop.orderId(), end);
      releaseOf.put(stop.orderId(), release);
    }
  }

  private WaveRows rows() {
    var noOf = new HashMap<Integer, Integer>();
    var numbered = new ArrayList<PlannedWave>();
    // A released batch may start in a wave of which no stop is left.
    batches.forEach(batch -> waves.computeIfAbsent(batch.waveNo(), _ -> new WaveCount()));
    waves.forEach(
        (release, count) -> {
          noOf.put(release, numbered.size() + 1);
          numbered.add(
              new PlannedWave(
                  numbered.size() + 1, release, count.orders.size(), count.lines, count.units));
        });
    var written =
        batches.stream()
            .map(
                batch ->
                    new PlannedBatch(
                        batch.batchNo(),
                        noOf.getOrDefault(batch.waveNo(), 0),
                        batch.pickerId(),
                        batch.equipmentId(),
                        batch.kind(),
                        batch.zone(),
                        batch.startSecond(),
                        batch.endSecond(),
                        batch.walkMm(),
                        batch.isReleased()))
            .toList();
    var waveOf = new HashMap<String, Integer>();
    releaseOf.forEach((order, release) -> waveOf.put(order, noOf.getOrDefault(release, 0)));
    return new WaveRows(numbered, written, stops, new OrderOutcomes(state, waveOf).rows());
  }
}
