package org.owplanner.engine.site.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KnapsackTest {

  @Test
  void wholeItemsAreChosenAsTryingAllDoes() {
    for (var seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var items = 1 + random.nextInt(10);
      var knapsack = new WholeKnapsack(items);
      var profit = new double[items];
      var weight = new double[items];
      fill(random, profit, weight);
      knapsack.count = items;
      for (var k = 0; k < items; k++) {
        knapsack.item[k] = k;
        knapsack.profit[k] = profit[k];
        knapsack.weight[k] = weight[k];
      }
      var room = random.nextInt(40);

      knapsack.solve(room);

      assertThat(knapsack.upper).isCloseTo(best(profit, weight, room), within(1e-9));
      var value = 0.0;
      var load = 0.0;
      for (var t = 0; t < knapsack.taken; t++) {
        value += profit[knapsack.chosen[t]];
        load += weight[knapsack.chosen[t]];
      }
      assertThat(value).isCloseTo(knapsack.upper, within(1e-9));
      assertThat(load).isLessThanOrEqualTo(room);
      assertThat(knapsack.partsValue).isGreaterThanOrEqualTo(knapsack.upper - 1e-9);
    }
  }

  @Test
  void manyAlikeItemsAreLeftToDynamicProgramming() {
    var knapsack = new WholeKnapsack(60);
    knapsack.count = 60;
    for (var k = 0; k < 60; k++) {
      knapsack.item[k] = k;
      knapsack.profit[k] = 20 + k % 2;
      knapsack.weight[k] = 20 + k % 2;
    }

    knapsack.solve(599);

    assertThat(knapsack.upper).isEqualTo(599);
  }

  @Test
  void partsFillTheRoomByProfitAUnit() {
    for (var seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var items = 1 + random.nextInt(30);
      var whole = new WholeKnapsack(items);
      var parts = new ShareKnapsack(items);
      fill(random, parts.profit, parts.weight);
      whole.count = items;
      parts.count = items;
      System.arraycopy(parts.profit, 0, whole.profit, 0, items);
      System.arraycopy(parts.weight, 0, whole.weight, 0, items);
      var room = 12 + random.nextInt(100);

      whole.solve(room);
      parts.solve(room);

      assertThat(parts.value).isCloseTo(whole.partsValue, within(1e-9));
      assertThat(parts.lastShare).isBetween(0.0, 1.0);
    }
  }

  private static void fill(Random random, double[] profit, double[] weight) {
    for (var k = 0; k < profit.length; k++) {
      profit[k] = 1 + random.nextInt(30);
      weight[k] = random.nextInt(12);
    }
  }

  private static double best(double[] profit, double[] weight, double room) {
    var best = 0.0;
    for (var set = 0; set < 1 << profit.length; set++) {
      var value = 0.0;
      var load = 0.0;
      for (var k = 0; k < profit.length; k++) {
        value += (set >> k & 1) * profit[k];
        load += (set >> k & 1) * weight[k];
      }
      best = load <= room ? Math.max(best, value) : best;
    }
    return best;
  }
}
