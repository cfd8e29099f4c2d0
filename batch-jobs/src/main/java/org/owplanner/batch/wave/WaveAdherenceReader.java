package org.owplanner.batch.wave;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.warehouse.LocationIds;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.engine.wave.PlannedBatch;

/// Reads what came back of a plan of waves as picked, whichever revision of it the pickers had in
/// hand.
public final class WaveAdherenceReader {

  private static final double SECONDS_OF_A_MINUTE = 60;

  private final DSLContext database;

  private WaveAdherenceReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static WaveAdherenceReader of(Database database) {
    return new WaveAdherenceReader(database.sql());
  }

  /// What was picked of a plan; none as long as nothing came back.
  public Optional<WaveAdherence> adherence(WaveOutcome outcome) {
    var picked = PickedUnits.of(database, outcome.summary().run().request());
    Map<Integer, List<PickedUnits.Pick>> done = new HashMap<>();
    Map<Integer, Integer> stopsOf = new HashMap<>();
    var units = 0L;
    var shortUnits = 0L;
    for (var stop : outcome.stops()) {
      units += stop.units();
      stopsOf.merge(stop.batchNo(), 1, Integer::sum);
      var pick = picked.at(key(stop));
      if (pick.isPresent()) {
        shortUnits += Math.max(0, stop.units() - pick.get().units());
        done.computeIfAbsent(stop.batchNo(), _ -> new ArrayList<>()).add(pick.get());
      }
    }
    var all = done.values().stream().flatMap(List::stream).toList();
    var lastDoneAt = all.stream().map(PickedUnits.Pick::doneAt).max(OffsetDateTime::compareTo);
    if (lastDoneAt.isEmpty()) {
      return Optional.empty();
    }
    var whole =
        outcome.batches().stream()
            .filter(
                batch ->
                    done.getOrDefault(batch.batchNo(), List.of()).size()
                        == stopsOf.getOrDefault(batch.batchNo(), 0))
            .toList();
    return Optional.of(
        new WaveAdherence(
            outcome.stops().size(),
            all.size(),
            units,
            all.stream().mapToLong(PickedUnits.Pick::units).sum(),
            shortUnits,
            outcome.batches().size(),
            done.size(),
            whole.size(),
            minutesLate(outcome, whole, done),
            lastDoneAt.get()));
  }

  private double minutesLate(
      WaveOutcome outcome, List<PlannedBatch> whole, Map<Integer, List<PickedUnits.Pick>> done) {
    var request = outcome.summary().run().request();
    var warehouse = new WarehouseReader(database).require(request.scopeId());
    var clock = new LocalClock(request.planDate(), ZoneId.of(warehouse.getTimeZone()));
    return whole.stream()
        .mapToDouble(
            batch -> {
              var last =
                  done.getOrDefault(batch.batchNo(), List.of()).stream()
                      .map(PickedUnits.Pick::doneAt)
                      .max(OffsetDateTime::compareTo)
                      .orElseThrow();
              return Duration.between(clock.at(batch.endSecond()), last).toSeconds()
                  / SECONDS_OF_A_MINUTE;
            })
        .average()
        .orElse(0);
  }

  private static PickedUnits.Stop key(WaveStop stop) {
    return new PickedUnits.Stop(
        stop.orderId(),
        stop.lineNo(),
        LocationIds.location(stop.locationId()),
        LocationIds.division(stop.locationId()),
        stop.sellerId(),
        stop.skuId(),
        stop.lot());
  }
}
