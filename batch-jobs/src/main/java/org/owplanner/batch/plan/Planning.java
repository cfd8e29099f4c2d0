package org.owplanner.batch.plan;

import java.util.List;
import javax.sql.DataSource;
import org.owplanner.batch.database.Database;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.Text;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Makes plans: the one way in for the command line, the schedule and tests.
///
/// Starts Spring for the time that it is open; whoever only reads plans needs none of it.
public final class Planning implements AutoCloseable {

  private final DataSource dataSource;
  private final AnnotationConfigApplicationContext spring;

  private Planning(
      DataSource dataSource, Progress progress, List<Class<? extends PlanJob<?, ?>>> planJobs) {
    this.dataSource = dataSource;
    spring = new AnnotationConfigApplicationContext();
    // As singletons, which Spring does not close: they outlive it.
    spring.getBeanFactory().registerSingleton("dataSource", dataSource);
    spring.getBeanFactory().registerSingleton("progress", progress);
    spring.register(JobRepositoryConfiguration.class);
    planJobs.forEach(spring::register);
    spring.refresh();
  }

  /// Opens the planning of these plans.
  ///
  /// @param progress hears how far a planner is, and may stop it with its best plan so far
  /// @param planJobs the plans
  public static Planning open(
      Database database, Progress progress, List<Class<? extends PlanJob<?, ?>>> planJobs) {
    return open(database.dataSource(), progress, planJobs);
  }

  /// The same over connections that work as `owp_planner`.
  public static Planning open(
      DataSource dataSource, Progress progress, List<Class<? extends PlanJob<?, ?>>> planJobs) {
    return new Planning(dataSource, progress, planJobs);
  }

  /// Plans what is asked for to its end: goes on with an unfinished revision, or begins the next.
  ///
  /// @return the run, by then published, unless it only shows what would be
  /// @throws PlanningException where it can't be planned, or is being planned by another process
  public PlanRun plan(PlanRequest request) {
    return planNamed(spring.getBean(JobsByKind.class).named(request));
  }

  private PlanRun planNamed(PlanRequest request) {
    var jobs = spring.getBean(JobsByKind.class);
    var job = jobs.job(request.kind());
    try (var _ = RunLock.take(dataSource, request)) {
      var run = runs().begin(request, jobs.terms(request));
      spring.getBean(JobRunner.class).run(job, run);
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
    if (!runs().isUnfinished(runId)) {
      throw new PlanningException(
          new Text(
              "计划（%d）已结束（%s），没有可继续的内容。".formatted(runId, run.state()),
              "The plan (%d) has come to its end (%s): there is nothing to go on with."
                  .formatted(runId, run.state())));
    }
    return planNamed(run.request());
  }

  private PlanRuns runs() {
    return spring.getBean(PlanRuns.class);
  }

  @Override
  public void close() {
    spring.close();
  }
}
