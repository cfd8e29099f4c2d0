package org.owplanner.batch.slotting;

import static org.owplanner.batch.jooq.ops.Tables.PROBLEM;
import static org.owplanner.batch.jooq.plan.Tables.RUN;

import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRuns;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.plan.RunTasklet;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the feed in one snapshot and stores the problem with its run; one that is stored already
/// stays.
final class SnapshotStep implements RunTasklet.Work {

  private final DSLContext database;
  private final TransactionTemplate snapshot;
  private final TransactionTemplate write;
  private final ProblemStore problems;
  private final PlanRuns runs;

  SnapshotStep(
      DSLContext database,
      PlatformTransactionManager transactions,
      ProblemStore problems,
      PlanRuns runs) {
    this.database = database;
    this.problems = problems;
    this.runs = runs;
    snapshot = new TransactionTemplate(transactions);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
    write = new TransactionTemplate(transactions);
  }

  @Override
  public void run(long runId, String partition) {
    if (database.fetchExists(PROBLEM, PROBLEM.RUN_ID.eq(runId))) {
      return;
    }
    var request = runs.find(runId).request();
    var stored = read(runId, request);
    write.executeWithoutResult(
        status ->
            database
                .update(RUN)
                .set(RUN.INPUT_SHA256, problems.save(runId, partition, stored))
                .where(RUN.RUN_ID.eq(runId))
                .execute());
  }

  /// A night that can't be planned as asked for is given up, or it would be resumed for ever.
  private StoredSlotting read(long runId, PlanRequest request) {
    try {
      return snapshot.execute(
          status -> {
            var reader = new SlottingProblemReader(database);
            var problem = reader.read(request, runs.terms(runId));
            return StoredSlotting.of(problem, reader.unseen(problem));
          });
    } catch (PlanningException e) {
      write.executeWithoutResult(status -> runs.fail(runId));
      throw e;
    }
  }
}
