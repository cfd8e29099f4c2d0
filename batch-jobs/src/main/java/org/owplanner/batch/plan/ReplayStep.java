package org.owplanner.batch.plan;

/// Replays real orders on the plan and on what it is compared with: days that the plan had seen,
/// and days that it had not.
///
/// @param <S> the problem as it is stored
final class ReplayStep<S> implements RunTasklet.Work {

  private final RunStore store;
  private final PlanJob<S, ?> plan;

  ReplayStep(RunStore store, PlanJob<S, ?> plan) {
    this.store = store;
    this.plan = plan;
  }

  @Override
  public void run(PlanPartition partition) {
    var problem = store.problems().load(partition, plan.problemType());
    var days = plan.replay(partition, problem);
    store.inTransaction(() -> new RunWriter(store.database(), partition).replay(days));
  }
}
