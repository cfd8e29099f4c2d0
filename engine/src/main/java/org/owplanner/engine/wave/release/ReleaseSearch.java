package org.owplanner.engine.wave.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;

/// Chooses the orders of a wave and the aisles to pick them from: most units an aisle visited.
///
/// Windows of the number of aisles are annealed, each for itself, in rounds; after each the better
/// half goes on with twice the time (successive halving; Jamieson and Talwalkar 2016). Windows that
/// the bound excludes are left out. Small problems are then given to CP-SAT as a whole, which finds
/// what is missing and proves it. A step of the budget is one change of the plan.
public final class ReleaseSearch {

  private static final double FIRST_SHARE = 0.04;
  private static final double BOUND_SHARE = 0.05;
  private static final long BOUND_STEPS = 200;
  private static final double FILL_EFFORT = 0.1;
  private static final double FILL_SHARE = 0.02;
  private static final int LARGEST_MODEL = 20_000;
  private static final double SMALLER_AGAIN = 0.8;
  private static final double WHOLE_EFFORT = 2;
  private static final double WHOLE_SHARE = 0.2;
  private static final int LANES_OF_STEPS = 2;

  private final ReleaseIndex index;
  private final Budget budget;
  private final Progress progress;
  private final long startNanos = System.nanoTime();
  private final SplittableRandom random;
  private final ReleaseBound bound;
  private final int lanes;
  private ReleasePlan best = ReleasePlan.empty();
  private int largestModel = LARGEST_MODEL;
  private boolean isProven;
  private long steps;

  private ReleaseSearch(ReleaseProblem problem, Budget budget, Progress progress) {
    index = new ReleaseIndex(problem);
    bound = new ReleaseBound(index);
    this.budget = budget;
    this.progress = progress;
    random = new SplittableRandom(budget.seed());
    lanes = budget.isStepped() ? LANES_OF_STEPS : budget.threads();
  }

  /// The best plan found within the budget; the search ends early when it is proven.
  public static ReleaseResult solve(ReleaseProblem problem, Budget budget, Progress progress) {
    return new ReleaseSearch(problem, budget, progress).run();
  }

  private record Candidate(ReleaseWindow window, ReleasePlan best) {}

  private ReleaseResult run() {
    if (index.orders == 0 || index.largestUnits == 0) {
      return withoutOrders();
    }
    bound.tighten(best, quota(BOUND_SHARE, BOUND_STEPS));
    var alive = windows();
    try (var pool = Executors.newFixedThreadPool(budget.threads())) {
      var left = rounds(alive.size());
      var share = FIRST_SHARE;
      while (left > 0 && !alive.isEmpty() && !isOver()) {
        alive = round(alive, share, left == 1, pool);
        askForAll();
        left--;
        share = 1.0 / Math.max(1, left);
      }
    }
    isProven |= bound.isReached(best);
    var most = isProven ? best.unitsPerAisle() : bound.unitsPerAisle();
    return new ReleaseResult(best, most, isProven, steps);
  }

  private ReleaseResult withoutOrders() {
    var isPossible = index.smallestUnits == 0 && index.aisles > 0;
    var plan = isPossible ? ReleasePlan.of(new int[0], new int[] {0}, 0) : ReleasePlan.empty();
    return new ReleaseResult(plan, 0, true, 0);
  }

  private List<Candidate> windows() {
    var least = 0;
    var most = 0;
    for (var k = 1; k <= index.aisles; k++) {
      if (bound.isOpen(k, best)) {
        least = least == 0 ? k : least;
        most = k;
      }
    }
    var windows = new ArrayList<Candidate>();
    if (least > 0) {
      for (var window : ReleaseWindow.cover(least, most)) {
        windows.add(new Candidate(window, ReleasePlan.empty()));
      }
    }
    return windows;
  }

  private static int rounds(int windows) {
    var rounds = 2;
    for (var n = windows; n > 1; n = (n + 1) / 2) {
      rounds++;
    }
    return rounds;
  }

  /// Anneals every window that is alive.
  ///
  /// @return the better half of them
  private List<Candidate> round(
      List<Candidate> alive, double share, boolean isLast, ExecutorService pool) {
    var runs = new ArrayList<>(alive);
    for (var r = 0; runs.size() < lanes; r++) {
      runs.add(alive.get(r % alive.size()));
    }
    var slot = share * Math.min(1.0, lanes / (double) runs.size());
    var stepsEach = Math.max(1, (long) (stepsLeft() * share / runs.size()));
    var nanosEach =
        budget.timeNanos() == Long.MAX_VALUE ? Long.MAX_VALUE : (long) (nanosLeft() * slot);
    var isExcluded = bound.excluded();
    var tasks = new ArrayList<Future<Run>>();
    for (var run : runs) {
      var own = random.split();
      Callable<Run> task =
          () -> {
            var annealing = new ReleaseAnnealing(index, run.window(), isExcluded, own);
            var done =
                annealing.run(
                    run.best(),
                    new ReleaseQuota(stepsEach, System.nanoTime(), nanosEach, progress));
            return new Run(filled(annealing.best()), done);
          };
      tasks.add(pool.submit(task));
    }
    var next = new ArrayList<Candidate>();
    for (var r = 0; r < runs.size(); r++) {
      var run = join(tasks.get(r));
      steps += run.steps();
      takeIn(run.best());
      if (r < alive.size()) {
        var before = runs.get(r);
        next.add(
            new Candidate(
                before.window(),
                run.best().isBetterThan(before.best()) ? run.best() : before.best()));
      }
    }
    bound.tighten(best, quota(share * BOUND_SHARE, BOUND_STEPS));
    return share == FIRST_SHARE || isLast ? next : betterHalf(next);
  }

