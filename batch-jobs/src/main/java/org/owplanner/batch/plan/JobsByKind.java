package org.owplanner.batch.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.solve.Text;
import org.springframework.batch.core.configuration.DuplicateJobException;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.job.Job;

/// The plans that are known here, each with its Spring Batch job.
final class JobsByKind {

  private record Known(PlanJob<?, ?> plan, Job job) {}

  private final Map<PlanKind, Known> jobs = new EnumMap<>(PlanKind.class);

  /// Knows these plans.
  ///
  /// @param registry where a restart looks for their jobs
  JobsByKind(List<PlanJob<?, ?>> plans, PlanSteps steps, JobRegistry registry) {
    for (var plan : plans) {
      var job = steps.job(plan);
      jobs.put(plan.kind(), new Known(plan, job));
      try {
        registry.register(job);
      } catch (DuplicateJobException e) {
        throw new IllegalStateException("Two jobs make plans of the kind " + plan.kind() + ".", e);
      }
    }
  }

  /// The request with what it leaves open filled in.
  ///
  /// @throws PlanningException where it isn't clear what is meant
  PlanRequest named(PlanRequest request) {
    return known(request.kind()).plan().named(request);
  }

  /// Currency and rates of a new run.
  ///
  /// @throws PlanningException where the request names what isn't there
  RunTerms terms(PlanRequest request) {
    return known(request.kind()).plan().terms(request);
  }

  /// The job that makes plans of this kind.
  ///
  /// @throws PlanningException if there is none
  Job job(PlanKind kind) {
    return known(kind).job();
  }

  private Known known(PlanKind kind) {
    var known = jobs.get(kind);
    if (known == null) {
      throw new PlanningException(
          new Text(
              "没有 %s 类计划的作业。请使用建立该计划的 owp 或更新的版本。".formatted(kind),
              "There is no job for plans of the kind %s. Use the owp that made them, or a newer one."
                  .formatted(kind)));
    }
    return known;
  }
}
