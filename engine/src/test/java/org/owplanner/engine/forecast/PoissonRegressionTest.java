package org.owplanner.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class PoissonRegressionTest {

  @Test
  void asManyAreExpectedAsWereCountedHoweverUnevenlyTheyAreSpread() {
    var random = new Random(1);
    for (var items : new int[] {50, 500, 5_000}) {
      var inputs = new double[items][];
      var counts = new double[items];
      for (var i = 0; i < items; i++) {
        var mean = 3_000 * Math.pow(i + 1, -1.2);
        var seen = Math.log(mean * (0.5 + random.nextDouble()) + 0.01);
        inputs[i] = new double[] {1, seen, seen + 0.01 * random.nextGaussian(), seen > 0 ? 1 : 0};
        counts[i] = Math.round(mean);
      }

      var regression = new PoissonRegression(inputs, counts);

      assertThat(IntStream.range(0, items).mapToDouble(i -> regression.expected(inputs[i])).sum())
          .isCloseTo(
              IntStream.range(0, items).mapToDouble(i -> counts[i]).sum(),
              Percentage.withPercentage(1));
    }
  }
}
