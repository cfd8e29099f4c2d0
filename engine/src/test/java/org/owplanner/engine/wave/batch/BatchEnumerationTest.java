package org.owplanner.engine.wave.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

class BatchEnumerationTest {
  private static final int ORDERS = 9;
  private static final BatchClock CLOCK =
      new BatchClock(Budget.ofSteps(1, 1, 1), Progress.silent());

  @ParameterizedTest
  @EnumSource(RoutingPolicy.class)
  void everyBatchBelowTheLimitIsMet(RoutingPolicy routing) {
    var problems = new RandomBatchings(13);
    var random = new SplittableRandom(17);
    for (var trial = 0; trial < 30; trial++) {
      var problem =
          problems.next(ORDERS, 1 + trial % 2, routing, (orders, count) -> count == 2 ? 20_000 : 0);
      var dual = random.longs(ORDERS, 0, 60_000).toArray();
      var limit = random.nextLong(-40_000, 60_000);

      var outcome =
          new BatchEnumeration(problem, dual)
              .run(new BatchCosts(problem), 0, 1, limit, 1 << 20, Long.MAX_VALUE, slice());

      var found = new HashMap<Long, Long>();
      for (var batch = 0; batch < outcome.found().size(); batch++) {
        var orders = outcome.found().orders(batch);
        found.put(BatchCosts.key(orders, orders.length), outcome.found().micros(batch));
      }
      assertThat(outcome.isComplete()).isTrue();
      assertThat(found).isEqualTo(belowTheLimit(problem, dual, limit));
    }
  }

  @Test
  void aSearchThatIsGivenUpSaysSo() {
    var problem = new RandomBatchings(13).next(ORDERS, 1, RoutingPolicy.EXACT);

    var outcome =
        new BatchEnumeration(problem, new long[ORDERS])
            .run(new BatchCosts(problem), 0, 1, Long.MAX_VALUE / 2, 3, Long.MAX_VALUE, slice());

    assertThat(outcome.isComplete()).isFalse();
    assertThat(outcome.found().size()).isEqualTo(3);
  }

  private static BatchClock.Slice slice() {
    return CLOCK.slice(Long.MAX_VALUE);
  }

  private static Map<Long, Long> belowTheLimit(BatchingProblem problem, long[] dual, long limit) {
    var costs = new BatchCosts(problem);
    var below = new HashMap<Long, Long>();
    for (var set = 1; set < 1 << ORDERS; set++) {
      var bits = set;
      var orders = IntStream.range(0, ORDERS).filter(order -> (bits >> order & 1) == 1).toArray();
      var labels = new int[ORDERS];
      for (var order = 0; order < ORDERS; order++) {
        labels[order] = (bits >> order & 1) == 1 ? 0 : order + 1;
      }
      var micros = costs.routed(orders, orders.length);
      var worth = IntStream.of(orders).mapToLong(order -> dual[order]).sum();
      if (micros - worth < limit && Batching.of(labels).isFeasible(problem)) {
        below.put(BatchCosts.key(orders, orders.length), micros);
      }
    }
    return below;
  }
}
