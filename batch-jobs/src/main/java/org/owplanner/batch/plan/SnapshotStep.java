package org.owplanner.batch.plan;

import static org.owplanner.batch.jooq.ops.Tables.PROBLEM;
import static org.owplanner.batch.jooq.plan.Tables.RUN;

/// Reads the feed in one snapshot and stores the problems with their run; once stored they stay.
///
/// @param <S> the problem as it is stored
final class SnapshotStep<S> implements RunTasklet.Work {

  private final RunStore store;
  private final PlanJob<S, ?> plan;

  SnapshotStep(RunStore store, PlanJob<S, ?> plan) {
    this.store = store;
    this.plan = plan;
  }

  @Override
  public void run(PlanPartition whole) {
    var runId = whole.runId();
    if (store.database().fetchExists(PROBLEM, PROBLEM.RUN_ID.eq(runId))) {
      return;
    }
    try {
      store.inSnapshot(() -> snapshot(runId));
    } catch (PlanningException e) {
      // What can't be planned as asked for is given up, or it would be resumed for ever.
      store.inTransaction(() -> store.runs().fail(runId));
      throw e;
    }
  }

  private void snapshot(long runId) {
    var problems = store.problems();
    plan.read(
        store.runs().find(runId).request(),
        store.runs().terms(runId),
        (partition, problem) -> problems.save(new PlanPartition(runId, partition), problem));
    store
        .database()
        .update(RUN)
        .set(RUN.INPUT_SHA256, problems.sha256(runId))
        .where(RUN.RUN_ID.eq(runId))
        .execute();
  }
}
