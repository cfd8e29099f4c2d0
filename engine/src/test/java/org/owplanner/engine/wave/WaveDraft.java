package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.solve.Text;

/// Writes a plan's rows from tours that a test gives: who takes what from where, begun when. All
/// else follows from the contract, told here in the plainest way.
public final class WaveDraft {

  /// Units of a lot for a line of an order.
  ///
  /// @param order index of the order
  /// @param line index of the line within it
  /// @param lot index of the lot in the problem's stock
  /// @param units units taken
  public record Take(int order, int line, int lot, int units) {}

  private final WaveProblem problem;
  private final List<PlannedBatch> batches = new ArrayList<>();
  private final List<List<PlannedStop>> stops = new ArrayList<>();
  private final Map<Integer, PlannedOrder> told = new TreeMap<>();

  public WaveDraft(WaveProblem problem) {
    this.problem = problem;
  }

  /// A tour of one picker for whole orders, each line from the first lot that has enough of it.
  public WaveDraft tour(int picker, int start, int... orders) {
    var takes = new ArrayList<Take>();
    for (var o : orders) {
      var lines = problem.orders().get(o).lines();
      for (var l = 0; l < lines.size(); l++) {
        takes.add(new Take(o, l, lotFor(lines.get(l)), lines.get(l).units()));
      }
    }
    return tour(picker, start, BatchKind.ORDERS, "", takes);
  }

  private int lotFor(OrderLine line) {
    for (var lot = 0; lot < problem.stock().size(); lot++) {
      var there = problem.stock().get(lot);
      if (there.sku() == line.sku() && there.units() >= line.units()) {
        return lot;
      }
    }
    throw new IllegalStateException("No lot holds enough.");
  }

  /// A tour with all that it takes.
  public WaveDraft tour(int picker, int start, BatchKind kind, String zone, List<Take> takes) {
    var tool = problem.equipment().get(problem.pickers().get(picker).equipment());
    var aisles = new int[takes.size()];
    var ysMm = new int[takes.size()];
    var sorted = new ArrayList<>(takes);
    sorted.sort(Comparator.comparingInt(take -> problem.stock().get(take.lot).location()));
    for (var i = 0; i < aisles.length; i++) {
      var location = problem.stock().get(sorted.get(i).lot).location();
      aisles[i] = problem.layout().aisleOf(location);
      ysMm[i] = problem.layout().yMmOf(location);
    }
    var router = problem.layout().router();
    var walkMm = router.lengthMm(aisles, ysMm, aisles.length);
    var rates = problem.rates();
    var speed =
        tool.mmPerSecond() > 0 ? tool.mmPerSecond() : rates.get(WaveRate.WALKING_MM_PER_SECOND);
    var first = kind == BatchKind.SINGLES ? new HashMap<Integer, Integer>() : boxes(tool, sorted);
    var tour = new ArrayList<PlannedStop>();
    var reach = 0.0;
    var pick = 0.0;
    var at = -1;
    for (var i : router.sequence(aisles, ysMm, aisles.length)) {
      var take = sorted.get(i);
      var lot = problem.stock().get(take.lot);
      var order = problem.orders().get(take.order);
      reach +=
          lot.location() == at ? 0 : rates.reachSeconds(problem.layout().levelOf(lot.location()));
      at = lot.location();
      pick +=
          Math.min(take.units, rates.whole(WaveRate.MOST_PICK_UNITS))
              * rates.get(WaveRate.PICK_SECONDS_PER_UNIT);
      tour.add(
          new PlannedStop(
              0,
              tour.size() + 1,
              lot.location(),
              lot.sku(),
              lot.lot(),
              order.orderId(),
              order.lines().get(take.line).lineNo(),
              first.getOrDefault(take.order, 0),
              take.units));
    }
    var seconds =
        (int)
            Math.ceil(
                rates.get(WaveRate.TOUR_SET_UP_SECONDS) + walkMm / speed + reach + pick - 1e-6);
    batches.add(
        new PlannedBatch(
            0,
            0,
            problem.pickers().get(picker).pickerId(),
            tool.equipmentId(),
            kind,
            zone,
            start,
            start + seconds,
            walkMm,
            false));
    stops.add(tour);
    return this;
  }

  /// The end of the tour that was drafted last.
  public int lastEnd() {
    return batches.getLast().endSecond();
  }

  private Map<Integer, Integer> boxes(Equipment tool, List<Take> takes) {
    var first = new HashMap<Integer, Integer>();
    if (tool.compartments() > 0) {
      var next = 1;
      for (var entry : volumes(takes).entrySet()) {
        first.put(entry.getKey(), next);
        next +=
            (int)
                Math.max(
                    1, Math.ceilDiv(entry.getValue() * tool.compartments(), tool.mostVolumeCm3()));
      }
    }
    return first;
  }

  private Map<Integer, Long> volumes(List<Take> takes) {
    var mm3 = new LinkedHashMap<Integer, Long>();
    for (var take : takes) {
      var sku = problem.skus().get(problem.stock().get(take.lot).sku());
      mm3.merge(
          take.order,
          (long) sku.lengthMm() * sku.widthMm() * sku.heightMm() * take.units,
          Long::sum);
    }
    mm3.replaceAll((order, volume) -> Math.ceilDiv(volume, 1000));
    return mm3;
  }

  /// An order that isn't picked.
  public WaveDraft not(int order, OrderState state, String code) {
    told.put(
        order,
        new PlannedOrder(
            problem.orders().get(order).orderId(),
            state,
            0,
            -1,
            -1,
            code,
            new Text("原因", "reason"),
            new Text("办法", "remedy")));
    return this;
  }

