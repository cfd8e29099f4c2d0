package org.owplanner.batch.plan;

import static org.owplanner.batch.jooq.ops.Tables.PROBLEM;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/// Names the partitions of the running job's run: one for each problem that its snapshot stored, so
/// that a restart finds the same.
final class RunPartitioner implements Partitioner {

  private final DSLContext database;

  RunPartitioner(DSLContext database) {
    this.database = database;
  }

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    var step = StepSynchronizationManager.getContext();
    if (step == null) {
      throw new IllegalStateException("Partitions are asked for outside a step.");
    }
    Map<String, ExecutionContext> partitions = new HashMap<>();
    database
        .select(PROBLEM.PARTITION_NAME)
        .from(PROBLEM)
        .where(PROBLEM.RUN_ID.eq(step.getStepExecution().getJobParameters().getLong("runId")))
        .forEach(
            row -> {
              var own = new ExecutionContext();
              own.putString(RunTasklet.PARTITION, row.value1());
              partitions.put(row.value1(), own);
            });
    return partitions;
  }
}
