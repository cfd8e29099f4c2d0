package org.owplanner.batch.slotting;

import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanRuns;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.plan.RunTasklet;
import org.owplanner.engine.slotting.SlottingPlanner;
import org.owplanner.engine.solve.Progress;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Plans a stored problem and writes the plan, which nobody sees before it is published.
final class PlanStep implements RunTasklet.Work {

  private final DSLContext database;
  private final TransactionTemplate write;
  private final ProblemStore problems;
  private final PlanRuns runs;
  private final Progress progress;

  PlanStep(
      DSLContext database,
      PlatformTransactionManager transactions,
      ProblemStore problems,
      PlanRuns runs,
      Progress progress) {
    this.database = database;
    this.write = new TransactionTemplate(transactions);
    this.problems = problems;
    this.runs = runs;
    this.progress = progress;
  }

  @Override
  public void run(long runId, String partition) {
    var request = runs.find(runId).request();
    var problem = problems.load(runId, partition, StoredSlotting.class).problem();
    var result = new SlottingPlanner().plan(problem, request.budget().of(request.seed()), progress);
    write.executeWithoutResult(status -> new SlottingPlanWriter(database, runId).write(result));
  }
}
