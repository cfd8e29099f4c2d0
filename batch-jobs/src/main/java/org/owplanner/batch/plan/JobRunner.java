package org.owplanner.batch.plan;

import org.owplanner.engine.solve.Text;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/// Runs the job of a run to its end: for the first time, or again from where it broke off.
///
/// The caller holds the run's lock, so an execution that the repository calls running is one whose
/// process has died.
final class JobRunner {

  private final JobOperator operator;
  private final JobRepository repository;

  JobRunner(JobOperator operator, JobRepository repository) {
    this.operator = operator;
    this.repository = repository;
  }

  void run(Job job, PlanRun run) {
    var parameters = new JobParametersBuilder().addLong("runId", run.runId()).toJobParameters();
    try {
      var last = repository.getLastJobExecution(job.getName(), parameters);
      JobExecution execution;
      if (last == null) {
        forgetUnbegun(job, parameters);
        execution = operator.start(job, parameters);
      } else {
        execution = operator.restart(last.getStatus().isRunning() ? operator.recover(last) : last);
      }
      requireCompleted(run, execution);
    } catch (JobExecutionException e) {
      throw new PlanningException(
          new Text(
              "计划（%d）无法开始：%s".formatted(run.runId(), e.getMessage()),
              "The plan (%d) can't be started: %s".formatted(run.runId(), e.getMessage())),
          e);
    }
  }

  /// Takes a job out that is known and was never executed: its process died between the two
  /// transactions in which the repository writes them, and then it can be neither started nor
  /// restarted.
  private void forgetUnbegun(Job job, JobParameters parameters) {
    var unbegun = repository.getJobInstance(job.getName(), parameters);
    if (unbegun != null) {
      repository.deleteJobInstance(unbegun);
    }
  }

  private static void requireCompleted(PlanRun run, JobExecution execution) {
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return;
    }
    for (var failure : execution.getAllFailureExceptions()) {
      for (var cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof PlanningException planning) {
          throw planning;
        }
      }
    }
    var causes = execution.getAllFailureExceptions();
    var why = causes.isEmpty() ? execution.getStatus().name() : causes.getFirst().getMessage();
    throw new PlanningException(
        new Text(
            "计划（%d）未完成就停下了：%s 请继续：owp resume %d".formatted(run.runId(), why, run.runId()),
            "The plan (%d) stopped before its end: %s Go on with: owp resume %d"
                .formatted(run.runId(), why, run.runId())),
        causes.isEmpty() ? new IllegalStateException(why) : causes.getFirst());
  }
}
