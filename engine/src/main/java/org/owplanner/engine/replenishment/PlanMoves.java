package org.owplanner.engine.replenishment;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.Collections;
import java.util.Iterator;
import java.util.random.RandomGenerator;

/// Draws moves: one item follows another plan, or two items at once, so that one may take what the
/// other gives up.
public final class PlanMoves
    implements MoveIteratorFactory<ReplenishmentPlan, Move<ReplenishmentPlan>> {

  @Override
  public long getSize(ScoreDirector<ReplenishmentPlan> director) {
    return director.getWorkingSolution().getChoices().stream()
        .mapToLong(choice -> choice.getPlans().size() - 1)
        .sum();
  }

  @Override
  public Iterator<Move<ReplenishmentPlan>> createOriginalMoveIterator(
      ScoreDirector<ReplenishmentPlan> director) {
    return Collections.emptyIterator();
  }

  @Override
  public Iterator<Move<ReplenishmentPlan>> createRandomMoveIterator(
      ScoreDirector<ReplenishmentPlan> director, RandomGenerator random) {
    var open =
        director.getWorkingSolution().getChoices().stream()
            .filter(choice -> choice.getPlans().size() > 1)
            .toArray(ItemChoice[]::new);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return open.length > 0;
      }

      @Override
      public Move<ReplenishmentPlan> next() {
        var one = open[random.nextInt(open.length)];
        var other = open[random.nextInt(open.length)];
        var first = change(one, random);
        return one == other || random.nextBoolean()
            ? first
            : Moves.compose(first, change(other, random));
      }
    };
  }

  private static Move<ReplenishmentPlan> change(ItemChoice choice, RandomGenerator random) {
    var plans = choice.getPlans();
    var plan = plans.get(random.nextInt(plans.size() - 1));
    return Moves.change(
        ReplenishmentPlan.PLAN, choice, plan == choice.getPlan() ? plans.getLast() : plan);
  }
}
