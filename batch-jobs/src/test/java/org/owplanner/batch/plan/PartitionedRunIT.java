package org.owplanner.batch.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.owplanner.batch.jooq.plan.Tables.COST;
import static org.owplanner.batch.jooq.plan.Tables.RUN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.DatabaseEnvironment;
import org.owplanner.batch.plan.RunReader.Side;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.springframework.batch.core.job.DefaultJobKeyGenerator;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/// The steps that all plans go through, on a plan of two partitions.
class PartitionedRunIT {

  private static final List<String> TABLES =
      List.of("run_partition", "cost", "reason", "finding", "replay_day", "convergence");

  @TempDir static Path home;

  private static Database database;
  private static DSLContext sql;

  @BeforeAll
  static void start() {
    database = Database.open(DatabaseEnvironment.embedded(home));
    sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void reset() {
    TrialPlan.reset();
  }

  @Test
  void aRunIsTheSumOfItsPartitions() {
    var run = plan("SUM");

    assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
    assertThat(TrialPlan.PLANNED).containsExactlyInAnyOrder("A", "B");
    var reader = new RunReader(sql);
    var summary = reader.summary(run.runId());
    assertThat(summary.objectiveMicros()).isEqualTo(1800);
    assertThat(summary.inForceMicros()).isEqualTo(3600);
    assertThat(summary.bound().lowerMicros()).isEqualTo(900);
    assertThat(summary.bound().method()).isEqualTo("half");
    assertThat(summary.inputSha256()).hasSize(64);
    assertThat(reader.costs(run.runId(), Side.PLAN)).containsExactly(new CostTerm("freight", 1800));
    assertThat(reader.reasons(run.runId())).extracting(Reason::subject).containsExactly("A", "B");
    assertThat(reader.findings(run.runId())).extracting(Finding::subject).containsExactly("A", "B");
    assertThat(reader.replay(run.runId()))
        .containsExactly(
            ReplayRow.ofPicking(TrialPlan.DATE, false, "IN_FORCE", 2, 4, 7, 8.5, 3600),
            ReplayRow.ofPicking(TrialPlan.DATE, false, "PLAN", 2, 4, 7, 8.5, 1800));
    assertThat(reader.convergence(run.runId()))
        .extracting(ProgressPoint::objectiveMicros)
        .containsExactly(3600L, 3600L, 3500L, 1800L);
  }

  @Test
  void aPartitionThatIsWrittenAgainReplacesItsOwnRowsOnly() {
    var run = plan("AGAIN");
    var other = new PlanPartition(run.runId(), "B");
    var before = rows(other);

    var again = new TrialResult(new TrialProblem("A", 60));
    new RunWriter(sql, new PlanPartition(run.runId(), "A")).write(again);

    assertThat(rows(other)).isNotEmpty().isEqualTo(before);
    assertThat(sql.fetchCount(COST, COST.RUN_ID.eq(run.runId()))).isEqualTo(4);
    assertThat(new RunReader(sql).summary(run.runId()).objectiveMicros()).isEqualTo(1760);
  }

  @Test
  void aRunThatBrokeOffGoesOnWithThePartitionThatIsMissing() {
    TrialPlan.BREAKING_OFF.add("B");
    assertThatThrownBy(() -> plan("OFF"))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("owp resume");
    assertThat(TrialPlan.PLANNED).containsExactlyInAnyOrder("A", "B");

    var run = plan("OFF");

    assertThat(TrialPlan.PLANNED).filteredOn("A"::equals).hasSize(1);
    assertThat(TrialPlan.PLANNED).filteredOn("B"::equals).hasSize(2);
    assertThat(run.revision()).isEqualTo(1);
    assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
    assertThat(new RunReader(sql).summary(run.runId()).objectiveMicros()).isEqualTo(1800);
  }

  /// The job repository writes a job and its execution in two transactions.
  @Test
  void aRunWhoseProcessDiedBeforeItsJobWasExecutedBeginsAnew() {
    plan("BEFORE");
    var name = sql.fetchValue("SELECT max(job_name) FROM ops.batch_job_instance");
    var begun = new PlanRuns(sql).begin(TrialPlan.request("UNBEGUN"), terms());
    var parameters = new JobParametersBuilder().addLong("runId", begun.runId()).toJobParameters();
    sql.execute(
        "INSERT INTO ops.batch_job_instance (job_instance_id, version, job_name, job_key)"
            + " VALUES (nextval('ops.batch_job_instance_seq'), 0, ?, ?)",
        name,
        new DefaultJobKeyGenerator().generateKey(parameters));

    var run = plan("UNBEGUN");

    assertThat(run.runId()).isEqualTo(begun.runId());
    assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
  }

  @Test
  void aProblemThatIsMadeAfterwardsKeepsNoTransactionOpenAndIsNotForgottenWhereThatBreaksOff() {
    var open = new ArrayList<Integer>();
    TrialPlan.WHILE_MAKING.add(() -> open.add(openTransactions()));
    TrialPlan.BREAKING_OFF.add("MAKING");
    assertThatThrownBy(() -> plan("AFTERWARDS")).hasMessageContaining("owp resume");

    var run = plan("AFTERWARDS");

    assertThat(open).containsExactly(0, 0);
    assertThat(run.revision()).isEqualTo(1);
    assertThat(TrialPlan.PLANNED).containsExactlyInAnyOrder("A", "B");
    assertThat(new RunReader(sql).summary(run.runId()).objectiveMicros()).isEqualTo(1800);
  }

  @Test
  void aPartitionThatBreaksARuleFailsTheWholeRun() {
    TrialPlan.BREAKING_RULES.add("B");
    assertThatThrownBy(() -> plan("BROKEN"))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("It is broken.");

    var failed = onlyRun("BROKEN");
    assertThat(failed.state()).isEqualTo(RunState.FAILED);
    assertThat(new RunReader(sql).findings(failed.runId()))
        .extracting(Finding::code)
        .contains("BROKEN");
    assertThatThrownBy(() -> new PlanRuns(sql).publish(failed))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("FAILED");

    TrialPlan.reset();
    assertThat(plan("BROKEN").revision()).isEqualTo(2);
  }

  @Test
  void whatCantBePlannedAsAskedForIsGivenUp() {
    assertThatThrownBy(() -> plan("IMPOSSIBLE")).hasMessageContaining("(IMPOSSIBLE)");
    assertThat(onlyRun("IMPOSSIBLE").state()).isEqualTo(RunState.FAILED);

    assertThatThrownBy(() -> plan("EMPTY")).hasMessageContaining("nothing to plan");
    assertThat(onlyRun("EMPTY").state()).isEqualTo(RunState.FAILED);
  }

  @Test
  void aRunThatIsAbsentOrRejectedIsNotPublishedAndTheOldOneStays() {
    var published = plan("STAYS");
    var rejected = new PlanRuns(sql).begin(TrialPlan.request("STAYS"), terms());
    sql.update(RUN).set(RUN.STATE, "REJECTED").where(RUN.RUN_ID.eq(rejected.runId())).execute();

    assertThatThrownBy(() -> publish(rejected)).hasMessageContaining("REJECTED");
    var absent = new PlanRun(999_999, 1, TrialPlan.request("STAYS"), RunState.PROPOSED);
    assertThatThrownBy(() -> publish(absent)).hasMessageContaining("999999");
    publish(published);

    assertThat(new PlanRuns(sql).find(published.runId()).state()).isEqualTo(RunState.PUBLISHED);
  }

  @Test
  void whatHasChangedBeforePublishingIsNamed() {
    TrialPlan.CHANGED.add(
        new Finding(Severity.WARN, "CHANGED", "O1", new Text("已取消", "It was cancelled.")));

    var run = plan("CHANGED");

    assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
    assertThat(new RunReader(sql).findings(run.runId()))
        .extracting(Finding::code)
        .contains("CHANGED");
  }

  @Test
  void anUnfinishedRunIsGoneOnWithOnlyIfItWasAskedForWithTheSameOptions() {
    var runs = new PlanRuns(sql);
    var early = TrialPlan.request("OPTIONS").with(Map.of("from", "10:00"));
    var late = TrialPlan.request("OPTIONS").with(Map.of("from", "14:00"));

    var first = runs.begin(early, terms());
    var same = runs.begin(early, terms());
    var other = runs.begin(late, terms());

    assertThat(first.request()).isEqualTo(early);
    assertThat(same).isEqualTo(first);
    assertThat(other.revision()).isEqualTo(2);
    assertThat(other.request().options()).containsEntry("from", "14:00");
    assertThat(runs.find(first.runId()).state()).isEqualTo(RunState.REJECTED);
    runs.fail(other.runId());
  }

  private static int openTransactions() {
    return sql.fetchCount(
        DSL.table("pg_stat_activity"), DSL.condition("state = 'idle in transaction'"));
  }

  private static void publish(PlanRun run) {
    sql.transaction(transaction -> new PlanRuns(transaction.dsl()).publish(run));
  }

  private static RunTerms terms() {
    return new TrialPlan().terms(TrialPlan.request("ANY"));
  }

  private static PlanRun onlyRun(String scopeId) {
    return sql.selectFrom(RUN).where(RUN.SCOPE_ID.eq(scopeId)).fetchSingle(PlanRuns::run);
  }

  private static List<String> rows(PlanPartition partition) {
    var rows = new ArrayList<String>();
    for (var table : TABLES) {
      rows.addAll(
          sql.resultQuery(
                  "SELECT to_jsonb(t)::text FROM plan."
                      + table
                      + " t WHERE run_id = {0} AND partition_name = {1} ORDER BY 1",
                  DSL.val(partition.runId()),
                  DSL.val(partition.name()))
              .fetch(0, String.class));
    }
    return rows;
  }

  private static PlanRun plan(String scopeId) {
    try (var planning = Planning.open(database, Progress.silent(), List.of(TrialPlan.class))) {
      return planning.plan(TrialPlan.request(scopeId));
    }
  }
}
