package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.owplanner.batch.wave.WaveOrder;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedOrder;

/// What the scripts of a waves' page draw.
final class WavePageData {
  private static final double MAP_WIDTH = 1080;

  private final WaveReport report;
  private final PageWords words;
  private final TourMap map;

  WavePageData(WaveReport report, PageWords words) {
    this.report = report;
    this.words = words;
    var shift = report.shift();
    this.map = new TourMap(shift.problem().layout().graph(), shift.aisles(), MAP_WIDTH);
  }

  /// What the map's `viewBox` holds.
  String viewBox() {
    return map.viewBox();
  }

  Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("shift", shift());
    data.put("flow", flow());
    data.put("floor", map.floor());
    data.put("tours", tours());
    return data;
  }

  private Map<String, Object> shift() {
    var problem = report.shift().problem();
    var shift = new LinkedHashMap<String, Object>();
    shift.put("from", problem.shift().fromSecond());
    shift.put("to", problem.shift().toSecond());
    shift.put("now", problem.nowSecond());
    shift.put(
        "pickers",
        problem.pickers().stream()
            .map(
                picker ->
                    List.of(
                        picker.pickerId(),
                        problem.equipment().get(picker.equipment()).equipmentId(),
                        picker.fromSecond(),
                        picker.toSecond()))
            .toList());
    shift.put(
        "waves",
        report.shift().rows().waves().stream()
            .map(wave -> List.of(wave.waveNo(), wave.releaseSecond(), wave.orders()))
            .toList());
    shift.put(
        "packing",
        PackingLoad.of(report).stream()
            .map(
                slot ->
                    List.of(slot.fromSecond(), slot.toSecond(), slot.orders(), slot.mostOrders()))
            .toList());
    return shift;
  }

  /// Moments, ascending, at which orders are picked, packed and due.
  private Map<String, Object> flow() {
    var planned = report.orders().stream().map(WaveOrder::planned).toList();
    var flow = new LinkedHashMap<String, Object>();
    flow.put("picked", sorted(planned.stream().mapToInt(PlannedOrder::pickedSecond)));
    flow.put("packed", sorted(planned.stream().mapToInt(PlannedOrder::packedSecond)));
    flow.put("due", sorted(due()));
    flow.put(
        "fifo",
        WaveSide.find(report.sides(), WaveSide.IN_FORCE)
            .map(side -> sorted(side.orders().stream().mapToInt(PlannedOrder::packedSecond)))
            .orElse(List.of()));
    return flow;
  }

  /// Cut-offs of orders that a plan could pick at all.
  private IntStream due() {
    var open = report.openOrders();
    return report.orders().stream()
        .filter(order -> order.planned().state() != OrderState.UNFILLABLE && !order.isWithdrawn())
        .mapToInt(
            order -> {
              var known = open.get(order.planned().orderId());
              return known == null ? -1 : Math.max(0, known.cutOffSecond());
            });
  }

  private static List<Integer> sorted(IntStream seconds) {
    return seconds.filter(second -> second >= 0).sorted().boxed().toList();
  }

  private List<Object> tours() {
    var pickers = new HashMap<String, Integer>();
    report
        .shift()
        .problem()
        .pickers()
        .forEach(picker -> pickers.putIfAbsent(picker.pickerId(), pickers.size()));
    var stops = report.stopsByBatch();
    var tours = new ArrayList<Object>();
    for (var batch : report.shift().rows().batches()) {
      tours.add(
          tour(
              batch,
              pickers.getOrDefault(batch.pickerId(), -1),
              stops.getOrDefault(batch.batchNo(), List.of())));
    }
    return tours;
  }

  private Map<String, Object> tour(PlannedBatch batch, int picker, List<WaveStop> stops) {
    var visits = TourVisits.of(report.shift().problem().layout(), stops);
    var tour = new LinkedHashMap<String, Object>();
    tour.put("no", batch.batchNo());
    tour.put("wave", batch.waveNo());
    tour.put("picker", picker);
    tour.put("pickerId", batch.pickerId());
    tour.put(
        "kind",
        words.ofConstant("batchKind", batch.isReleased() ? "RELEASED" : batch.kind().name()));
    tour.put("isReleased", batch.isReleased());
    tour.put("start", batch.startSecond());
    tour.put("end", batch.endSecond());
    tour.put("metres", Math.round(batch.walkMm() / 1000.0));
    tour.put("orders", stops.stream().map(WaveStop::orderId).distinct().count());
    tour.put("path", map.tour(visits));
    tour.put("stops", stops.stream().map(WavePageData::stop).toList());
    return tour;
  }

  private static List<Object> stop(WaveStop stop) {
    return List.of(
        stop.stopNo(),
        stop.locationId(),
        stop.skuId(),
        stop.description(),
        stop.units(),
        stop.orderId(),
        stop.lot());
  }
}
