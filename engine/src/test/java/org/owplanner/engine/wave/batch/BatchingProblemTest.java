package org.owplanner.engine.wave.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.RoutingPolicy;

class BatchingProblemTest {
  private static final AisleGraph GRAPH =
      new AisleGraph(new int[] {0, 5_000}, new int[] {0, 10_000}, 0);

  @Test
  void anOrderThatNoTourHoldsIsNamed() {
    assertThatThrownBy(() -> problem(new int[] {1_000, 2_000}, new long[][] {{4}, {6}}))
        .hasMessageContaining("The size of order 1 in dimension 0 (6)")
        .hasMessageContaining("capacity (5)");
  }

  @Test
  void aStopOffTheGraphIsNamed() {
    assertThatThrownBy(() -> problem(new int[] {1_000, 12_000}, new long[][] {{4}, {5}}))
        .hasMessageContaining("The stop 1 (aisle 1, y_mm 12000)");
  }

  @Test
  void aBatchCostsItsTourAndItsSetUp() {
    var problem = problem(new int[] {1_000, 2_000}, new long[][] {{2}, {3}});

    // up aisle 0 and back 2 m; across and back 10 m, up aisle 1 and back 4 m
    assertThat(Batching.of(new int[] {0, 1}).micros(problem)).isEqualTo((2 + 14) * 7 + 2 * 100);
    assertThat(Batching.of(new int[] {5, 5}).micros(problem)).isEqualTo((2 + 14) * 7 + 100);
  }

  @Test
  void batchesAreNumberedByTheirFirstOrders() {
    assertThat(Batching.of(new int[] {7, 3, 7, 0}).batches())
        .isDeepEqualTo(new int[][] {{0, 2}, {1}, {3}});
  }

  private static BatchingProblem problem(int[] ysMm, long[][] size) {
    return new BatchingProblem(
        GRAPH,
        RoutingPolicy.EXACT,
        new int[] {0, 1, 2},
        new int[] {0, 1},
        ysMm,
        size,
        new long[] {5},
        7,
        100,
        BatchExtra.NONE);
  }
}
