package org.owplanner.batch.slotting;

import java.util.List;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanRuns;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunTasklet;
import org.owplanner.engine.slotting.verify.SlottingVerifier;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the plan back as it was written and checks it; a plan that breaks a rule fails its run.
final class VerifyStep implements RunTasklet.Work {

  private final DSLContext database;
  private final TransactionTemplate write;
  private final ProblemStore problems;
  private final PlanRuns runs;

  VerifyStep(
      DSLContext database,
      PlatformTransactionManager transactions,
      ProblemStore problems,
      PlanRuns runs) {
    this.database = database;
    this.write = new TransactionTemplate(transactions);
    this.problems = problems;
    this.runs = runs;
  }

  @Override
  public void run(long runId, String partition) {
    var problem = problems.load(runId, partition, StoredSlotting.class).problem();
    var plan = new SlottingPlanReader(database, runId);
    var found =
        SlottingVerifier.verify(
            problem,
            plan.rows(problem.layout()),
            plan.moves(problem.layout()),
            new RunReader(database).costs(runId, RunReader.Side.PLAN));
    // What lay against a rule before and stays is a warning, which the planner has told already.
    var broken = found.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    if (!broken.isEmpty()) {
      write.executeWithoutResult(status -> fail(runId, broken));
      throw new PlanningException(
          "The plan (%d) broke a rule (%s) and won't be published: %s Report this with the run's number."
              .formatted(runId, broken.getFirst().code(), broken.getFirst().text().en()));
    }
  }

  private void fail(long runId, List<Finding> found) {
    new SlottingPlanWriter(database, runId).addFindings(found);
    runs.fail(runId);
  }
}
