package org.owplanner.engine.slotting.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Solves a dense pair problem by breeding assignments and improving each by tabu search (memetic
/// search; Benlic and Hao 2015, with tabu search in place of their breakout local search).
///
/// A step of the budget is a step of tabu search. Children are bred in rounds of a fixed number,
/// each with a random sequence of its own, and taken in in order, so threads change nothing.
public final class MemeticPairSearch {

  private static final double LEAST_REDRAWN = 0.3;
  private static final double MOST_REDRAWN = 0.7;

  private final DensePairProblem problem;
  private final MemeticSettings settings;
  private final Budget budget;
  private final SearchClock clock;
  private final SplittableRandom random;
  private final PairPopulation population;
  private final List<TabuSearch> searches = new ArrayList<>();
  private final List<PairCrossover> crossovers = new ArrayList<>();
  private PairPopulation.Member best;
  private long steps;
  private int drawn;
  private boolean drawsAroundBest;

  private MemeticPairSearch(
      DensePairProblem problem, int[] start, Budget budget, Progress progress) {
    this.problem = problem;
    this.budget = budget;
    settings = MemeticSettings.of(problem);
    clock = new SearchClock(budget, progress, "pairs");
    random = new SplittableRandom(budget.seed());
    var matrices = SwapMatrices.of(problem);
    population = new PairPopulation(settings.population(), matrices.alike());
    for (var lane = 0; lane < settings.lanes(); lane++) {
      searches.add(new TabuSearch(matrices));
      crossovers.add(new PairCrossover(problem, matrices.alike()));
    }
    best = new PairPopulation.Member(start.clone(), problem.objective(start));
  }

  /// The best assignment found from random starts.
  ///
  /// @throws IllegalArgumentException if the forbidden combinations leave no assignment
  public static PairResult solve(DensePairProblem problem, Budget budget, Progress progress) {
    var start = new RandomAssignment(problem).draw(new SplittableRandom(budget.seed()));
    return new MemeticPairSearch(problem, start, budget, progress).run();
  }

  private PairResult run() {
    if (problem.size() > 1) {
      try (var lanes = new Lanes(Math.min(budget.threads(), settings.lanes()))) {
        var refused = 0;
        while (steps < budget.steps() && !clock.isOver()) {
          var children = lanes.run(nextRound());
          refused = takeIn(children) ? 0 : refused + children.size();
          if (refused >= settings.staleChildren()) {
            startAnew();
            refused = 0;
          }
        }
      }
    }
    return new PairResult(best.locationOf(), problem.objective(best.locationOf()), steps);
  }

  private List<Supplier<Child>> nextRound() {
    var limit = Math.ceilDiv(budget.steps() - steps, settings.lanes());
    var tasks = new ArrayList<Supplier<Child>>();
    for (var lane = 0; lane < settings.lanes(); lane++) {
      var search = searches.get(lane);
      var ownRandom = random.split();
      var start = breed(crossovers.get(lane), ownRandom);
      tasks.add(
          () -> {
            var done = search.run(start, settings.patience(), limit, ownRandom, clock);
            return new Child(search.best(), done);
          });
    }
    return tasks;
  }

  private int[] breed(PairCrossover crossover, SplittableRandom ownRandom) {
    if (drawn == 0) {
      drawn++;
      return best.locationOf();
    }
    if (drawn < settings.population()) {
      drawn++;
      if (!drawsAroundBest) {
        return crossover.draw(ownRandom);
      }
      var share = LEAST_REDRAWN + (MOST_REDRAWN - LEAST_REDRAWN) * ownRandom.nextDouble();
      return crossover.perturb(best.locationOf(), share, ownRandom);
    }
    var mother = population.draw(ownRandom);
    var father = population.drawOther(mother, ownRandom);
    return crossover.cross(mother.locationOf(), father.locationOf(), ownRandom);
  }

  private boolean takeIn(List<Child> children) {
    var isAnyTaken = false;
    for (var child : children) {
      steps += child.steps();
      isAnyTaken |= population.offer(child.member());
      if (child.member().objective() < best.objective()) {
        best = child.member();
        clock.report((long) best.objective());
      }
    }
    return isAnyTaken;
  }

  /// Keeps the best only, and draws the others around it and at random by turns.
  private void startAnew() {
    population.clear();
    population.offer(best);
    drawn = 1;
    drawsAroundBest = !drawsAroundBest;
  }

  private record Child(PairPopulation.Member member, long steps) {}
}
