package org.owplanner.engine.wave.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.RoutingPolicy;

class SavingsBatchingTest {

  @Test
  void ordersOfOneAisleShareATour() {
    var graph = new AisleGraph(new int[] {0, 9_000}, new int[] {0, 10_000}, 0);
    var problem =
        new BatchingProblem(
            graph,
            RoutingPolicy.EXACT,
            new int[] {0, 1, 2, 3, 4},
            new int[] {0, 1, 0, 1},
            new int[] {4_000, 4_000, 3_000, 3_000},
            new long[][] {{1}, {1}, {1}, {1}},
            new long[] {2},
            1_000,
            0,
            BatchExtra.NONE);

    assertThat(SavingsBatching.of(problem).batchOf()).containsExactly(0, 1, 0, 1);
  }

  @Test
  void savingsNeverCostMoreThanEveryOrderAloneAndKeepTheCapacity() {
    var problems = new RandomBatchings(21);
    for (var trial = 0; trial < 20; trial++) {
      var problem =
          problems.next(
              25, 1 + trial % 3, trial % 2 == 0 ? RoutingPolicy.S_SHAPE : RoutingPolicy.EXACT);
      var alone = new int[25];
      for (var order = 0; order < alone.length; order++) {
        alone[order] = order;
      }

      var batching = SavingsBatching.of(problem);

      assertThat(batching.isFeasible(problem)).isTrue();
      assertThat(batching.micros(problem)).isLessThanOrEqualTo(Batching.of(alone).micros(problem));
    }
  }

  @Test
  void aLargeShiftIsBatchedByItsRelatedOrdersOnly() {
    var problem = new RandomBatchings(2).next(700, 1, RoutingPolicy.EXACT);

    var batching = SavingsBatching.of(problem);

    assertThat(batching.isFeasible(problem)).isTrue();
    assertThat(batching.count()).isLessThan(500);
  }
}
