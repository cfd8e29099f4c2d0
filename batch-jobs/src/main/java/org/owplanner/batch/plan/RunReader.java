package org.owplanner.batch.plan;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.owplanner.batch.jooq.plan.Tables.CONVERGENCE;
import static org.owplanner.batch.jooq.plan.Tables.COST;
import static org.owplanner.batch.jooq.plan.Tables.FINDING;
import static org.owplanner.batch.jooq.plan.Tables.REASON;
import static org.owplanner.batch.jooq.plan.Tables.REPLAY_DAY;
import static org.owplanner.batch.jooq.plan.Tables.RUN;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.jooq.plan.tables.records.RunRecord;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Reads what all plans have in common: the run, its costs, reasons, findings, replay and
/// convergence, summed or put together over its partitions.
public final class RunReader {

  private static final String ALL = "";

  private final DSLContext database;

  public RunReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static RunReader of(Database database) {
    return new RunReader(database.sql());
  }

  /// Which side of a comparison a cost belongs to.
  public enum Side {
    /// The plan in force.
    IN_FORCE,
    /// The plan proposed.
    PLAN
  }

  /// The newest runs.
  public List<RunSummary> newest(int most) {
    return database.selectFrom(RUN).orderBy(RUN.RUN_ID.desc()).limit(most).fetch(this::summary);
  }

  /// A run.
  ///
  /// @throws PlanningException if there is none with this number
  public RunSummary summary(long runId) {
    new PlanRuns(database).find(runId);
    return database.selectFrom(RUN).where(RUN.RUN_ID.eq(runId)).fetchSingle(this::summary);
  }

  /// What each term costs, the dearest first.
  public List<CostTerm> costs(long runId, Side side) {
    return costs(runId, ALL, side);
  }

  /// The same of one partition, or of all for an empty name.
  public List<CostTerm> costs(long runId, String partition, Side side) {
    var micros = sum(COST.MICROS).cast(Long.class);
    return database
        .select(COST.TERM, micros)
        .from(COST)
        .where(COST.RUN_ID.eq(runId))
        .and(of(COST.PARTITION_NAME, partition))
        .and(COST.SIDE.eq(side.name()))
        .groupBy(COST.TERM)
        .orderBy(micros.desc(), COST.TERM)
        .fetch(row -> new CostTerm(row.value1(), row.value2()));
  }

  /// Why rows of the plan are as they are.
  public List<Reason> reasons(long runId) {
    return reasons(runId, ALL);
  }

  /// The same of one partition, or of all for an empty name.
  public List<Reason> reasons(long runId, String partition) {
    return database
        .selectFrom(REASON)
        .where(REASON.RUN_ID.eq(runId))
        .and(of(REASON.PARTITION_NAME, partition))
        .orderBy(REASON.PARTITION_NAME, REASON.REASON_NO)
        .fetch(
            row ->
                new Reason(
                    row.getSubject(),
                    row.getCode(),
                    row.getMicros(),
                    new Text(row.getZh(), row.getEn())));
  }

  /// What was found wrong, or could not be planned.
  public List<Finding> findings(long runId) {
    return findings(runId, ALL);
  }

  /// The same of one partition, or of all for an empty name.
  public List<Finding> findings(long runId, String partition) {
    return database
        .selectFrom(FINDING)
        .where(FINDING.RUN_ID.eq(runId))
        .and(of(FINDING.PARTITION_NAME, partition))
        .orderBy(FINDING.PARTITION_NAME, FINDING.FINDING_NO)
        .fetch(
            row ->
                new Finding(
                    Severity.valueOf(row.getSeverity()),
                    row.getCode(),
                    row.getSubject(),
                    new Text(row.getZh(), row.getEn())));
  }

  /// The replay, by day and arrangement.
  public List<ReplayRow> replay(long runId) {
    return replay(runId, ALL);
  }

  /// The same of one partition, or of all for an empty name.
  public List<ReplayRow> replay(long runId, String partition) {
    var rows = new LinkedHashMap<ReplayRow, Map<ReplayMeasure, Double>>();
    var value = sum(REPLAY_DAY.VALUE);
    database
        .select(
            REPLAY_DAY.DAY,
            REPLAY_DAY.DAYS,
            REPLAY_DAY.IS_SEEN,
            REPLAY_DAY.ARRANGEMENT,
            REPLAY_DAY.MEASURE,
            value)
        .from(REPLAY_DAY)
        .where(REPLAY_DAY.RUN_ID.eq(runId))
        .and(of(REPLAY_DAY.PARTITION_NAME, partition))
        .groupBy(
            REPLAY_DAY.DAY,
            REPLAY_DAY.DAYS,
            REPLAY_DAY.IS_SEEN,
            REPLAY_DAY.ARRANGEMENT,
            REPLAY_DAY.MEASURE)
        .orderBy(REPLAY_DAY.DAY, REPLAY_DAY.ARRANGEMENT, REPLAY_DAY.MEASURE)
        .forEach(
            row ->
                rows.computeIfAbsent(
                        new ReplayRow(
                            row.value1(), row.value2(), row.value3(), row.value4(), Map.of()),
                        _ -> new EnumMap<>(ReplayMeasure.class))
                    .put(ReplayMeasure.valueOf(row.value5()), row.value6().doubleValue()));
    return rows.entrySet().stream()
        .map(
            of ->
                new ReplayRow(
                    of.getKey().day(),
                    of.getKey().days(),
                    of.getKey().isSeen(),
                    of.getKey().arrangement(),
                    of.getValue()))
        .toList();
  }

  /// How the objective fell while the planner searched.
  public List<ProgressPoint> convergence(long runId) {
    var convergence = new SummedConvergence();
    database
        .selectFrom(CONVERGENCE)
        .where(CONVERGENCE.RUN_ID.eq(runId))
        .orderBy(CONVERGENCE.PARTITION_NAME, CONVERGENCE.POINT_NO)
        .forEach(
            row ->
                convergence.add(
                    row.getPartitionName(),
                    new ProgressPoint(
                        row.getElapsedMillis(),
                        row.getPhase(),
                        row.getObjectiveMicros(),
                        bound(row.getBoundMicros(), ""))));
    return convergence.points();
  }

  private RunSummary summary(RunRecord row) {
    return new RunSummary(
        PlanRuns.run(row),
        row.getCurrency(),
        orZero(row.getObjectiveMicros()),
        orZero(row.getInForceMicros()),
        bound(row.getBoundMicros(), Objects.requireNonNullElse(row.getBoundMethod(), "")),
        Objects.requireNonNullElse(row.getInputSha256(), ""),
        row.getBudget().data(),
        row.getRates().data(),
        row.getVersions().data(),
        row.getStartedAt(),
        row.getFinishedAt(),
        row.getPublishedAt());
  }

  private static Condition of(Field<String> column, String partition) {
    return partition.equals(ALL) ? noCondition() : column.eq(partition);
  }

  private static long orZero(@Nullable Long value) {
    return value == null ? 0 : value;
  }

  /// A bound as it is kept: none where there are no micro-units.
  public static Bound bound(@Nullable Long micros, String method) {
    return micros == null ? Bound.none(method) : Bound.proven(micros, method);
  }
}
