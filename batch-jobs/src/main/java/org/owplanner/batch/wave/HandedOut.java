package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.plan.Tables.RUN;
import static org.owplanner.batch.jooq.plan.Tables.WAVE_STOP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.owplanner.batch.jooq.plan.tables.records.WaveStopRecord;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.RunState;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.PlannedWave;
import org.owplanner.engine.wave.WaveRows;

/// The tours of a shift's published plan that have begun: they stay as they are when the shift is
/// planned anew. The others are where the new plan starts from.
///
/// A tour has begun where a pick of it came back, where an earlier plan had it handed out already,
/// or where its start lies at or before the moment from which the shift is planned anew.
///
/// @param runId the published plan, 0 where there is none
/// @param waves its waves with such tours
/// @param batches the tours
/// @param others its tours that have not begun; none unless the shift is under way
/// @param stops all stops of that plan, those of other tours too
/// @param picked what came back of the shift
record HandedOut(
    long runId,
    List<PlannedWave> waves,
    List<PlannedBatch> batches,
    List<PlannedBatch> others,
    List<WaveStopRecord> stops,
    PickedUnits picked) {

  static HandedOut none() {
    return new HandedOut(0, List.of(), List.of(), List.of(), List.of(), new PickedUnits(Map.of()));
  }

  /// Reads them.
  ///
  /// @param fromSecond moment from which the shift is planned anew, if any
  static HandedOut of(DSLContext database, PlanRequest request, OptionalInt fromSecond) {
    var published =
        database
            .select(RUN.RUN_ID)
            .from(RUN)
            .where(RUN.TENANT.eq(request.tenant()))
            .and(RUN.KIND.eq(PlanKind.WAVES.name()))
            .and(RUN.SCOPE_ID.eq(request.scopeId()))
            .and(RUN.PLAN_DATE.eq(request.planDate()))
            .and(RUN.SHIFT.eq(request.shift()))
            .and(RUN.STATE.eq(RunState.PUBLISHED.name()))
            .fetchOne(RUN.RUN_ID);
    if (published == null) {
      return none();
    }
    var plan = new WavePlanReader(database, published);
    var stops =
        database
            .selectFrom(WAVE_STOP)
            .where(WAVE_STOP.RUN_ID.eq(published))
            .orderBy(WAVE_STOP.BATCH_NO, WAVE_STOP.STOP_NO)
            .fetch();
    var picked = PickedUnits.of(database, request);
    Set<Integer> begun = new HashSet<>();
    stops.stream()
        .filter(stop -> picked.at(key(stop)).isPresent())
        .forEach(stop -> begun.add(stop.getBatchNo()));
    var batches = new ArrayList<PlannedBatch>();
    var others = new ArrayList<PlannedBatch>();
    for (var batch : plan.batches()) {
      if (batch.isReleased()
          || begun.contains(batch.batchNo())
          || (fromSecond.isPresent() && batch.startSecond() <= fromSecond.getAsInt())) {
        batches.add(released(batch));
      } else {
        others.add(batch);
      }
    }
    if (batches.isEmpty() && fromSecond.isEmpty()) {
      // A plan made anew before anything began is the same whatever was planned before.
      others.clear();
    }
    var waves = new TreeSet<>(batches.stream().map(PlannedBatch::waveNo).toList());
    return new HandedOut(
        published,
        plan.waves().stream().filter(wave -> waves.contains(wave.waveNo())).toList(),
        batches,
        others,
        stops,
        picked);
  }

  private static PlannedBatch released(PlannedBatch batch) {
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

  static PickedUnits.Stop key(WaveStopRecord stop) {
    return new PickedUnits.Stop(
        stop.getOrderId(),
        stop.getLineNo(),
        stop.getLocationId(),
        stop.getDivision(),
        stop.getSellerId(),
        stop.getSkuId(),
        stop.getLot());
  }

  /// Whether no tour has begun.
  boolean isEmpty() {
    return batches.isEmpty();
  }

  /// The stops of tours that have begun, by order, in the order in which they are walked.
  Map<String, List<WaveStopRecord>> stopsByOrder() {
    Map<String, List<WaveStopRecord>> byOrder = new LinkedHashMap<>();
    begunStops()
        .forEach(
            stop -> byOrder.computeIfAbsent(stop.getOrderId(), _ -> new ArrayList<>()).add(stop));
    return byOrder;
  }

  /// The stops of tours that have begun.
  List<WaveStopRecord> begunStops() {
    return stopsOf(batches);
  }

  private List<WaveStopRecord> stopsOf(List<PlannedBatch> tours) {
    var numbers = new HashSet<>(tours.stream().map(PlannedBatch::batchNo).toList());
    return stops.stream().filter(stop -> numbers.contains(stop.getBatchNo())).toList();
  }

  /// As a problem holds them; stops are numbered anew where some have left their tour.
  WaveRows rows(GoodsIndex index) {
    var rows = new ArrayList<PlannedStop>();
    Map<Integer, Integer> last = new HashMap<>();
    for (var stop : begunStops()) {
      rows.add(
          row(
              stop,
              last.merge(stop.getBatchNo(), 1, Integer::sum),
              index.location(stop.getLocationId(), stop.getDivision()),
              index.sku(stop.getSellerId(), stop.getSkuId())));
    }
    return new WaveRows(waves, batches, rows, List.of());
  }

  /// The tours that have not begun, without stops at places or of goods that the problem doesn't
  /// hold any more.
  WaveRows notBegun(GoodsIndex index) {
    var rows = new ArrayList<PlannedStop>();
    for (var stop : stopsOf(others)) {
      var location = index.locationOrNone(stop.getLocationId(), stop.getDivision());
      var sku = index.skus().get(new SkuKey(stop.getSellerId(), stop.getSkuId()));
      if (location >= 0 && sku != null) {
        rows.add(row(stop, stop.getStopNo(), location, sku));
      }
    }
    return new WaveRows(List.of(), others, rows, List.of());
  }

  private static PlannedStop row(WaveStopRecord stop, int stopNo, int location, int sku) {
    return new PlannedStop(
        stop.getBatchNo(),
        stopNo,
        location,
        sku,
        stop.getLot(),
        stop.getOrderId(),
        stop.getLineNo(),
        stop.getCompartment(),
        stop.getUnits());
  }
}