  /// The rows; orders in no tour are deferred unless told otherwise.
  public WaveRows rows() {
    var sequence = new ArrayList<Integer>();
    for (var b = 0; b < batches.size(); b++) {
      sequence.add(b);
    }
    sequence.sort(Comparator.comparingInt(b -> batches.get(b).startSecond()));
    var waves = new TreeMap<Integer, List<Integer>>();
    sequence.forEach(
        b ->
            waves
                .computeIfAbsent(release(batches.get(b).startSecond()), key -> new ArrayList<>())
                .add(b));
    var waveRows = new ArrayList<PlannedWave>();
    var batchRows = new ArrayList<PlannedBatch>();
    var stopRows = new ArrayList<PlannedStop>();
    var seenLines = new HashSet<List<Object>>();
    waves.forEach(
        (release, members) -> {
          var orders = new HashSet<String>();
          var lines = 0;
          var units = 0;
          for (int b : members) {
            var no = batchRows.size() + 1;
            batchRows.add(numbered(batches.get(b), no, waveRows.size() + 1));
            for (var stop : stops.get(b)) {
              stopRows.add(numbered(stop, no));
              orders.add(stop.orderId());
              lines += seenLines.add(List.of(stop.orderId(), stop.lineNo())) ? 1 : 0;
              units += stop.units();
            }
          }
          waveRows.add(new PlannedWave(waveRows.size() + 1, release, orders.size(), lines, units));
        });
    return new WaveRows(waveRows, batchRows, stopRows, orders(batchRows, stopRows));
  }

  /// The same rows as batches that were handed out.
  public static WaveRows handedOut(WaveRows rows) {
    return new WaveRows(
        rows.waves(),
        rows.batches().stream().map(WaveDraft::handedOut).toList(),
        rows.stops(),
        List.of());
  }

  /// The same batch, handed out.
  public static PlannedBatch handedOut(PlannedBatch batch) {
    return new PlannedBatch(
        batch.batchNo(),
        batch.waveNo(),
        batch.pickerId(),
        batch.equipmentId(),
        batch.kind(),
        batch.zone(),
        batch.startSecond(),
        batch.endSecond(),
        batch.walkMm(),
        true);
  }

  private int release(int start) {
    var first = Math.max(problem.shift().fromSecond(), problem.nowSecond());
    var step = problem.rates().whole(WaveRate.WAVE_MINUTES) * 60;
    var release = first;
    for (var at = problem.shift().fromSecond();
        at <= start && at < problem.shift().toSecond();
        at += step) {
      release = Math.max(release, at);
    }
    return release;
  }

  private List<PlannedOrder> orders(List<PlannedBatch> batches, List<PlannedStop> stops) {
    var last = new PlannedBatch[problem.orders().size()];
    for (var stop : stops) {
      var o = indexOf(stop.orderId());
      var batch = batches.get(stop.batchNo() - 1);
      if (last[o] == null || batch.endSecond() >= last[o].endSecond()) {
        last[o] = batch;
      }
    }
    var packed = packed(last);
    var rows = new ArrayList<PlannedOrder>();
    for (var o = 0; o < last.length; o++) {
      if (last[o] == null || told.containsKey(o)) {
        not(o, OrderState.DEFERRED, "CAPACITY", told.containsKey(o));
        rows.add(told.get(o));
      } else {
        var isLate = packed[o] > problem.orders().get(o).cutOffSecond();
        rows.add(
            new PlannedOrder(
                problem.orders().get(o).orderId(),
                isLate ? OrderState.LATE : OrderState.ON_TIME,
                last[o].waveNo(),
                last[o].endSecond(),
                packed[o],
                isLate ? "CUT_OFF" : "",
                new Text("原因", "reason"),
                new Text("办法", "remedy")));
      }
    }
    return rows;
  }

  private void not(int order, OrderState state, String code, boolean isTold) {
    if (!isTold) {
      not(order, state, code);
    }
  }

  private int[] packed(PlannedBatch[] last) {
    var packed = new int[last.length];
    Arrays.fill(packed, -1);
    var room = problem.packing().stream().mapToInt(PackingSlot::mostOrders).toArray();
    var queue = new ArrayList<Integer>();
    for (var o = 0; o < last.length; o++) {
      if (last[o] != null) {
        queue.add(o);
      }
    }
    queue.sort(Comparator.comparingInt(o -> last[o].endSecond()));
    for (int o : queue) {
      var begin = room.length == 0 ? last[o].endSecond() : problem.nextShiftSecond();
      for (var s = 0; s < room.length; s++) {
        var slot = problem.packing().get(s);
        if (room[s] > 0 && slot.toSecond() > last[o].endSecond()) {
          room[s]--;
          begin = Math.max(slot.fromSecond(), last[o].endSecond());
          break;
        }
      }
      packed[o] = begin + problem.rates().whole(WaveRate.PACK_SECONDS);
    }
    return packed;
  }

  private int indexOf(String orderId) {
    for (var o = 0; o < problem.orders().size(); o++) {
      if (problem.orders().get(o).orderId().equals(orderId)) {
        return o;
      }
    }
    throw new IllegalStateException("No such order.");
  }

  private static PlannedBatch numbered(PlannedBatch batch, int batchNo, int waveNo) {
    return new PlannedBatch(
        batchNo,
        waveNo,
        batch.pickerId(),
        batch.equipmentId(),
        batch.kind(),
        batch.zone(),
        batch.startSecond(),
        batch.endSecond(),
        batch.walkMm(),
        batch.isReleased());
  }

  private static PlannedStop numbered(PlannedStop stop, int batchNo) {
    return new PlannedStop(
        batchNo,
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
