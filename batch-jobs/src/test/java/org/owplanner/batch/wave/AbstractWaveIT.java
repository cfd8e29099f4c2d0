package org.owplanner.batch.wave;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.database.TestDatabase;
import org.owplanner.batch.nightly.PlanJobs;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.plan.Planning;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.wave.PlannedBatch;

/// A small shift in a database of its own, planned by the real job.
abstract class AbstractWaveIT {

  static final WaveOptions WHOLE = WaveOptions.none();
  static final WaveOptions LATER = new WaveOptions("08:04", 0);

  static final int LATER_SECOND = 8 * 3600 + 4 * 60;

  @TempDir static Path home;
  static Database database;
  static DSLContext sql;
  static Planning planning;

  @BeforeAll
  static void start() {
    database = Database.open(DatabaseEnvironment.embedded(home));
    sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    planning = PlanJobs.open(database, Progress.silent());
  }

  @AfterAll
  static void stop() {
    planning.close();
    database.close();
  }

  @BeforeEach
  void fill() {
    TestDatabase.empty(database);
    sql.transaction(all -> SmallShift.fill(all.dsl()));
  }

  static List<String> placesOf(PlanRun run, String skuId) {
    var problem = WaveShiftReader.of(database).shift(run.runId()).problem();
    return problem.stock().stream()
        .filter(lot -> problem.skus().get(lot.sku()).skuId().equals(skuId))
        .map(lot -> problem.layout().location(lot.location()).id())
        .toList();
  }

  /// Changes the feed as soon as the planner is at work.
  static final class ChangesWhilePlanned implements Progress {
    private final List<String> changes;
    private boolean isDone;

    ChangesWhilePlanned(String... changes) {
      this.changes = List.of(changes);
    }

    @Override
    public void report(ProgressPoint point) {
      if (!isDone) {
        isDone = true;
        changes.forEach(sql::execute);
      }
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }

  static WaveOrder order(WaveOutcome outcome, String id) {
    return outcome.orders().stream()
        .filter(order -> order.planned().orderId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  /// A tour without what a new revision may change.
  static String asHandedOut(PlannedBatch batch) {
    return "%s %s %s %d %d %d"
        .formatted(
            batch.pickerId(),
            batch.equipmentId(),
            batch.kind(),
            batch.startSecond(),
            batch.endSecond(),
            batch.walkMm());
  }

  /// The first tour that has begun by the later moment and fetches more than one thing.
  static PlannedBatch begunBatch(WaveOutcome outcome) {
    return outcome.batches().stream()
        .filter(batch -> batch.startSecond() <= LATER_SECOND)
        .filter(
            batch -> {
              var stops = outcome.stopsOf(batch);
              var last = stops.getLast();
              return stops.stream()
                  .anyMatch(
                      stop ->
                          stop.orderId().equals(last.orderId()) && stop.lineNo() != last.lineNo());
            })
        .findFirst()
        .orElseThrow();
  }

  static Map<Integer, Integer> linesOf(WaveOutcome outcome, String orderId) {
    return outcome.stops().stream()
        .filter(stop -> stop.orderId().equals(orderId))
        .collect(Collectors.toMap(WaveStop::lineNo, WaveStop::units, Integer::sum, TreeMap::new));
  }

  static List<String> takes(WaveOutcome outcome) {
    return outcome.stops().stream().map(AbstractWaveIT::take).toList();
  }

  static List<String> takesOf(WaveOutcome outcome, List<String> batches) {
    return outcome.batches().stream()
        .filter(batch -> batches.contains(asHandedOut(batch)))
        .flatMap(batch -> outcome.stopsOf(batch).stream())
        .map(AbstractWaveIT::take)
        .toList();
  }

  static String take(WaveStop stop) {
    return "%s %d %s %s %d"
        .formatted(stop.orderId(), stop.lineNo(), stop.locationId(), stop.lot(), stop.units());
  }

  static PlanRun plan(WaveOptions options) {
    return plan(SmallShift.request(options));
  }

  static PlanRun plan(PlanRequest request) {
    return planning.plan(request);
  }

  static PlanRun plan(PlanRequest request, Progress progress) {
    try (var heard = PlanJobs.open(database, progress)) {
      return heard.plan(request);
    }
  }
}
