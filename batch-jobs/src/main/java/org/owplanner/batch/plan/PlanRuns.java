package org.owplanner.batch.plan;

import static org.owplanner.batch.jooq.plan.Tables.RUN;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.jooq.plan.tables.records.RunRecord;
import org.owplanner.engine.solve.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The runs in the database: begun, found again, and moved through their states.
public final class PlanRuns {

  // A budget stored before gap and patience could be given lacks them.
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final DSLContext database;

  public PlanRuns(DSLContext database) {
    this.database = database;
  }

  /// The unfinished revision of what is asked for, or else the next one. One that was asked for
  /// with other options, such as from an earlier moment on, is rejected: it would not answer. The
  /// caller holds the [RunLock].
  public PlanRun begin(PlanRequest request, RunTerms terms) {
    var unfinished = unfinished(request);
    if (unfinished != null && unfinished.request().options().equals(request.options())) {
      return unfinished;
    }
    if (unfinished != null) {
      reject(unfinished.runId());
    }
    return insert(request, terms);
  }

  /// The unfinished revision of what is asked for, or null.
  public @Nullable PlanRun unfinished(PlanRequest request) {
    var row =
        database
            .selectFrom(RUN)
            .where(RUN.TENANT.eq(request.tenant()))
            .and(RUN.KIND.eq(request.kind().name()))
            .and(RUN.SCOPE_ID.eq(request.scopeId()))
            .and(RUN.PLAN_DATE.eq(request.planDate()))
            .and(RUN.SHIFT.eq(request.shift()))
            .and(isUnfinished())
            .orderBy(RUN.REVISION.desc())
            .limit(1)
            .fetchOne();
    return row == null ? null : run(row);
  }

  /// All runs that were begun and neither published nor given up, oldest first.
  public List<PlanRun> unfinished() {
    return database.selectFrom(RUN).where(isUnfinished()).orderBy(RUN.RUN_ID).fetch(PlanRuns::run);
  }

  /// Whether a run's job has still something to do.
  boolean isUnfinished(long runId) {
    return database.fetchExists(RUN, RUN.RUN_ID.eq(runId).and(isUnfinished()));
  }

  private static Condition isUnfinished() {
    // One that is proposed and finished only shows what would be.
    return RUN.STATE
        .in(RunState.unfinished())
        .and(RUN.STATE.ne(RunState.PROPOSED.name()).or(RUN.FINISHED_AT.isNull()));
  }

  /// A run by its number.
  ///
  /// @throws PlanningException if there is none
  public PlanRun find(long runId) {
    var row = database.selectFrom(RUN).where(RUN.RUN_ID.eq(runId)).fetchOne();
    if (row == null) {
      throw new PlanningException(
          new Text(
              "没有计划（%d）。计划清单见：owp plans".formatted(runId),
              "The plan (%d) doesn't exist. List the plans with: owp plans".formatted(runId)));
    }
    return run(row);
  }

  /// What a run is reckoned in, as it was when it began.
  public RunTerms terms(long runId) {
    var row =
        database
            .select(RUN.CURRENCY, RUN.RATES)
            .from(RUN)
            .where(RUN.RUN_ID.eq(runId))
            .fetchSingle();
    return new RunTerms(
        row.value1(),
        JSON.readValue(row.value2().data(), new TypeReference<Map<String, Double>>() {}));
  }

  /// Publishes a run in place of the one that was published for the same night, in the caller's
  /// transaction; one that is published already stays so.
  ///
  /// @throws PlanningException if the run doesn't exist, or was given up, rejected or superseded
  public void publish(PlanRun run) {
    var request = run.request();
    database
        .update(RUN)
        .set(RUN.STATE, RunState.SUPERSEDED.name())
        .where(RUN.TENANT.eq(request.tenant()))
        .and(RUN.KIND.eq(request.kind().name()))
        .and(RUN.SCOPE_ID.eq(request.scopeId()))
        .and(RUN.PLAN_DATE.eq(request.planDate()))
        .and(RUN.SHIFT.eq(request.shift()))
        .and(RUN.STATE.eq(RunState.PUBLISHED.name()))
        .and(RUN.RUN_ID.ne(run.runId()))
        .execute();
    database
        .update(RUN)
        .set(RUN.STATE, RunState.APPROVED.name())
        .set(RUN.FINISHED_AT, DSL.currentOffsetDateTime())
        .where(RUN.RUN_ID.eq(run.runId()))
        .and(RUN.STATE.eq(RunState.PROPOSED.name()))
        .execute();
    var published =
        database
            .update(RUN)
            .set(RUN.STATE, RunState.PUBLISHED.name())
            .set(RUN.PUBLISHED_AT, DSL.currentOffsetDateTime())
            .where(RUN.RUN_ID.eq(run.runId()))
            .and(RUN.STATE.eq(RunState.APPROVED.name()))
            .execute();
    if (published == 0) {
      requirePublished(run.runId());
    }
  }

