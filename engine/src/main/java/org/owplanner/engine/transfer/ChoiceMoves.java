package org.owplanner.engine.transfer;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.Collections;
import java.util.Iterator;
import java.util.random.RandomGenerator;

/// Draws moves: one kind of goods follows another plan, or two at once, so that one may take what
/// the other gives up.
public final class ChoiceMoves implements MoveIteratorFactory<TransferPlan, Move<TransferPlan>> {

  @Override
  public long getSize(ScoreDirector<TransferPlan> director) {
    return director.getWorkingSolution().getChoices().stream()
        .mapToLong(choice -> choice.getPlans().size() - 1)
        .sum();
  }

  @Override
  public Iterator<Move<TransferPlan>> createOriginalMoveIterator(
      ScoreDirector<TransferPlan> director) {
    return Collections.emptyIterator();
  }

  @Override
  public Iterator<Move<TransferPlan>> createRandomMoveIterator(
      ScoreDirector<TransferPlan> director, RandomGenerator random) {
    var open =
        director.getWorkingSolution().getChoices().stream()
            .filter(choice -> choice.getPlans().size() > 1)
            .toArray(GoodsChoice[]::new);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return open.length > 0;
      }

      @Override
      public Move<TransferPlan> next() {
        var one = open[random.nextInt(open.length)];
        var other = open[random.nextInt(open.length)];
        var first = change(one, random);
        return one == other || random.nextBoolean()
            ? first
            : Moves.compose(first, change(other, random));
      }
    };
  }

  private static Move<TransferPlan> change(GoodsChoice choice, RandomGenerator random) {
    var plans = choice.getPlans();
    var plan = plans.get(random.nextInt(plans.size() - 1));
    return Moves.change(
        TransferPlan.PLAN, choice, plan == choice.getPlan() ? plans.getLast() : plan);
  }
}
