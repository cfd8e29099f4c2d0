package org.owplanner.batch.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.owplanner.batch.database.Database;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.Text;
import org.springframework.batch.core.job.Job;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Makes plans: the one way in for the command line, the schedule and tests.
///
/// Starts Spring for the time that it is open; whoever only reads plans needs none of it.
public final class Planning implements AutoCloseable {

  private final DataSource dataSource;
  private final AnnotationConfigApplicationContext spring;
  private final Map<PlanKind, PlanJob> jobs;

  private Planning(DataSource dataSource, Progress progress, List<Class<?>> jobConfigurations) {
    this.dataSource = dataSource;
    spring = new AnnotationConfigApplicationContext();
    // As singletons, which Spring does not close: they outlive it.
    spring.getBeanFactory().registerSingleton("dataSource", dataSource);
    spring.getBeanFactory().registerSingleton("progress", progress);
    spring.register(JobRepositoryConfiguration.class);
    jobConfigurations.forEach(spring::register);
    spring.refresh();
    var found = new EnumMap<PlanKind, PlanJob>(PlanKind.class);
    spring.getBeansOfType(PlanJob.class).values().forEach(job -> found.put(job.kind(), job));
    jobs = Map.copyOf(found);
  }

  /// Opens the planning of these plans.
  ///
  /// @param progress hears how far a planner is, and may stop it with its best plan so far
  /// @param jobConfigurations Spring configurations that each declare a [PlanJob]
  public static Planning open(
      Database database, Progress progress, List<Class<?>> jobConfigurations) {
    return open(database.dataSource(), progress, jobConfigurations);
  }

  /// The same over connections that work as `owp_planner`.
  public static Planning open(
      DataSource dataSource, Progress progress, List<Class<?>> jobConfigurations) {
    return new Planning(dataSource, progress, jobConfigurations);
  }

  /// Plans what is asked for to its end: goes on with an unfinished revision, or begins the next.
  ///
  /// @return the run, by then published
  /// @throws PlanningException where it can't be planned, or is being planned by another process
  public PlanRun plan(PlanRequest request) {
    var job = jobs.get(request.kind());
    if (job == null) {
      throw new PlanningException(
          new Text(
              "没有 %s 类计划的作业。请使用建立该计划的 owp 或更新的版本。".formatted(request.kind()),
              "There is no job for plans of the kind %s. Use the owp that made them, or a newer one."
                  .formatted(request.kind())));
    }
    try (var _ = RunLock.take(dataSource, request)) {
      var run = runs().begin(request, job.terms(request));
      spring.getBean(JobRunner.class).run(job.job(), run);
      return runs().find(run.runId());
    }
  }

  /// The runs that were broken off, oldest first, and those that another process makes just now.
  public List<PlanRun> unfinished() {
    return runs().unfinished();
  }

  /// Goes on with a run that was broken off, of whatever kind.
  ///
  /// @return the run, by then published
  /// @throws PlanningException where there is nothing to go on with, it can't be planned, or is
  ///   being planned by another process
  public PlanRun resume(long runId) {
    var run = runs().find(runId);
    if (!run.state().isUnfinished()) {
      throw new PlanningException(
          new Text(
              "计划（%d）已结束（%s），没有可继续的内容。".formatted(runId, run.state()),
              "The plan (%d) has come to its end (%s): there is nothing to go on with."
                  .formatted(runId, run.state())));
    }
    return plan(run.request());
  }

  private PlanRuns runs() {
    return spring.getBean(PlanRuns.class);
  }

  @Override
  public void close() {
    spring.close();
  }

  /// A plan's job, with what is known before its first step.
  ///
  /// @param kind the plan
  /// @param job its Spring Batch job
  /// @param reckoning finds out the currency and rates, or throws a [PlanningException] where the
  ///   request names what isn't there
  public record PlanJob(PlanKind kind, Job job, Reckoning reckoning) {

    RunTerms terms(PlanRequest request) {
      return reckoning.terms(request);
    }
  }

  /// Finds out what a run is reckoned in.
  public interface Reckoning {
    RunTerms terms(PlanRequest request);
  }
}
