package org.owplanner.batch.plan;

import java.util.List;
import org.owplanner.batch.plan.RunReader.Side;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Has the plan read back as it was written and checked; a plan that breaks a rule fails its run.
///
/// @param <S> the problem as it is stored
final class VerifyStep<S> implements RunTasklet.Work {

  private final RunStore store;
  private final PlanJob<S, ?> plan;

  VerifyStep(RunStore store, PlanJob<S, ?> plan) {
    this.store = store;
    this.plan = plan;
  }

  @Override
  public void run(PlanPartition partition) {
    var problem = store.problems().load(partition, plan.problemType());
    var claimed =
        new RunReader(store.database()).costs(partition.runId(), partition.name(), Side.PLAN);
    // What lay against a rule before and stays is a warning, which the planner has told already.
    var broken =
        plan.verify(partition, problem, claimed).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (!broken.isEmpty()) {
      store.inTransaction(() -> fail(partition, broken));
      throw new PlanningException(refused(partition.runId(), broken.getFirst()));
    }
  }

  private static Text refused(long runId, Finding broken) {
    return new Text(
        "计划（%d）违反规则（%s），不会发布：%s 请附运行编号上报。".formatted(runId, broken.code(), broken.text().zh()),
        "The plan (%d) broke a rule (%s) and won't be published: %s Report this with the run's number."
            .formatted(runId, broken.code(), broken.text().en()));
  }

  private void fail(PlanPartition partition, List<Finding> broken) {
    new RunWriter(store.database(), partition).addFindings(broken);
    store.runs().fail(partition.runId());
  }
}
