package org.owplanner.engine.replenishment.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Where no order can pay, every order costs more than none.
@NullMarked
final class WorthOrderingTest {

  private static final int ITEMS = 30;
  private static final int EACH = 5;

  private final ItemEvaluator evaluator = new ItemEvaluator();

  @Test
  void everyOrderCostsMoreThanNoneWhereNoneCanPay() {
    var seen = 0;
    for (var number = 0; number < ITEMS; number++) {
      var facts = ShopExamples.draw(new Random(number * 7_919L), number).facts();
      if (canPay(facts)) {
        continue;
      }
      seen++;
      var plan = new int[facts.options().size()];
      var none = micros(facts, plan);
      for (var o = number % EACH; o < plan.length; o += EACH) {
        for (var lots = facts.leastLots(o); lots <= facts.mostLots(o); lots = 1 + 4 * lots) {
          plan[o] = lots;
          assertThat(micros(facts, plan)).isGreaterThan(none);
        }
        plan[o] = 0;
      }
    }
    assertThat(seen).isGreaterThan(ITEMS / 10);
  }

  @Test
  void anOrderCanPayWhereTheShelfIsEmpty() {
    var example = new ItemExamples();
    example.onHand = 0;
    assertThat(canPay(example.facts())).isTrue();
  }

  @Test
  void noOrderPaysWhereTheShelfHoldsMoreThanCanBeSold() {
    var example = new ItemExamples();
    example.onHand = 2000;
    assertThat(canPay(example.facts())).isFalse();
  }

  private static boolean canPay(ItemFacts facts) {
    var paths = new StockPaths();
    paths.run(facts, DecidedSupply.none(), 0);
    return WorthOrdering.canPay(facts, ItemPrices.none(facts), paths);
  }

  private double micros(ItemFacts facts, int[] plan) {
    var sum = 0.0;
    for (var term : evaluator.value(facts, plan).terms()) {
      sum += term;
    }
    return sum;
  }
}
