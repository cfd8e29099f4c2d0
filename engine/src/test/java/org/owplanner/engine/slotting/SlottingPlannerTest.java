package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.slotting.verify.SlottingVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;

class SlottingPlannerTest {

  private static SlottingResult plan(SlottingProblem problem) {
    return new SlottingPlanner().plan(problem, Budget.ofSteps(300, 1, 1), Progress.silent());
  }

  @Test
  void whatIsPickedOftenMovesToTheDepot() {
    var problem = SlottingProblems.warehouse(10).sku(SlottingProblems.sku("S0")).slot(0, 19);
    for (var day = 1; day <= 20; day++) {
      problem.order(day, 0);
    }

    var result = plan(problem.build());

    assertThat(result.plan().locationOf(0)).isZero();
    assertThat(result.objectiveMicros()).isLessThan(result.inForceMicros());
  }

  @ParameterizedTest
  @EnumSource(RoutingPolicy.class)
  void theSolverAndTheVerifierAgreeHoweverPickersAreRouted(RoutingPolicy policy) {
    var problem = SlottingProblems.random(1, 10, 24, 120, policy).withRates(withTours(100, 3));

    var result = plan(problem);
    var rows = result.plan().rows(problem, result.facts().faces());

    assertThat(SlottingVerifier.costs(problem, rows).stream().mapToLong(CostTerm::micros).sum())
        .isEqualTo(result.objectiveMicros());
    assertThat(result.findings()).extracting(Finding::code).isEmpty();
    assertThat(SlottingVerifier.verify(problem, rows, result.moves(), result.planCosts()))
        .isEmpty();
  }

  @Test
  void slotsForSShapeToursAreShorterToWalkInSShape() {
    var rates =
        SlottingProblems.random(3, 10, 24, 120)
            .rates()
            .with(SlottingRate.TOUR_LINES, 3)
            .with(SlottingRate.MOVE_MINUTES, 0)
            .with(SlottingRate.BUFFER_LEG_MINUTES, 0);
    var sShape = SlottingProblems.random(3, 10, 24, 120, RoutingPolicy.S_SHAPE).withRates(rates);

    var result = plan(sShape);
    var walkedBefore = walkingMicros(result.inForceCosts());

    assertThat(walkingMicros(result.planCosts())).isLessThan(walkedBefore);
    assertThat(walkedBefore)
        .isGreaterThan(
            walkingMicros(
                plan(SlottingProblems.random(3, 10, 24, 120).withRates(rates)).inForceCosts()));
  }

  private static long walkingMicros(List<CostTerm> costs) {
    return costs.stream()
        .filter(cost -> cost.term().equals(SlottingConstraints.WALKING))
        .mapToLong(CostTerm::micros)
        .sum();
  }

  @Test
  void theSolverAndTheVerifierDrawTheSameSampleOfTours() {
    var problem = SlottingProblems.random(1, 10, 24, 600).withRates(withTours(7, 4));

    var result = plan(problem);
    var rows = result.plan().rows(problem, result.facts().faces());

    assertThat(result.facts().tours().tours()).isBetween(1, 7);
    assertThat(SlottingVerifier.costs(problem, rows).stream().mapToLong(CostTerm::micros).sum())
        .isEqualTo(result.objectiveMicros());
  }

  @Test
  void aSampleOfToursWeighsAsMuchAsAll() {
    var all = SlottingProblems.random(1, 10, 24, 600).withRates(withTours(100_000, 4));
    var sampled = all.withRates(withTours(20, 4));

    assertThat(SlottingFacts.of(all).tours().tours()).isGreaterThan(20);
    assertThat((double) microsPerMetre(sampled))
        .isCloseTo((double) microsPerMetre(all), Percentage.withPercentage(0.1));
  }

  private static SlottingRates withTours(int most, int lines) {
    return SlottingRates.standard()
        .with(SlottingRate.MOST_TOURS, most)
        .with(SlottingRate.TOUR_LINES, lines);
  }

  private static long microsPerMetre(SlottingProblem problem) {
    return Arrays.stream(SlottingFacts.of(problem).tours().microsPerMetre()).sum();
  }

  @Test
  void theConstraintsAgreeWithThemselvesAfterEveryMove() {
    var cheapMoves = SlottingRates.standard().with(SlottingRate.MOVE_MINUTES, 0.1);
    var problem = SlottingProblems.random(4, 6, 12, 60).withRates(cheapMoves);

    var result =
        new SlottingPlanner(EnvironmentMode.FULL_ASSERT)
            .plan(problem, Budget.ofSteps(2000, 1, 1), Progress.silent());

    assertThat(result.objectiveMicros()).isLessThan(result.inForceMicros());
  }

