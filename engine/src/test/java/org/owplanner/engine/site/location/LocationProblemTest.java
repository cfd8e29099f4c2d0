package org.owplanner.engine.site.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocationProblemTest {

  @Test
  void anInfiniteCostIsNoArc() {
    var problem = of(new double[] {1, Double.POSITIVE_INFINITY, 2, 3}, 4);

    assertThat(problem.firstArc()).containsExactly(0, 1, 3);
    assertThat(problem.arcSite()).containsExactly(0, 0, 1);
  }

  @Test
  void aNegativeDemandIsNamed() {
    assertThatThrownBy(() -> of(new double[] {1, 1, 1, 1}, -4))
        .hasMessageContaining("The demand (-4.0) of customer 1");
  }

  @Test
  void aCostThatIsNoNumberIsNamed() {
    assertThatThrownBy(
            () ->
                new LocationProblem(
                    new double[] {1},
                    new double[] {1},
                    new int[] {0},
                    new byte[1],
                    new double[] {1},
                    new int[] {0, 1},
                    new int[] {0},
                    new double[] {Double.NaN},
                    false,
                    1))
        .hasMessageContaining("The arc cost (NaN) of site 0");
  }

  @Test
  void aPlanThatBreaksARuleIsNotFeasible() {
    var problem = of(new double[] {1, 2, 3, 4}, 5);
    var open = new boolean[] {true, false};
    var customers = new int[] {0, 1};

    assertThat(
            LocationCheck.isFeasible(
                problem, new LocationPlan(open, customers, new int[] {0, 0}, new double[] {1, 1})))
        .isTrue();
    assertThat(
            LocationCheck.isFeasible(
                problem, new LocationPlan(open, customers, new int[] {0, 1}, new double[] {1, 1})))
        .as("a closed site serves")
        .isFalse();
    assertThat(
            LocationCheck.isFeasible(
                problem,
                new LocationPlan(open, customers, new int[] {0, 0}, new double[] {1, 0.5})))
        .as("half of a demand is left")
        .isFalse();
    assertThat(
            LocationCheck.isFeasible(
                of(new double[] {1, 2, 3, 4}, 7),
                new LocationPlan(open, customers, new int[] {0, 0}, new double[] {1, 1})))
        .as("the site's capacity is too small")
        .isFalse();
  }

  private static LocationProblem of(double[] cost, double secondDemand) {
    return LocationProblem.dense(
        new double[] {5, 7}, new double[] {8, 9}, new double[] {3, secondDemand}, cost, false);
  }
}
