package org.owplanner.engine.wave.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Progress;

class ReleaseBoundTest {

  @Test
  void noPlanHasMoreUnitsThanTheBoundOfItsNumberOfAisles() {
    for (var seed = 0; seed < 60; seed++) {
      var problem = RandomRelease.small(seed);
      var most = RandomRelease.mostUnits(problem);
      for (var steps : new long[] {1, 7, 300}) {
        var bound = bound(problem, steps);

        for (var k = 1; k < most.length; k++) {
          assertThat(bound.mostUnits(k))
              .as("seed %d, %d aisles", seed, k)
              .isGreaterThanOrEqualTo(most[k]);
        }
        assertThat(bound.unitsPerAisle())
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(RandomRelease.bestRatio(most));
      }
    }
  }

  @Test
  void noAisleOfABetterPlanIsExcluded() {
    var excluded = 0;
    for (var seed = 0; seed < 60; seed++) {
      var problem = RandomRelease.small(seed);
      var unitsOf = RandomRelease.unitsOfSets(problem);
      var best = (int) RandomRelease.bestRatio(RandomRelease.mostUnits(problem));
      var known = ReleasePlan.of(new int[0], new int[] {0}, best);
      var bound = bound(problem, 300, known);

      for (var a = 0; a < problem.aisles().rows(); a++) {
        if (bound.excluded()[a]) {
          excluded++;
          for (var set = 1; set < unitsOf.length; set++) {
            if (((set >> a) & 1) == 1) {
              assertThat(unitsOf[set])
                  .as("seed %d, set %d", seed, set)
                  .isLessThanOrEqualTo(best * Integer.bitCount(set));
            }
          }
        }
      }
    }
    assertThat(excluded).isPositive();
  }

  @Test
  void stepsBringTheBoundDown() {
    var problem = RandomRelease.large();

    assertThat(bound(problem, 300).unitsPerAisle())
        .isLessThan(0.8 * bound(problem, 1).unitsPerAisle());
  }

  @Test
  void aBoundThatIsReachedLeavesNoNumberOfAislesOpen() {
    var orders = ItemRows.of(new int[] {0, 1, 2}, new int[] {0, 1}, new int[] {3, 4});
    var aisles = ItemRows.of(new int[] {0, 1, 2}, new int[] {0, 1}, new int[] {3, 4});
    var problem = new ReleaseProblem(2, orders, aisles, 0, 9);

    var bound = bound(problem, 300);

    assertThat(bound.isReached(ReleasePlan.of(new int[] {1}, new int[] {1}, 4))).isTrue();
    assertThat(bound.isReached(ReleasePlan.of(new int[] {0}, new int[] {0}, 3))).isFalse();
  }

  private static ReleaseBound bound(ReleaseProblem problem, long steps) {
    return bound(problem, steps, ReleasePlan.empty());
  }

  private static ReleaseBound bound(ReleaseProblem problem, long steps, ReleasePlan known) {
    var bound = new ReleaseBound(new ReleaseIndex(problem));
    bound.tighten(known, new ReleaseQuota(steps, 0, Long.MAX_VALUE, Progress.silent()));
    return bound;
  }
}
