package org.owplanner.engine.slotting.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Improves where everything lies in a whole warehouse: by simulated annealing over swaps and
/// moves, then window by window with the dense search of [MemeticPairSearch].
///
/// A step of the budget is a candidate of annealing or a step of tabu search in a window. Work is
/// dealt to a fixed number of lanes, so threads change nothing.
public final class WindowPairSearch {

  private static final int LANES = 4;
  private static final double ANNEALING_SHARE = 0.65;

  /// The first and the last temperature as shares of the mean change that a candidate brings.
  private static final double HOTTEST = 0.2;

  private static final double COLDEST = 0.002;
  private static final int SAMPLE = 2_000;
  private static final int LEAST_CANDIDATES = 2_000;
  private static final long WINDOW_STEPS = 2_000;
  private static final int ROUNDS_PER_REPORT = 50;

  private final SparsePairProblem problem;
  private final Budget budget;
  private final SearchClock clock;
  private final SplittableRandom random;
  private final PairArrangement placement;
  private final List<SwapAnnealing> annealings = new ArrayList<>();
  private final int[] start;
  private long steps;

  private WindowPairSearch(
      SparsePairProblem problem, int[] start, Budget budget, Progress progress) {
    this.problem = problem.amongPlaced(start);
    this.budget = budget;
    this.start = start.clone();
    clock = new SearchClock(budget, progress, "pairs");
    random = new SplittableRandom(budget.seed());
    placement = new PairArrangement(this.problem, start);
  }

  /// The best arrangement found from `start`, never worse than it; faces that lie nowhere stay so.
  ///
  /// @param start location of each face, or [SparsePairProblem#NOWHERE]
  /// @throws IllegalArgumentException if two faces start at one location
  public static PairResult improve(
      SparsePairProblem problem, int[] start, Budget budget, Progress progress) {
    return new WindowPairSearch(problem, start, budget, progress).run();
  }

  private PairResult run() {
    if (isAnyMovable()) {
      try (var lanes = new Lanes(Math.min(budget.threads(), LANES))) {
        anneal(lanes);
        if (problem.parts(placement.toArray()) > problem.parts(start)) {
          placement.copyFrom(new PairArrangement(problem, start));
        }
        solveWindows(lanes);
      }
    }
    var best = placement.toArray();
    return new PairResult(best, problem.micros(best), steps);
  }

  private boolean isAnyMovable() {
    for (var face = 0; face < start.length; face++) {
      if (start[face] != SparsePairProblem.NOWHERE && !problem.isPinned()[face]) {
        return true;
      }
    }
    return false;
  }

  /// How much of the budget is used up, 0 to 1.
  private double used() {
    var time = clock.elapsedNanos() / (double) budget.timeNanos();
    return Math.max(time, steps / (double) budget.steps());
  }

  private void anneal(Lanes lanes) {
    for (var lane = 0; lane < LANES; lane++) {
      annealings.add(new SwapAnnealing(problem, start));
    }
    annealings.getFirst().begin(placement, 0, 1, 0);
    var meanChange = annealings.getFirst().meanChange(SAMPLE, random.split());
    var candidates = Math.max(LEAST_CANDIDATES, problem.faces() / LANES);
    for (var round = 1; used() < ANNEALING_SHARE && !clock.isOver(); round++) {
      var cooling = Math.pow(COLDEST / HOTTEST, used() / ANNEALING_SHARE);
      annealRound(lanes, candidates, meanChange * HOTTEST * cooling);
      if (round % ROUNDS_PER_REPORT == 0) {
        clock.report(problem.micros(placement.toArray()));
      }
    }
    annealings.clear();
  }

  private void annealRound(Lanes lanes, int candidates, double temperature) {
    var key = random.nextInt();
    var tasks = new ArrayList<Supplier<SwapAnnealing>>();
    for (var lane = 0; lane < LANES; lane++) {
      var own = lane;
      var ownRandom = random.split();
      tasks.add(
          () -> {
            var annealing = annealings.get(own);
            annealing.begin(placement, own, LANES, key);
            annealing.run(candidates, temperature, ownRandom);
            return annealing;
          });
    }
    for (var annealing : lanes.run(tasks)) {
      annealing.end(placement);
      steps += candidates;
    }
  }

  private void solveWindows(Lanes lanes) {
    var chooser = new WindowChooser(problem, placement);
    var gainedParts = 0L;
    for (var round = 1; steps < budget.steps() && !clock.isOver(); round++) {
      chooser.beginRound();
      var tasks = new ArrayList<Supplier<SolvedWindow>>();
      for (var lane = 0; lane < LANES; lane++) {
        var window = chooser.next(round % 2 == 0, random);
        var seed = random.nextLong();
        tasks.add(() -> solve(window, seed));
      }
      for (var solved : lanes.run(tasks)) {
        steps += Math.max(1, solved.result().steps());
        gainedParts += accept(solved);
      }
      if (round % ROUNDS_PER_REPORT == 0 && gainedParts > 0) {
        clock.report(problem.micros(placement.toArray()));
        gainedParts = 0;
      }
    }
  }

  private SolvedWindow solve(PairWindow window, long seed) {
    var present = new int[window.locations().length];
    for (var k = 0; k < present.length; k++) {
      present[k] = k;
    }
    if (present.length < 2) {
      return new SolvedWindow(window, new PairResult(present, 0, 0));
    }
    var dense = window.toDense(problem, placement);
    var result =
        MemeticPairSearch.improve(
            dense, present, Budget.ofSteps(WINDOW_STEPS, seed, 1), Progress.silent());
    return new SolvedWindow(window, result);
  }

  /// Rearranges a window if that is better still, now that windows solved at the same time have
  /// changed; returns the gain in parts.
  private long accept(SolvedWindow solved) {
    var faces = solved.window().faces();
    var targets = new int[faces.length];
    var before = new int[faces.length];
    for (var k = 0; k < faces.length; k++) {
      before[k] = placement.locationOf(faces[k]);
      targets[k] = solved.window().locations()[solved.result().locationOf()[k]];
    }
    var partsBefore = solved.window().parts(problem, placement);
    placement.rearrange(faces, targets, faces.length);
    var gain = partsBefore - solved.window().parts(problem, placement);
    if (gain <= 0) {
      placement.rearrange(faces, before, faces.length);
      return 0;
    }
    return gain;
  }

  private record SolvedWindow(PairWindow window, PairResult result) {}
}
