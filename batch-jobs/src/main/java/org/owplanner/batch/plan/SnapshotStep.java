package org.owplanner.batch.plan;

import static org.owplanner.batch.jooq.ops.Tables.PROBLEM;
import static org.owplanner.batch.jooq.plan.Tables.RUN;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Reads the feed in one snapshot and stores the problems with their run, some of them made of what
/// was read once the snapshot is over. Once all are stored, which the run's hash of them tells,
/// they stay.
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
    if (store.database().fetchExists(RUN, RUN.RUN_ID.eq(runId).and(RUN.INPUT_SHA256.isNotNull()))) {
      return;
    }
    try {
      var problems = new ReadProblems(runId);
      store.inSnapshot(problems::read);
      problems.make();
      store.inTransaction(problems::finish);
    } catch (PlanningException e) {
      // What can't be planned as asked for is given up, or it would be resumed for ever.
      store.inTransaction(() -> store.runs().fail(runId));
      throw e;
    }
  }

  /// The problems of a run.
  private final class ReadProblems implements PlanJob.Problems<S> {

    private final long runId;
    private final Map<String, Supplier<S>> afterwards = new LinkedHashMap<>();
    private final Map<String, S> made = new LinkedHashMap<>();

    private ReadProblems(long runId) {
      this.runId = runId;
    }

    @Override
    public void add(String partition, S problem) {
      store.problems().save(new PlanPartition(runId, partition), problem);
    }

    @Override
    public void addAfterwards(String partition, Supplier<S> problem) {
      afterwards.put(partition, problem);
    }

    private void read() {
      // Those of a snapshot that broke off before all were stored.
      store.database().deleteFrom(PROBLEM).where(PROBLEM.RUN_ID.eq(runId)).execute();
      plan.read(store.runs().find(runId).request(), store.runs().terms(runId), this);
    }

    private void make() {
      afterwards.forEach((partition, problem) -> made.put(partition, problem.get()));
    }

    private void finish() {
      made.forEach(this::add);
      store
          .database()
          .update(RUN)
          .set(RUN.INPUT_SHA256, store.problems().sha256(runId))
          .where(RUN.RUN_ID.eq(runId))
          .execute();
    }
  }
}
