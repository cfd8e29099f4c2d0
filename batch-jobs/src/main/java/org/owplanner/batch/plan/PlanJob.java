package org.owplanner.batch.plan;

import java.util.List;
import java.util.function.Supplier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.Progress;

/// What one of the five plans does of its own in the steps that all of them go through: snapshot →
/// plan → verify → replay, each of these three by partition → publish.
///
/// Every step may be killed and done again. So all but [#read] work from the stored problem and
/// what was written, and each writes in one transaction in place of what it may have written
/// before.
///
/// @param <S> the problem as it is stored: a record that Jackson can write and read
/// @param <R> what its planner decides
public interface PlanJob<S, R extends PlanResult> {

  /// Which of the five plans.
  PlanKind kind();

  /// The problem as it is stored.
  Class<S> problemType();

  /// The request with what it leaves open filled in, so that the same plan has one name only.
  ///
  /// @throws PlanningException where it isn't clear what is meant
  default PlanRequest named(PlanRequest request) {
    return request;
  }

  /// Whether a plan only shows what would be: it is made to its end, but never published.
  default boolean isTrial(PlanRequest request) {
    return false;
  }

  /// Currency and rates of a new run.
  ///
  /// @throws PlanningException where the request names what isn't there; then no run begins
  RunTerms terms(PlanRequest request);

  /// Reads the feed, in one consistent snapshot, into a problem for each partition.
  ///
  /// @param terms currency and rates that the run began with
  /// @throws PlanningException where it can't be planned as asked for; then the run has failed
  void read(PlanRequest request, RunTerms terms, Problems<S> problems);

  /// Decides, without any transaction.
  R plan(S problem, Budget budget, Progress progress);

  /// Writes the rows of its own tables, in place of what the partition may have written before, in
  /// the caller's transaction. What all plans have in common is written already.
  void write(PlanPartition partition, R result);

  /// Reads the rows back as they were written and checks them; an error fails the run.
  ///
  /// @param claimed what the planner says that each term of its plan costs
  List<Finding> verify(PlanPartition partition, S problem, List<CostTerm> claimed);

  /// Takes out of a run, just before it is published and in the same transaction, what the feed has
  /// changed since its snapshot, and names it. A plan that nothing can change in the meantime has
  /// nothing to do here.
  ///
  /// @return what was taken out and what to do about it
  default List<Finding> beforePublishing(PlanRun run) {
    return List.of();
  }

  /// What the days' real orders take on the plan as it was written and on what it is compared with.
  List<ReplayRow> replay(PlanPartition partition, S problem);

  /// Takes the problems of a run's partitions.
  interface Problems<S> {

    /// Stores a partition's problem.
    ///
    /// @param partition its name; a plan with several has `partition_name` in its own tables too
    void add(String partition, S problem);

    /// Stores a partition's problem that is made of what was read once the snapshot is over, since
    /// that takes long: no transaction waits for it, so it must read nothing more.
    default void addAfterwards(String partition, Supplier<S> problem) {
      add(partition, problem.get());
    }
  }
}