  @Test
  void theBudgetOfMinutesHolds() {
    for (var minutes : new double[] {0.1, 1, 2.5}) {
      var rates =
          SlottingRates.standard()
              .with(SlottingRate.MOVE_MINUTES, 0.2)
              .with(SlottingRate.BUFFER_LEG_MINUTES, 0.3)
              .with(SlottingRate.MOVE_BUDGET_MINUTES, minutes);
      var problem = SlottingProblems.random(6, 10, 24, 120).withRates(rates);

      var result = plan(problem);

      assertThat(
              SlottingVerifier.verify(problem, result.rows(), result.moves(), result.planCosts()))
          .isEmpty();
      var worked =
          result.moves().stream()
              .filter(move -> move.kind() != SlottingMove.Kind.PUT_AWAY)
              .mapToDouble(SlottingMove::minutes)
              .sum();
      assertThat(worked).isLessThanOrEqualTo(minutes + 1e-6);
      assertThat(worked > 0).isEqualTo(minutes > 0.2);
    }
  }

  @Test
  void aVetoedMoveIsNotMadeAndItsCostIsTold() {
    var problem = SlottingProblems.warehouse(10).sku(SlottingProblems.sku("S0")).slot(0, 19);
    for (var day = 1; day <= 20; day++) {
      problem.order(day, 0);
    }

    var result = plan(problem.kept(0).build());

    assertThat(result.moves()).isEmpty();
    assertThat(result.findings()).extracting(Finding::code).containsExactly("VETO_COST");
    // 28 tours of 29 m instead of one, less the relocation.
    var saved = Math.round(28 * 28 * 16e6 / 3600) - 1_600_000;
    assertThat(result.findings().getFirst().text().en())
        .contains("costs %.2f USD more".formatted(saved / 1e6));
  }

  @Test
  void aPlanThatIsGoodEnoughIsNotImproved() {
    var problem = SlottingProblems.random(1, 10, 24, 120);

    var result =
        new SlottingPlanner()
            .plan(
                problem,
                new Budget(Long.MAX_VALUE, 1_000_000_000, 1, Long.MAX_VALUE, 1, 1),
                Progress.silent());

    assertThat(result.bound().gap(result.objectiveMicros())).isLessThan(1);
  }

  @Test
  void aTargetGapThatTheStartReachesEndsTheSearch() {
    var problem = SlottingProblems.random(1, 10, 24, 120);
    var gap = new Budget(Long.MAX_VALUE, 300, 0.999, Long.MAX_VALUE, 1, 1);

    var result = new SlottingPlanner().plan(problem, gap, Progress.silent());

    assertThat(result.objectiveMicros()).isGreaterThan(plan(problem).objectiveMicros());
    assertThat(result.bound().gap(result.objectiveMicros())).isLessThanOrEqualTo(0.999);
  }

  @Test
  void aTargetGapOnTheWayIsReachedAndEndsTheSearchThere() {
    var problem = SlottingProblems.random(1, 10, 24, 120);
    var best = plan(problem);
    var bestGap = best.bound().gap(best.objectiveMicros());
    var startGap = best.bound().gap(best.convergence().getFirst().objectiveMicros());
    var target = (bestGap + startGap) / 2;
    var budget = new Budget(Long.MAX_VALUE, 300, target, Long.MAX_VALUE, 1, 1);

    var result = new SlottingPlanner().plan(problem, budget, Progress.silent());

    assertThat(result.bound().gap(result.objectiveMicros())).isBetween(bestGap, startGap);
    assertThat(result.convergence()).hasSizeLessThanOrEqualTo(best.convergence().size());
  }

  @Test
  void withoutPatienceASearchThatFindsNothingEnds() {
    var problem = SlottingProblems.random(1, 10, 24, 120);
    var impatient = new Budget(Long.MAX_VALUE, 1_000_000_000, 0, 1, 1, 1);

    var result = new SlottingPlanner().plan(problem, impatient, Progress.silent());

    assertThat(result.objectiveMicros()).isLessThanOrEqualTo(result.inForceMicros());
  }

  @Test
  void pointsOnTheWayAreOnTheScaleOfTheObjective() {
    var problem = SlottingProblems.random(1, 10, 24, 600).withRates(withTours(7, 4));

    var result = plan(problem);

    var first = result.convergence().getFirst().objectiveMicros();
    var last = result.convergence().getLast().objectiveMicros();
    assertThat(last).isCloseTo(result.objectiveMicros(), Percentage.withPercentage(5));
    assertThat(result.convergence())
        .allSatisfy(
            point ->
                assertThat(point.objectiveMicros()).isBetween(result.bound().lowerMicros(), first));
  }
}
