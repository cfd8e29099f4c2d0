package org.owplanner.batch.plan;

import java.util.Locale;
import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.Progress;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;

/// Makes a plan's Spring Batch job of the steps that all plans go through.
///
/// @param repository keeps how far each step is
/// @param store what the steps read and write
/// @param progress hears how far a planner is, and may stop it
record PlanSteps(JobRepository repository, RunStore store, Progress progress) {

  <S, R extends PlanResult> Job job(PlanJob<S, R> plan) {
    return new JobBuilder(plan.kind().name().toLowerCase(Locale.ROOT), repository)
        .start(RunTasklet.step("snapshot", repository, new SnapshotStep<>(store, plan)))
        .next(byPartition("plan", new PlanStep<>(store, plan, progress)))
        .next(byPartition("verify", new VerifyStep<>(store, plan)))
        .next(byPartition("replay", new ReplayStep<>(store, plan)))
        .next(RunTasklet.step("publish", repository, new PublishStep(store, plan)))
        .build();
  }

  private Step byPartition(String name, RunTasklet.Work work) {
    return new StepBuilder(name, repository)
        .partitioner(name, new RunPartitioner(store.database()))
        .step(RunTasklet.step(name + "Partition", repository, work))
        .build();
  }
}