  /// The plan with the orders that are best for its aisles, if they are found quickly.
  private ReleasePlan filled(ReleasePlan plan) {
    if (plan.visited() == 0) {
      return plan;
    }
    var state = new byte[index.aisles];
    for (var aisle : plan.aisles()) {
      state[aisle] = ReleaseModel.IN;
    }
    var seconds = budget.isStepped() ? Double.POSITIVE_INFINITY : FILL_SHARE * nanosLeft() / 1e9;
    var answer = ReleaseModel.ask(index, state, plan, FILL_EFFORT, seconds);
    return answer.plan().visited() > 0 ? answer.plan() : plan;
  }

  private record Run(ReleasePlan best, long steps) {}

  private static Run join(Future<Run> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part of the search failed.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The search was interrupted.", e);
    }
  }

  /// The better half, and the window below the best one while no plan of it is large enough: the
  /// fewest aisles that suffice are often the best number and the hardest.
  private List<Candidate> betterHalf(List<Candidate> candidates) {
    var sorted = new ArrayList<Candidate>();
    for (var candidate : candidates) {
      var window = candidate.window();
      for (var k = window.least(); k <= window.most(); k++) {
        if (bound.isOpen(k, best)) {
          sorted.add(candidate);
          break;
        }
      }
    }
    sorted.sort(Comparator.comparingDouble(c -> -c.best().unitsPerAisle()));
    var half = (sorted.size() + 1) / 2;
    var kept = new ArrayList<>(sorted.subList(0, half));
    for (var candidate : sorted.subList(half, sorted.size())) {
      if (candidate.window().most() + 1 == sorted.getFirst().window().least()
          && candidate.best().visited() == 0) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /// Gives the aisles that the bound leaves to CP-SAT, unless they are too many or not many fewer
  /// than at the last time, which found no end.
  private void askForAll() {
    var isExcluded = bound.excluded();
    var state = new byte[index.aisles];
    var size = index.orderItem.length;
    for (var a = 0; a < index.aisles; a++) {
      if (!isExcluded[a]) {
        state[a] = ReleaseModel.OPEN;
        size += index.aisleStart[a + 1] - index.aisleStart[a];
      }
    }
    if (size > largestModel || best.visited() == 0) {
      return;
    }
    var until = System.nanoTime() + (long) (nanosLeft() * WHOLE_SHARE);
    while (!isProven && !isOver()) {
      var seconds =
          budget.timeNanos() == Long.MAX_VALUE
              ? Double.POSITIVE_INFINITY
              : Math.max(0, (until - System.nanoTime()) / 1e9);
      var answer = ReleaseModel.ask(index, state, best, WHOLE_EFFORT, seconds);
      isProven = answer.isExhausted();
      if (answer.plan().visited() == 0) {
        largestModel = (int) (size * SMALLER_AGAIN);
        return;
      }
      takeIn(answer.plan());
    }
  }

  private void takeIn(ReleasePlan plan) {
    if (plan.visited() > 0 && plan.isBetterThan(best)) {
      best = plan;
      progress.report(
          new ProgressPoint(
              (System.nanoTime() - startNanos) / 1_000_000,
              "release",
              Math.round(best.unitsPerAisle() * 1e6),
              Bound.none("UPPER_BOUND_ONLY")));
    }
  }

  private ReleaseQuota quota(double share, long most) {
    return new ReleaseQuota(
        most,
        System.nanoTime(),
        budget.timeNanos() == Long.MAX_VALUE ? Long.MAX_VALUE : (long) (nanosLeft() * share),
        progress);
  }

  private boolean isOver() {
    return isProven
        || bound.isReached(best)
        || progress.isCancelled()
        || stepsLeft() <= 0
        || nanosLeft() <= 0;
  }

  private long stepsLeft() {
    return Math.max(0, budget.steps() - steps);
  }

  private long nanosLeft() {
    return budget.timeNanos() == Long.MAX_VALUE
        ? Long.MAX_VALUE
        : Math.max(0, budget.timeNanos() - (System.nanoTime() - startNanos));
  }
}
