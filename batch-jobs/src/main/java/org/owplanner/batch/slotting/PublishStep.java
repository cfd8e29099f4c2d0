package org.owplanner.batch.slotting;

import org.owplanner.batch.plan.PlanRuns;
import org.owplanner.batch.plan.RunTasklet;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Publishes the run in one transaction; doing it again changes nothing.
final class PublishStep implements RunTasklet.Work {

  private final TransactionTemplate write;
  private final PlanRuns runs;

  PublishStep(PlatformTransactionManager transactions, PlanRuns runs) {
    this.write = new TransactionTemplate(transactions);
    this.runs = runs;
  }

  @Override
  public void run(long runId, String partition) {
    write.executeWithoutResult(status -> runs.publish(runs.find(runId)));
  }
}
