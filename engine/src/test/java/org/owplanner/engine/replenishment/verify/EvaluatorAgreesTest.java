package org.owplanner.engine.replenishment.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.replenishment.ItemDraft;
import org.owplanner.engine.replenishment.RandomSellers;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.item.ItemEvaluator;
import org.owplanner.engine.replenishment.item.ItemFacts;
import org.owplanner.engine.replenishment.item.ItemTerm;
import org.owplanner.engine.solve.Refutations;

/// The planner's value of an item's orders, forwards, is the verifier's, backwards, term by term.
class EvaluatorAgreesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void onEveryTermOfRandomOrders(long seed) {
    var problem = RandomSellers.random(seed);
    var random = new SplittableRandom(seed);
    var evaluator = new ItemEvaluator();
    for (var i = 0; i < problem.items().size(); i++) {
      var facts = ItemFacts.of(problem, i);
      var lots = randomLots(facts, random);
      var micros = own(plan(problem, i, facts, lots), i);

      var value = evaluator.value(facts, lots).terms();

      for (var term : Term.values()) {
        var own = micros.getOrDefault(term, 0.0);
        assertThat(value[index(term)])
            .as("%s of item %d", term.id, i)
            .isCloseTo(own, within(1 + 1e-8 * Math.abs(own)));
      }
    }
  }

  /// The books count 30 units of 35 days ago and ten of yesterday where only twelve are left.
  @Test
  void onGoodsThatTheBooksCountTooMany() {
    var problem =
        Checked.shipper()
            .item(ItemDraft.of("S0").weekly(2).onHand(12).aged(TODAY - 35, 30).aged(TODAY - 1, 10))
            .fee(0, 10)
            .fee(28, 100)
            .fee(90, 300)
            .build();
    var facts = ItemFacts.of(problem, 0);
    var lots = new int[facts.options().size()];

    assertThat(new ItemEvaluator().value(facts, lots).terms()[index(Term.STORAGE)])
        .isCloseTo(own(plan(problem, 0, facts, lots), 0).get(Term.STORAGE), within(1.0));
  }

  private static Map<Term, Double> own(WrittenPlan plan, int item) {
    var facts =
        new org.owplanner.engine.replenishment.verify.ItemFacts(
            plan, plan.problem.items().get(item));
    return new ItemCost(plan, item, facts, plan.orders(item))
        .micros().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, term -> term.getValue().micros()));
  }

  private static int index(Term term) {
    for (var of : ItemTerm.values()) {
      if (of.id().equals(term.id)) {
        return of.index();
      }
    }
    throw new AssertionError(term.id);
  }

  private static int[] randomLots(ItemFacts facts, SplittableRandom random) {
    var lots = new int[facts.options().size()];
    for (var o = 0; o < lots.length; o++) {
      if (random.nextInt(12) == 0 && facts.mostLots(o) > 0) {
        lots[o] = 1 + random.nextInt(Math.min(12, facts.mostLots(o)));
      }
    }
    return lots;
  }

  private static WrittenPlan plan(
      ReplenishmentProblem problem, int item, ItemFacts facts, int[] lots) {
    var draft = new RowsDraft(problem);
    for (var o = 0; o < lots.length; o++) {
      var units = facts.units(o, lots[o]);
      if (units > 0) {
        var option = facts.options().get(o);
        draft.order(
            item,
            option.week(),
            option.lane().mode(),
            option.source(),
            units / problem.items().get(item).sku().casePack());
      }
    }
    return new WrittenPlan(problem, draft.rows(), new Refutations());
  }
}
