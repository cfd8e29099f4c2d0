package org.owplanner.engine.site.incompatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Finds shipments by annealing in several lanes, each with a random sequence of its own, and
/// proves a lower bound of them.
///
/// A step of the budget is a proposed move. A step budget is shared by two lanes however many
/// threads there are; in a time budget every thread is a lane.
public final class MultiSourceSearch {
  private static final int LANES = 2;
  private static final double BOUND_SHARE = 0.1;
  private static final int MOST_ITERATIONS = 1_000;

  private MultiSourceSearch() {}

  /// The best shipments found within the budget.
  public static MultiSourceResult solve(
      MultiSourceProblem problem, Budget budget, Progress progress) {
    var startNanos = System.nanoTime();
    var incompatible = new Incompatibilities(problem);
    var found = anneal(problem, incompatible, budget.share(1 - BOUND_SHARE), progress);
    var steps = found.stream().mapToLong(SourcingAnnealing.Found::steps).sum();
    var best = found.getFirst();
    for (var other : found) {
      if (other.cost() < best.cost()) {
        best = other;
      }
    }
    var left = budget.isStepped() ? budget : budget.without(System.nanoTime() - startNanos);
    var clock = new SourcingClock(left, progress, Bound.none("NOT_YET"));
    var bound =
        new LagrangianBound(problem, incompatible).improve(best.cost(), MOST_ITERATIONS, clock);
    return new MultiSourceResult(
        best.shipments(),
        best.isComplete(),
        ShipmentsCheck.cost(problem, best.shipments()),
        bound,
        steps);
  }

  private static List<SourcingAnnealing.Found> anneal(
      MultiSourceProblem problem,
      Incompatibilities incompatible,
      Budget budget,
      Progress progress) {
    var clock = new SourcingClock(budget, progress, Bound.none("NOT_YET"));
    var near = new NearSites(problem);
    var random = new SplittableRandom(budget.seed());
    var lanes = budget.isStepped() ? LANES : budget.threads();
    var tasks = new ArrayList<Callable<SourcingAnnealing.Found>>();
    for (var lane = 0; lane < lanes; lane++) {
      var own = random.split();
      var steps = budget.isStepped() ? Math.max(1, budget.steps() / lanes) : Long.MAX_VALUE;
      tasks.add(() -> new SourcingAnnealing(problem, incompatible, near, own).run(steps, clock));
    }
    return run(tasks, Math.min(lanes, budget.threads()));
  }

  private static <T> List<T> run(List<Callable<T>> tasks, int threads) {
    var executor =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("sourcing-", 0).factory());
    try {
      var results = new ArrayList<T>();
      for (var future : executor.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The search for shipments was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part of the search for shipments failed.", e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }
}
