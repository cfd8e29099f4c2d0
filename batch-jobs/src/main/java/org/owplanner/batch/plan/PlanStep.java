package org.owplanner.batch.plan;

import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.Progress;

/// Plans a stored problem and writes the plan, which nobody sees before it is published.
///
/// @param <S> the problem as it is stored
/// @param <R> what is decided
final class PlanStep<S, R extends PlanResult> implements RunTasklet.Work {

  private final RunStore store;
  private final PlanJob<S, R> plan;
  private final Progress progress;

  PlanStep(RunStore store, PlanJob<S, R> plan, Progress progress) {
    this.store = store;
    this.plan = plan;
    this.progress = progress;
  }

  @Override
  public void run(PlanPartition partition) {
    var request = store.runs().find(partition.runId()).request();
    var problem = store.problems().load(partition, plan.problemType());
    var result = plan.plan(problem, request.budget().of(request.seed()), progress);
    store.inTransaction(
        () -> {
          new RunWriter(store.database(), partition).write(result);
          plan.write(partition, result);
        });
  }
}
