package org.owplanner.engine.site.location;

import java.util.concurrent.Executors;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// Solves location problems: Lagrangian bound and repaired plans, what they decide, then branch and
/// bound on the rest. A step of the budget is one Lagrangian relaxation solved; the last round of
/// nodes may go on for some more.
public final class LocationSearch {

  private final LocationProblem problem;
  private final Budget budget;
  private final Progress progress;
  private final Pace pace;
  private final LocationIndex index;
  private final Incumbent incumbent;
  private double bound;
  private double reported = Double.POSITIVE_INFINITY;
  private long improvedNanos;

  private LocationSearch(LocationProblem problem, Budget budget, Progress progress) {
    this.problem = problem;
    this.budget = budget;
    this.progress = progress;
    pace = new Pace(budget, progress);
    index = LocationIndex.of(problem);
    incumbent = new Incumbent(index.grain, ceiling());
  }

  /// The best plan found within the budget; ends early when it is proven.
  public static LocationAnswer solve(LocationProblem problem, Budget budget, Progress progress) {
    return new LocationSearch(problem, budget, progress).run();
  }

  private double ceiling() {
    var most = 0.0;
    for (var fixed : problem.fixedCost()) {
      most += Math.max(0, fixed);
    }
    for (var j = 0; j < problem.customers(); j++) {
      var dearest = Double.NEGATIVE_INFINITY;
      for (var arc = problem.firstArc()[j]; arc < problem.firstArc()[j + 1]; arc++) {
        dearest = Math.max(dearest, problem.arcCost()[arc]);
      }
      most += Double.isFinite(dearest) ? dearest : 0;
    }
    return most;
  }

  private LocationAnswer run() {
    var root = new RootBound(index, incumbent, pace);
    var isOpen = root.raise(budget.steps());
    bound = root.bound();
    report("root");
    if (!isOpen) {
      return answer(true, root.steps(), 0);
    }
    try (var pool = Executors.newFixedThreadPool(budget.threads())) {
      var tree = new LocationTree(root.index(), incumbent, pace, pool);
      tree.begin(root.decided(), bound);
      while (!isEnough(tree, root.steps())) {
        tree.round(budget.steps() - root.steps() - tree.steps());
        bound = Math.max(bound, tree.bound());
        report("tree");
      }
      return answer(tree.isOver(), root.steps() + tree.steps(), tree.bounded());
    }
  }

  private boolean isEnough(LocationTree tree, long before) {
    var best = incumbent.best().cost();
    return tree.isOver()
        || pace.isOver()
        || before + tree.steps() >= budget.steps()
        || isPatienceOver()
        || (best < Double.POSITIVE_INFINITY
            && best - incumbent.raised(bound) <= budget.targetGap() * Math.abs(best));
  }

  private boolean isPatienceOver() {
    return budget.patienceNanos() < Long.MAX_VALUE
        && pace.elapsedNanos() - improvedNanos > budget.patienceNanos();
  }

  private void report(String phase) {
    var best = incumbent.best().cost();
    if (best < reported) {
      reported = best;
      improvedNanos = pace.elapsedNanos();
      progress.report(
          new ProgressPoint(
              pace.elapsedMillis(),
              phase,
              Math.round(best),
              Bound.proven((long) Math.floor(Math.min(bound, best)), "LAGRANGE")));
    }
  }

  private LocationAnswer answer(boolean isOver, long steps, long nodes) {
    var best = incumbent.best();
    var isFound = best.cost() < Double.POSITIVE_INFINITY;
    var lower = isOver ? best.cost() : Math.min(best.cost(), incumbent.raised(bound));
    return new LocationAnswer(
        isFound ? best.plan() : LocationPlan.none(problem.sites()),
        best.cost(),
        lower,
        isOver || lower == best.cost(),
        steps,
        nodes);
  }
}
