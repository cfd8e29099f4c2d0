package org.owplanner.batch.plan;

import static org.owplanner.batch.jooq.ops.Tables.PROBLEM;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/// Names the partitions of a run: one for each problem that its snapshot stored, so that a restart
/// finds the same.
public final class PlanPartition {

  /// Partition of a run that isn't divided.
  public static final String WHOLE = "all";

  private PlanPartition() {}

  /// Asks the database which problems the running job's run has.
  public static Partitioner ofRun(DSLContext database) {
    return gridSize -> {
      @Nullable StepExecution step = null;
      var context = StepSynchronizationManager.getContext();
      if (context != null) {
        step = context.getStepExecution();
      }
      if (step == null) {
        throw new IllegalStateException("Partitions are asked for outside a step.");
      }
      Map<String, ExecutionContext> partitions = new HashMap<>();
      database
          .select(PROBLEM.PARTITION_NAME)
          .from(PROBLEM)
          .where(PROBLEM.RUN_ID.eq(step.getJobParameters().getLong("runId")))
          .forEach(
              row -> {
                var own = new ExecutionContext();
                own.putString(RunTasklet.PARTITION, row.value1());
                partitions.put(row.value1(), own);
              });
      return partitions;
    };
  }
}
