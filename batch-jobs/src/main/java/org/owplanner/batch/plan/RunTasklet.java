package org.owplanner.batch.plan;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/// A step of a run's job: does its work once for a run and a partition, and opens its own
/// transactions.
///
/// The step itself holds none, since a planner thinks for minutes and no connection should wait for
/// it.
final class RunTasklet implements Tasklet {

  /// Key of a partition's name in its step's context.
  static final String PARTITION = "partition";

  private final Work work;

  /// What a step does.
  interface Work {
    /// Does the work.
    ///
    /// @param partition what of the run, named [PlanPartition#WHOLE] in steps that aren't
    ///   partitioned
    void run(PlanPartition partition);
  }

  private RunTasklet(Work work) {
    this.work = work;
  }

  /// A step that does this work.
  static Step step(String name, JobRepository repository, Work work) {
    return new StepBuilder(name, repository)
        .tasklet(new RunTasklet(work), new ResourcelessTransactionManager())
        .build();
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
    var step = chunk.getStepContext().getStepExecution();
    var runId = step.getJobParameters().getLong("runId");
    if (runId == null) {
      throw new PlanningException(
          "The job lacks its runId. Start it with: owp plan or owp resume.");
    }
    var name = step.getExecutionContext().getString(PARTITION, PlanPartition.WHOLE);
    work.run(new PlanPartition(runId, name));
    return RepeatStatus.FINISHED;
  }
}
