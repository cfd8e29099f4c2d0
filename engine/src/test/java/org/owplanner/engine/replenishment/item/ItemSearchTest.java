package org.owplanner.engine.replenishment.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.replenishment.OrderSource;
import org.owplanner.engine.replenishment.PinnedOrder;
import org.owplanner.engine.replenishment.TransportMode;
import org.owplanner.engine.stock.LeadTime;

/// The best orders and their bound, against all plans of small items.
@NullMarked
final class ItemSearchTest {

  private static final int CASES = 12;
  private static final int MOST_LOTS = 3;

  private final ItemSearch search = new ItemSearch();
  private final ItemEvaluator evaluator = new ItemEvaluator();
  private final ConvexBound convex = new ConvexBound();
  private final ItemBound bound = new ItemBound();

  @Test
  void findsTheOptimumOfSmallItemsAndTheBoundIsBelowIt() {
    var found = 0;
    for (var seed = 0; seed < CASES; seed++) {
      var random = new Random(seed);
      var facts = ItemExamples.small(random).facts();
      var prices = ItemExamples.prices(random, facts);
      var plan = search.best(facts, prices, new int[facts.options().size()]);
      var least = leastOf(facts, prices, 0, new int[plan.length]);
      var micros = micros(facts, prices, plan);
      assertThat(micros).as("seed %d", seed).isLessThanOrEqualTo(1.005 * least);
      assertThat(bound.lower(facts, prices, plan))
          .as("seed %d", seed)
          .isLessThanOrEqualTo(Math.min(least, micros));
      found += micros <= least * (1 + 1e-9) ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(CASES - 1);
  }

  @Test
  void boundIsBelowTheOptimumWhateverPlanItIsAskedNear() {
    for (var seed = 100; seed < 100 + 2 * CASES; seed++) {
      var random = new Random(seed * 7_919L);
      var facts = ItemExamples.small(random).facts();
      var prices = ItemExamples.prices(random, facts);
      var least = leastOf(facts, prices, 0, new int[facts.options().size()]);
      for (var near = 0; near < 3; near++) {
        var at = new int[facts.options().size()];
        for (var o = 0; o < at.length; o++) {
          at[o] = facts.isFree(o) ? random.nextInt(2) * (facts.leastLots(o) + near) : 0;
        }
        assertThat(bound.lower(facts, prices, at)).as("seed %d", seed).isLessThanOrEqualTo(least);
        assertThat(convex.lower(facts, prices, at, 6, Double.POSITIVE_INFINITY))
            .as("seed %d", seed)
            .isLessThanOrEqualTo(least);
      }
    }
  }

  /// Demand of one week and one order before it: P(D ≤ q) ≥ (m − c)/(m + h), m the margin, c what a
  /// unit costs on its way, h what one left over costs to the end.
  @Test
  void isTheNewsvendorsWhereAllIsSoldInAWeek() {
    var example = new ItemExamples();
    example.weekMean = 40;
    example.dispersion = 1;
    example.levelVariance = 0;
    example.onlyWeek = 6;
    example.onHand = 0;
    example.productionDays = 35;
    example.lanes =
        List.of(
            ItemExamples.lane(
                TransportMode.AIR, new LeadTime(7, 7, 7, 0, 0), 1_000_000, 1_000_000));
    example.fees.subList(1, 3).clear();
    var facts = example.facts();
    assertThat(facts.cellUnits).isEqualTo(1);
    var plan = search.best(facts, ItemPrices.none(facts), new int[facts.options().size()]);
    var option = ItemEvaluatorTest.option(facts, 5, TransportMode.AIR);
    var cost = facts.orders.unitMicros(option) + facts.orders.changeMicros();
    var hold = 20 * (facts.rates.capitalMicros() + facts.tiers.firstMicros);
    hold += facts.rates.leftOverMicros();
    var margin = facts.rates.marginMicros();
    var ratio = (margin - cost) / (margin + hold);
    assertThat(plan[option])
        .isEqualTo(new PoissonDistribution(40).inverseCumulativeProbability(ratio));
    plan[option] = 0;
    assertThat(plan).containsOnly(0);
  }

  @Test
  void boundIsCloseForGoodsThatNeedOneOrder() {
    var example = new ItemExamples();
    example.weekMean = 0.5;
    example.priceCents = 600;
    example.costCents = 200;
    example.onHand = 4;
    var facts = example.facts();
    var plan = search.best(facts, ItemPrices.none(facts), new int[facts.options().size()]);
    var micros = micros(facts, ItemPrices.none(facts), plan);
    assertThat(bound.lower(facts, ItemPrices.none(facts), plan)).isGreaterThan(0.98 * micros);
  }

  @Test
  void tangentsAreCloseForGoodsThatSellMuch() {
    var example = new ItemExamples();
    example.weekMean = 60;
    example.priceCents = 6000;
    example.costCents = 2000;
    example.onHand = 200;
    var facts = example.facts();
    var plan = search.best(facts, ItemPrices.none(facts), new int[facts.options().size()]);
    var micros = micros(facts, ItemPrices.none(facts), plan);
    assertThat(convex.lower(facts, ItemPrices.none(facts), plan, 60, micros))
        .isBetween(0.98 * micros, micros);
  }

  @Test
  void pinnedOrdersStayAsTheyAre() {
    var example = new ItemExamples();
    var day = Math.toIntExact(ItemExamples.TODAY.toEpochDay()) + 21;
    example.pinned = List.of(new PinnedOrder(day, TransportMode.AIR, OrderSource.PRODUCTION, 17));
    var facts = example.facts();
    var option = ItemEvaluatorTest.option(facts, 3, TransportMode.AIR);
    var plan = search.best(facts, ItemPrices.none(facts), new int[facts.options().size()]);
    assertThat(facts.isPinned(option)).isTrue();
    assertThat(facts.units(option, plan[option])).isEqualTo(17);
  }

  @Test
  void takesNoMoreFromTheFactoryThanWaitsThereAndKeepsTheSmallestOrder() {
    for (var seed = 0; seed < 4; seed++) {
      var example = ItemExamples.shop(new Random(seed));
      example.atFactory = 3 * example.casePack;
      example.moq = 4 * example.casePack;
      var facts = example.facts();
      var plan = search.best(facts, ItemPrices.none(facts), new int[facts.options().size()]);
      var taken = 0;
      for (var o = 0; o < plan.length; o++) {
        taken += facts.isFromFactory(o) ? plan[o] : 0;
        assertThat(plan[o] == 0 || plan[o] >= facts.leastLots(o)).isTrue();
      }
      assertThat(taken).isLessThanOrEqualTo(facts.factoryLots());
    }
  }

  @Test
  void sameItemSamePlanWhateverWasSearchedBefore() {
    var first = ItemExamples.shop(new Random(5)).facts();
    var other = ItemExamples.shop(new Random(6)).facts();
    var plan = search.best(first, ItemPrices.none(first), new int[first.options().size()]);
    search.best(other, ItemPrices.none(other), new int[other.options().size()]);
    assertThat(search.best(first, ItemPrices.none(first), new int[first.options().size()]))
        .isEqualTo(plan);
  }

  private double leastOf(ItemFacts facts, ItemPrices prices, int option, int[] plan) {
    if (option == plan.length) {
      return micros(facts, prices, plan);
    }
    var least = leastOf(facts, prices, option + 1, plan);
    var stored = facts.factoryLots();
    for (var o = 0; o < option; o++) {
      stored -= facts.isFromFactory(o) ? plan[o] : 0;
    }
    var most = facts.isFromFactory(option) ? Math.min(MOST_LOTS, stored) : MOST_LOTS;
    for (var lots = facts.leastLots(option); lots <= most; lots++) {
      plan[option] = lots;
      least = Math.min(least, leastOf(facts, prices, option + 1, plan));
    }
    plan[option] = 0;
    return least;
  }

  private double micros(ItemFacts facts, ItemPrices prices, int[] plan) {
    var value = evaluator.value(facts, plan);
    var sum = 0.0;
    for (var term : value.terms()) {
      sum += term;
    }
    for (var o = 0; o < plan.length; o++) {
      sum += facts.units(o, plan[o]) * prices.optionMicrosPerUnit()[o];
    }
    for (var t = 0; t < ItemFacts.WEEKS; t++) {
      sum += value.startUnits()[t] * prices.weekMicrosPerUnit()[t];
    }
    return sum;
  }
}
