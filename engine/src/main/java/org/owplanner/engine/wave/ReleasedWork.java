package org.owplanner.engine.wave;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was handed out before this plan: units by order line and lot, hours, labour.
final class ReleasedWork {

  /// What tells a lot at a place from all others.
  record LotKey(int location, int sku, String lot) {}

  /// What tells an order line from all others.
  record LineKey(String orderId, int lineNo) {}

  private final WaveProblem problem;
  private final Map<String, Integer> busyUntil = new HashMap<>();
  private final Map<String, Long> busySeconds = new HashMap<>();
  private final Map<LotKey, Integer> takenUnits = new HashMap<>();
  private final Map<LineKey, Integer> lineUnits = new HashMap<>();
  private final Map<String, Integer> orderEnd = new HashMap<>();
  private final Map<Integer, PlannedBatch> batchOf = new HashMap<>();
  private final Map<LineKey, Set<Integer>> places = new HashMap<>();
  private long tourSetUpMicros;
  private long walkingMicros;
  private long pickingMicros;
  private long splitMicros;

  ReleasedWork(WaveProblem problem) {
    this.problem = problem;
    for (var batch : problem.released().batches()) {
      batchOf.put(batch.batchNo(), batch);
      busyUntil.merge(batch.pickerId(), batch.endSecond(), Math::max);
    }
    for (var picker : problem.pickers()) {
      var from = Math.max(picker.fromSecond(), problem.nowSecond());
      var busy = 0L;
      for (var batch : problem.released().batches()) {
        if (batch.pickerId().equals(picker.pickerId())) {
          busy += Math.max(0, batch.endSecond() - Math.max(batch.startSecond(), from));
        }
      }
      busySeconds.put(picker.pickerId(), busy);
    }
    for (var stop : problem.released().stops()) {
      var batch = batchOf.get(stop.batchNo());
      if (batch == null) {
        continue;
      }
      takenUnits.merge(
          new LotKey(stop.location(), stop.sku(), stop.lot()), stop.units(), Integer::sum);
      lineUnits.merge(new LineKey(stop.orderId(), stop.lineNo()), stop.units(), Integer::sum);
      orderEnd.merge(stop.orderId(), batch.endSecond(), Math::max);
    }
    price();
  }

  private void price() {
    var rates = problem.rates();
    var kinds = new HashMap<String, Equipment>();
    problem.equipment().forEach(equipment -> kinds.put(equipment.equipmentId(), equipment));
    var stopsOf = new HashMap<Integer, List<PlannedStop>>();
    for (var stop : problem.released().stops()) {
      stopsOf.computeIfAbsent(stop.batchNo(), _ -> new java.util.ArrayList<>()).add(stop);
    }
    for (var batch : problem.released().batches()) {
      var equipment = kinds.get(batch.equipmentId());
      var c = rates.microsPerSecond(equipment == null ? EquipmentKind.CART : equipment.kind());
      var speed =
          equipment == null || equipment.mmPerSecond() == 0
              ? rates.get(WaveRate.WALKING_MM_PER_SECOND)
              : equipment.mmPerSecond();
      var reach = 0.0;
      var pick = 0.0;
      var before = -1;
      for (var stop : stopsOf.getOrDefault(batch.batchNo(), List.of())) {
        if (stop.location() != before) {
          reach += rates.reachSeconds(problem.layout().levelOf(stop.location()));
        }
        before = stop.location();
        pick +=
            rates.get(WaveRate.PICK_SECONDS_PER_UNIT)
                * Math.min(stop.units(), rates.whole(WaveRate.MOST_PICK_UNITS));
        places
            .computeIfAbsent(new LineKey(stop.orderId(), stop.lineNo()), _ -> new HashSet<>())
            .add(stop.location());
      }
      tourSetUpMicros += Math.round(rates.get(WaveRate.TOUR_SET_UP_SECONDS) * c);
      walkingMicros += Math.round(batch.walkMm() / speed * c);
      pickingMicros += Math.round((reach + pick) * c);
    }
    for (var locations : places.values()) {
      splitMicros += Math.round((locations.size() - 1) * rates.micros(WaveRate.SPLIT_LINE_CENTS));
    }
  }

  /// When a picker is back from the last tour that was handed to it.
  int busyUntil(Picker picker) {
    return busyUntil.getOrDefault(picker.pickerId(), Integer.MIN_VALUE);
  }

  /// Seconds of a picker's hours from now on that are filled with tours handed to it.
  long busySeconds(Picker picker) {
    return busySeconds.getOrDefault(picker.pickerId(), 0L);
  }

  /// Order lines that were handed out in waves released at this second.
  int linesAt(int releaseSecond) {
    var waves = new HashSet<Integer>();
    for (var wave : problem.released().waves()) {
      if (wave.releaseSecond() == releaseSecond) {
        waves.add(wave.waveNo());
      }
    }
    var lines = new HashSet<LineKey>();
    for (var stop : problem.released().stops()) {
      var batch = batchOf.get(stop.batchNo());
      if (batch != null && waves.contains(batch.waveNo())) {
        lines.add(new LineKey(stop.orderId(), stop.lineNo()));
      }
    }
    return lines.size();
  }

  /// Units of a lot that were handed out.
  int takenUnits(StockLot lot) {
    return takenUnits.getOrDefault(new LotKey(lot.location(), lot.sku(), lot.lot()), 0);
  }

  /// Units of an order line that were handed out.
  int lineUnits(String orderId, int lineNo) {
    return lineUnits.getOrDefault(new LineKey(orderId, lineNo), 0);
  }

  /// Locations from which something of an order's line was handed out.
  Set<Integer> places(OpenOrder order, int line) {
    return places.getOrDefault(
        new LineKey(order.orderId(), order.lines().get(line).lineNo()), Set.of());
  }

  /// When the last tour with something of an order is back, -1 where none was handed out.
  int orderEnd(String orderId) {
    return orderEnd.getOrDefault(orderId, -1);
  }

  long tourSetUpMicros() {
    return tourSetUpMicros;
  }

  long walkingMicros() {
    return walkingMicros;
  }

  long pickingMicros() {
    return pickingMicros;
  }

  /// What lines cost that were handed out from several locations; what is taken elsewhere for them
  /// from now on comes on top.
  long splitMicros() {
    return splitMicros;
  }
}
