package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What queueing costs, followed change by change, against packing all orders anew.
class PackingDelaysTest {

  private static final int ORDERS = 60;
  private static final int CHANGES = 2_000;

  @ParameterizedTest
  @CsvSource({"0,99", "1,0", "2,3", "3,20", "5,8"})
  void changesCostWhatPackingAllOrdersAnewCosts(int slots, int mostOrders) {
    var problems = WaveProblems.randomly(1, ORDERS);
    var random = new SplittableRandom(slots);
    var from = WaveProblems.FROM;
    for (var slot = 0; slot < slots; slot++) {
      var to = from + 600 + random.nextInt(3_000);
      problems.packing(from, to, random.nextInt(mostOrders + 1));
      from = to + random.nextInt(900);
    }
    var facts = WaveFacts.of(problems.build());
    var queue = new PackingQueue(facts);
    var delays = new PackingDelays(facts);
    var picked = new int[ORDERS];
    Arrays.fill(picked, OrderCosts.NOT_PICKED);
    for (var change = 0; change < CHANGES; change++) {
      var order = random.nextInt(ORDERS);
      // Few moments, so that many orders are picked in the same one.
      picked[order] =
          random.nextInt(4) == 0
              ? OrderCosts.NOT_PICKED
              : WaveProblems.FROM + 450 * random.nextInt(60);

      delays.set(order, picked[order]);

      var micros = queue.pack(picked);
      for (var o = 0; o < ORDERS && queue.binds(); o++) {
        if (picked[o] != OrderCosts.NOT_PICKED) {
          var atOnce = picked[o] + facts.prices().packSeconds();
          micros -= facts.prices().lateness(o, atOnce) + facts.prices().waiting(o, atOnce);
        }
      }
      assertThat(delays.micros()).as("after change %d", change).isEqualTo(micros);
    }
  }
}
