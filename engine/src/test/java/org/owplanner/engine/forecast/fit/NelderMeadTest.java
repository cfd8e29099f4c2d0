package org.owplanner.engine.forecast.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.junit.jupiter.api.Test;

class NelderMeadTest {

  /// Rosenbrock's valley, the example of Nelder & Mead (1965).
  private static double valley(double[] p) {
    var across = p[1] - p[0] * p[0];
    return 100 * across * across + (1 - p[0]) * (1 - p[0]);
  }

  @Test
  void itFindsTheEndOfRosenbrocksValleyAsCommonsMathDoes() {
    double[] point = {-1.2, 1};
    var value =
        new NelderMead(new double[] {-5, -5}, new double[] {5, 5}, 1000, 1e-14)
            .minimise(NelderMeadTest::valley, point, new double[] {0.5, 0.5});
    var theirs =
        new SimplexOptimizer(1e-14, 1e-14)
            .optimize(
                new MaxEval(1000),
                new ObjectiveFunction(NelderMeadTest::valley),
                GoalType.MINIMIZE,
                new InitialGuess(new double[] {-1.2, 1}),
                new NelderMeadSimplex(2, 0.5));
    assertThat(point).containsExactly(theirs.getPoint(), within(1e-4));
    assertThat(value).isLessThan(1e-8);
  }

  @Test
  void itStaysInItsBox() {
    double[] point = {0.5};
    new NelderMead(new double[] {0.2}, new double[] {0.9}, 100, 1e-9)
        .minimise(p -> p[0], point, new double[] {0.2});
    assertThat(point[0]).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void whatIsNotANumberIsNotAllowed() {
    double[] point = {3};
    var value =
        new NelderMead(new double[] {0}, new double[] {9}, 100, 1e-9)
            .minimise(p -> Double.NaN, point, new double[] {1});
    assertThat(value).isInfinite();
  }
}
