package org.owplanner.engine.slotting.pair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class WindowPairSearchTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void tinyWarehousesAreSolvedToTheirOptimum(long seed) {
    var problem = RandomWarehouses.problem(5, 7, seed);

    var result = improve(problem, RandomWarehouses.start(5), 60_000, 1);

    assertThat(problem.parts(result.locationOf()))
        .isEqualTo(optimumParts(problem, new int[5], 0, 0));
    assertThat(result.objective()).isEqualTo(problem.micros(result.locationOf()));
  }

  private static PairResult improve(
      SparsePairProblem problem, int[] start, long steps, int threads) {
    return WindowPairSearch.improve(
        problem, start, Budget.ofSteps(steps, 1, threads), Progress.silent());
  }

  private static long optimumParts(
      SparsePairProblem problem, int[] locationOf, int face, int taken) {
    if (face == locationOf.length) {
      return problem.parts(locationOf);
    }
    var best = Long.MAX_VALUE;
    for (var a = 0; a < problem.floor().size(); a++) {
      if ((taken & (1 << a)) == 0 && problem.eligibility().isEligible(face, a)) {
        locationOf[face] = a;
        best = Math.min(best, optimumParts(problem, locationOf, face + 1, taken | (1 << a)));
      }
    }
    return best;
  }

  @Test
  void threadsChangeNothing() {
    var problem = RandomWarehouses.problem(150, 220, 3);
    var start = RandomWarehouses.start(150);

    var one = improve(problem, start, 120_000, 1);
    var three = improve(problem, start, 120_000, 3);

    assertThat(three.locationOf()).isEqualTo(one.locationOf());
    assertThat(three.objective()).isEqualTo(one.objective()).isLessThan(problem.micros(start));
  }

  @Test
  void facesLieWhereTheyMayEachAtALocationOfItsOwn() {
    var problem = RandomWarehouses.problem(80, 100, 4);

    var result = improve(problem, RandomWarehouses.start(80), 50_000, 2);

    assertThat(result.locationOf()).doesNotHaveDuplicates();
    for (var i = 0; i < 80; i++) {
      assertThat(problem.eligibility().isEligible(i, result.locationOf()[i])).isTrue();
    }
  }

  @Test
  void pinnedFacesStayAndUnplacedOnesStayUnplaced() {
    var given = RandomWarehouses.problem(40, 50, 5);
    var isPinned = new boolean[40];
    isPinned[3] = true;
    isPinned[17] = true;
    var problem =
        new SparsePairProblem(
            given.floor(), given.coPicks(), given.cost(), given.eligibility(), isPinned);
    var start = RandomWarehouses.start(40);
    start[8] = SparsePairProblem.NOWHERE;

    var result = improve(problem, start, 50_000, 2).locationOf();

    assertThat(result[3]).isEqualTo(3);
    assertThat(result[17]).isEqualTo(17);
    assertThat(result[8]).isEqualTo(SparsePairProblem.NOWHERE);
  }

  @Test
  void whereNothingMayMoveNothingIsSearched() {
    var given = RandomWarehouses.problem(6, 9, 6);
    var isPinned = new boolean[] {true, true, true, true, true, true};
    var problem =
        new SparsePairProblem(
            given.floor(), given.coPicks(), given.cost(), given.eligibility(), isPinned);
    var start = RandomWarehouses.start(6);

    var result =
        WindowPairSearch.improve(
            problem, start, Budget.ofSteps(Long.MAX_VALUE, 1, 1), Progress.silent());

    assertThat(result.locationOf()).isEqualTo(start);
    assertThat(result.steps()).isZero();
  }

  @Test
  void movesThatDoNotPayAreNotMade() {
    var given = RandomWarehouses.problem(60, 80, 7);
    var dear = 1_000_000_000L;
    var problem =
        new SparsePairProblem(
            given.floor(),
            given.coPicks(),
            (face, location) -> face == location ? 0 : dear,
            given.eligibility(),
            given.isPinned());

    var result = improve(problem, RandomWarehouses.start(60), 50_000, 1);

    assertThat(result.locationOf()).isEqualTo(RandomWarehouses.start(60));
  }
}
