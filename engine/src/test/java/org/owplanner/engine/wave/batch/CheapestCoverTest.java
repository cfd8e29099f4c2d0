package org.owplanner.engine.wave.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class CheapestCoverTest {

  @Test
  void aPartIsBatchedToTheOptimum() {
    var problems = new RandomBatchings(29);
    var clock = new BatchClock(Budget.ofSteps(1, 1, 1), Progress.silent());
    for (var trial = 0; trial < 20; trial++) {
      var problem = problems.next(7, 1, RoutingPolicy.EXACT);
      var part = IntStream.range(0, 7).toArray();
      var prices = new long[7];
      var pool =
          new BatchEnumeration(problem, prices, part)
              .run(
                  new BatchCosts(problem),
                  0,
                  1,
                  Long.MAX_VALUE / 2,
                  1 << 20,
                  Long.MAX_VALUE,
                  clock.slice(Long.MAX_VALUE))
              .found();
      var optimum = RandomBatchings.optimumMicros(problem);

      var labels = new CheapestCover(problem, part, 0).choose(pool, prices, optimum + 1);
      var none = new CheapestCover(problem, part, 0).choose(pool, prices, optimum);

      assertThat(Batching.of(labels).micros(problem)).isEqualTo(optimum);
      assertThat(none).isEmpty();
    }
  }
}
