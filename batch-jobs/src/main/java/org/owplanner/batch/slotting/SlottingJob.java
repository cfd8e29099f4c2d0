package org.owplanner.batch.slotting;

import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRuns;
import org.owplanner.batch.plan.Planning.PlanJob;
import org.owplanner.batch.plan.ProblemStore;
import org.owplanner.batch.plan.RunTasklet;
import org.owplanner.engine.solve.Progress;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/// The slotting job: snapshot → plan, by partition → verify → replay → publish.
///
/// Every step may be killed and done again: the snapshot is stored once, and each later step writes
/// all of its rows in one transaction, in place of those that it may have written before.
@Configuration
public class SlottingJob {

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final DSLContext database;
  private final ProblemStore problems;
  private final PlanRuns runs;
  private final Progress progress;

  SlottingJob(
      JobRepository repository,
      PlatformTransactionManager transactions,
      DSLContext database,
      ProblemStore problems,
      PlanRuns runs,
      Progress progress) {
    this.repository = repository;
    this.transactions = transactions;
    this.database = database;
    this.problems = problems;
    this.runs = runs;
    this.progress = progress;
  }

  @Bean
  PlanJob slottingPlan(Job slotting) {
    return new PlanJob(PlanKind.SLOTTING, slotting, new SlottingProblemReader(database)::terms);
  }

  /// A bean of its own, so that a restart finds it in the registry.
  @Bean
  Job slotting() {
    var snapshot = new SnapshotStep(database, transactions, problems, runs);
    var verify = new VerifyStep(database, transactions, problems, runs);
    var replay = new ReplayStep(database, transactions, problems);
    var publish = new PublishStep(transactions, runs);
    return new JobBuilder("slotting", repository)
        .start(RunTasklet.step("snapshot", repository, snapshot))
        .next(plan())
        .next(RunTasklet.step("verify", repository, verify))
        .next(RunTasklet.step("replay", repository, replay))
        .next(RunTasklet.step("publish", repository, publish))
        .build();
  }

  private Step plan() {
    var work = new PlanStep(database, transactions, problems, runs, progress);
    return new StepBuilder("plan", repository)
        .partitioner("plan", PlanPartition.ofRun(database))
        .step(RunTasklet.step("planPartition", repository, work))
        .build();
  }
}
