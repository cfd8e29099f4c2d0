package org.owplanner.engine.wave.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.owplanner.engine.layout.RoutingPolicy;

class BatchCostsTest {

  @ParameterizedTest
  @EnumSource(RoutingPolicy.class)
  void aCostComesOutTheSameByWordsOfBitsByMemoryAndByTheRouter(RoutingPolicy routing) {
    var problems = new RandomBatchings(7);
    var random = new SplittableRandom(11);
    for (var trial = 0; trial < 60; trial++) {
      var problem = problems.next(8, 1 + trial % 2, routing, (orders, count) -> 5L * count);
      var costs = new BatchCosts(problem);
      for (var draw = 0; draw < 40; draw++) {
        var orders =
            IntStream.range(0, 8).filter(order -> order == 3 || random.nextInt(3) == 0).toArray();

        assertThat(costs.micros(orders, orders.length))
            .isEqualTo(costs.routed(orders, orders.length));
        assertThat(costs.micros(orders, orders.length))
            .isEqualTo(new BatchCosts(problem).routed(orders, orders.length));
      }
    }
  }
}
