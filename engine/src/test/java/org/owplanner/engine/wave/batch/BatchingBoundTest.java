package org.owplanner.engine.wave.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.owplanner.engine.layout.RoutingPolicy;

class BatchingBoundTest {

  @ParameterizedTest
  @EnumSource(RoutingPolicy.class)
  void theFirstBoundIsNeverAboveTheOptimum(RoutingPolicy routing) {
    var problems = new RandomBatchings(31);
    for (var trial = 0; trial < 20; trial++) {
      var problem = problems.next(7, 1 + trial % 2, routing);
      var optimum = RandomBatchings.optimumMicros(problem);

      var bound = new BatchingBound(problem, 2 * optimum);

      assertThat(bound.lowerMicros()).isPositive().isLessThanOrEqualTo(optimum);
      assertThat(optimum % bound.grainMicros()).isZero();
    }
  }

  @Test
  void pricesBoundByTheFewestBatchesWhereEachCostsMore() {
    var bound =
        new BatchingBound(new RandomBatchings(31).next(7, 1, RoutingPolicy.EXACT), 1L << 40);

    assertThat(bound.lowerMicros(new long[] {10, 20}, 5, 3, 7)).isEqualTo(30 + 3 * 5);
    assertThat(bound.lowerMicros(new long[] {10, 20}, -5, 3, 7)).isEqualTo(30 - 7 * 5);
  }
}