  private void requirePublished(long runId) {
    var state = find(runId).state();
    if (state != RunState.PUBLISHED) {
      throw new PlanningException(
          new Text(
              "计划（%d）的状态为 %s，不能发布。请重新计划同一内容，将生成下一版本。".formatted(runId, state),
              "The plan (%d) is %s and can't be published. Plan the same again: that makes its next revision."
                  .formatted(runId, state)));
    }
  }

  /// Ends a run that is never published.
  void finish(long runId) {
    database
        .update(RUN)
        .set(RUN.FINISHED_AT, DSL.currentOffsetDateTime())
        .where(RUN.RUN_ID.eq(runId))
        .and(RUN.FINISHED_AT.isNull())
        .execute();
  }

  /// Gives a run up: its plan breaks a rule and must never be published.
  public void fail(long runId) {
    database
        .update(RUN)
        .set(RUN.STATE, RunState.FAILED.name())
        .set(RUN.FINISHED_AT, DSL.currentOffsetDateTime())
        .where(RUN.RUN_ID.eq(runId))
        .execute();
  }

  private void reject(long runId) {
    database
        .update(RUN)
        .set(RUN.STATE, RunState.REJECTED.name())
        .set(RUN.FINISHED_AT, DSL.currentOffsetDateTime())
        .where(RUN.RUN_ID.eq(runId))
        .execute();
  }

  private PlanRun insert(PlanRequest request, RunTerms terms) {
    var last =
        database
            .select(DSL.coalesce(DSL.max(RUN.REVISION), 0))
            .from(RUN)
            .where(RUN.TENANT.eq(request.tenant()))
            .and(RUN.KIND.eq(request.kind().name()))
            .and(RUN.SCOPE_ID.eq(request.scopeId()))
            .and(RUN.PLAN_DATE.eq(request.planDate()))
            .and(RUN.SHIFT.eq(request.shift()))
            .fetchSingle()
            .value1();
    return database
        .insertInto(RUN)
        .set(RUN.TENANT, request.tenant())
        .set(RUN.KIND, request.kind().name())
        .set(RUN.SCOPE_ID, request.scopeId())
        .set(RUN.PLAN_DATE, request.planDate())
        .set(RUN.SHIFT, request.shift())
        .set(RUN.REVISION, last + 1)
        .set(RUN.SEED, request.seed())
        .set(RUN.BUDGET, json(request.budget()))
        .set(RUN.RATES, json(new TreeMap<>(terms.rates())))
        .set(RUN.VERSIONS, json(versions()))
        .set(RUN.VETOES, json(request.vetoes()))
        .set(RUN.OPTIONS, json(request.options()))
        .set(RUN.CURRENCY, terms.currency())
        .returning()
        .fetchSingle(PlanRuns::run);
  }

  private Map<String, String> versions() {
    var versions = new TreeMap<String, String>();
    versions.put("owp", String.valueOf(PlanRuns.class.getPackage().getImplementationVersion()));
    versions.put("java", Runtime.version().toString());
    versions.put("postgresql", database.fetchSingle("SHOW server_version").get(0, String.class));
    return versions;
  }

  static PlanRun run(RunRecord row) {
    var vetoes = JSON.readValue(row.getVetoes().data(), new TypeReference<List<String>>() {});
    var request =
        new PlanRequest(
            row.getTenant(),
            PlanKind.valueOf(row.getKind()),
            row.getScopeId(),
            row.getPlanDate(),
            row.getShift(),
            row.getSeed(),
            JSON.readValue(row.getBudget().data(), PlanBudget.class),
            vetoes,
            JSON.readValue(
                row.getOptions().data(), new TypeReference<TreeMap<String, String>>() {}));
    return new PlanRun(
        row.getRunId(), row.getRevision(), request, RunState.valueOf(row.getState()));
  }

  private static JSONB json(Object value) {
    return JSONB.valueOf(JSON.writeValueAsString(value));
  }
}
