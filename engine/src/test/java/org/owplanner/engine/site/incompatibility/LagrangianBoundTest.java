package org.owplanner.engine.site.incompatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LagrangianBoundTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aKnapsackIsWorthWhatTheBestCompatibleSetGains(long seed) {
    var problem = SmallNetworks.random(1, 10, seed);
    var incompatible = new Incompatibilities(problem);
    var random = new SplittableRandom(seed);
    var gain = random.longs(10, 1, 30).toArray();
    var knapsack = knapsack(problem, incompatible, gain, 1_000);

    var most = knapsack.most(12, 0);

    assertThat(most).isEqualTo(best(problem, incompatible, gain, 12));
    var shipped = new int[10];
    knapsack.addShipped(shipped);
    var sum = 0L;
    for (var customer = 0; customer < 10; customer++) {
      sum += shipped[customer] * gain[customer];
    }
    assertThat(sum).isEqualTo(most);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5})
  void aKnapsackThatGivesUpIsWorthNoLess(int nodes) {
    for (var seed = 1; seed <= 30; seed++) {
      var problem = SmallNetworks.random(1, 10, seed);
      var incompatible = new Incompatibilities(problem);
      var gain = new SplittableRandom(seed).longs(10, 1, 30).toArray();

      assertThat(knapsack(problem, incompatible, gain, nodes).most(12, 0))
          .isGreaterThanOrEqualTo(best(problem, incompatible, gain, 12));
    }
  }

  @Test
  void aKnapsackThatGainsTooLittleIsWorthTheFloor() {
    var problem = SmallNetworks.random(1, 4, 1);
    var knapsack = knapsack(problem, new Incompatibilities(problem), new long[] {1, 1, 1, 1}, 100);

    assertThat(knapsack.most(3, 50)).isEqualTo(50);
  }

  private static CompatibleKnapsack knapsack(
      MultiSourceProblem problem, Incompatibilities incompatible, long[] gain, int nodes) {
    var knapsack = new CompatibleKnapsack(problem.demand(), incompatible, nodes);
    knapsack.clear();
    for (var customer = 0; customer < gain.length; customer++) {
      knapsack.add(customer, gain[customer]);
    }
    return knapsack;
  }

  /// By all sets of customers and all ways to share the capacity among them.
  private static long best(
      MultiSourceProblem problem, Incompatibilities incompatible, long[] gain, int capacity) {
    var best = 0L;
    for (var set = 0; set < 1 << gain.length; set++) {
      if (isCompatible(incompatible, set)) {
        var most = new long[capacity + 1];
        for (var customer = 0; customer < gain.length; customer++) {
          for (var unit = 0;
              (set >> customer & 1) == 1 && unit < problem.demand()[customer];
              unit++) {
            for (var room = capacity; room > 0; room--) {
              most[room] = Math.max(most[room], most[room - 1] + gain[customer]);
            }
          }
        }
        best = Math.max(best, most[capacity]);
      }
    }
    return best;
  }

  private static boolean isCompatible(Incompatibilities incompatible, int set) {
    for (var a = 0; a < 31; a++) {
      for (var b = 0; b < a; b++) {
        if ((set >> a & 1) == 1 && (set >> b & 1) == 1 && incompatible.areIncompatible(a, b)) {
          return false;
        }
      }
    }
    return true;
  }
}
