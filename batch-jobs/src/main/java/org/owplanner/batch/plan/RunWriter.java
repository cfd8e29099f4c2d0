package org.owplanner.batch.plan;

import static org.owplanner.batch.jooq.plan.Tables.CONVERGENCE;
import static org.owplanner.batch.jooq.plan.Tables.COST;
import static org.owplanner.batch.jooq.plan.Tables.FINDING;
import static org.owplanner.batch.jooq.plan.Tables.REASON;
import static org.owplanner.batch.jooq.plan.Tables.REPLAY_DAY;
import static org.owplanner.batch.jooq.plan.Tables.RUN;
import static org.owplanner.batch.jooq.plan.Tables.RUN_PARTITION;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.plan.RunReader.Side;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;

/// Writes what all plans have in common, in place of what the partition may have written before.
/// The caller's transaction makes it all or nothing.
final class RunWriter {

  private static final List<Table<?>> TABLES =
      List.of(RUN_PARTITION, COST, REASON, FINDING, CONVERGENCE);

  private final DSLContext database;
  private final PlanPartition partition;
  private final RowBatch rows;

  RunWriter(DSLContext database, PlanPartition partition) {
    this.database = database;
    this.partition = partition;
    rows = new RowBatch(database);
  }

  /// Writes a result's costs, reasons, findings and convergence, and the run's sums.
  void write(PlanResult result) {
    TABLES.forEach(this::clear);
    addNumbers(result);
    addCosts(Side.IN_FORCE, result.inForceCosts());
    addCosts(Side.PLAN, result.planCosts());
    addReasons(result.reasons());
    addFindings(0, result.findings());
    addConvergence(result.convergence());
    rows.insert();
    sumUp();
  }

  /// Adds findings behind those that are there.
  void addFindings(List<Finding> findings) {
    var next =
        database.fetchCount(
            FINDING,
            FINDING.RUN_ID.eq(partition.runId()).and(FINDING.PARTITION_NAME.eq(partition.name())));
    addFindings(next, findings);
    rows.insert();
  }

  /// Writes the replayed days.
  void replay(List<ReplayRow> days) {
    clear(REPLAY_DAY);
    for (var day : days) {
      day.measures().forEach((measure, value) -> addReplay(day, measure, value));
    }
    rows.insert();
  }

  private void addReplay(ReplayRow day, ReplayMeasure measure, double value) {
    var row = database.newRecord(REPLAY_DAY);
    row.setRunId(partition.runId());
    row.setPartitionName(partition.name());
    row.setDay(day.day());
    row.setDays(day.days());
    row.setIsSeen(day.isSeen());
    row.setArrangement(day.arrangement());
    row.setMeasure(measure.name());
    row.setValue(BigDecimal.valueOf(value));
    rows.add(row);
  }

  private void clear(Table<?> table) {
    database
        .deleteFrom(table)
        .where(table.field(RUN_PARTITION.RUN_ID).eq(partition.runId()))
        .and(table.field(RUN_PARTITION.PARTITION_NAME).eq(partition.name()))
        .execute();
  }

  private void addNumbers(PlanResult result) {
    var row = database.newRecord(RUN_PARTITION);
    row.setRunId(partition.runId());
    row.setPartitionName(partition.name());
    row.setObjectiveMicros(result.objectiveMicros());
    row.setInForceMicros(result.inForceMicros());
    row.setBoundMicros(microsOrNull(result.bound()));
    row.setBoundMethod(result.bound().method());
    rows.add(row);
  }

  private void addCosts(Side side, List<CostTerm> terms) {
    for (var term : terms) {
      var row = database.newRecord(COST);
      row.setRunId(partition.runId());
      row.setPartitionName(partition.name());
      row.setSide(side.name());
      row.setTerm(term.term());
      row.setMicros(term.micros());
      rows.add(row);
    }
  }

  private void addReasons(List<Reason> reasons) {
    for (var r = 0; r < reasons.size(); r++) {
      var reason = reasons.get(r);
      var row = database.newRecord(REASON);
      row.setRunId(partition.runId());
      row.setPartitionName(partition.name());
      row.setReasonNo(r);
      row.setSubject(reason.subject());
      row.setCode(reason.code());
      row.setMicros(reason.micros());
      row.setZh(reason.text().zh());
      row.setEn(reason.text().en());
      rows.add(row);
    }
  }

  private void addFindings(int first, List<Finding> findings) {
    var next = first;
    for (var finding : findings) {
      var row = database.newRecord(FINDING);
      row.setRunId(partition.runId());
      row.setPartitionName(partition.name());
      row.setFindingNo(next++);
      row.setSeverity(finding.severity().name());
      row.setCode(finding.code());
      row.setSubject(finding.subject());
      row.setZh(finding.text().zh());
      row.setEn(finding.text().en());
      rows.add(row);
    }
  }

  private void addConvergence(List<ProgressPoint> points) {
    for (var p = 0; p < points.size(); p++) {
      var point = points.get(p);
      var row = database.newRecord(CONVERGENCE);
      row.setRunId(partition.runId());
      row.setPartitionName(partition.name());
      row.setPointNo(p);
      row.setElapsedMillis(point.elapsedMillis());
      row.setPhase(point.phase());
      row.setObjectiveMicros(point.objectiveMicros());
      row.setBoundMicros(microsOrNull(point.bound()));
      rows.add(row);
    }
  }

  /// Locks the run first, so that of two partitions that end together the later sees the other's
  /// numbers.
  private void sumUp() {
    database
        .select(RUN.RUN_ID)
        .from(RUN)
        .where(RUN.RUN_ID.eq(partition.runId()))
        .forNoKeyUpdate()
        .execute();
    var parts =
        database
            .selectFrom(RUN_PARTITION)
            .where(RUN_PARTITION.RUN_ID.eq(partition.runId()))
            .orderBy(RUN_PARTITION.PARTITION_NAME)
            .fetch();
    var bound =
        Bound.sum(parts.map(row -> RunReader.bound(row.getBoundMicros(), row.getBoundMethod())));
    database
        .update(RUN)
        .set(RUN.OBJECTIVE_MICROS, parts.stream().mapToLong(p -> p.getObjectiveMicros()).sum())
        .set(RUN.IN_FORCE_MICROS, parts.stream().mapToLong(p -> p.getInForceMicros()).sum())
        .set(RUN.BOUND_MICROS, microsOrNull(bound))
        .set(RUN.BOUND_METHOD, bound.method())
        .where(RUN.RUN_ID.eq(partition.runId()))
        .execute();
  }

  private static @Nullable Long microsOrNull(Bound bound) {
    return bound.isProven() ? bound.lowerMicros() : null;
  }
}
