package org.owplanner.engine.slotting;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import java.util.Collections;
import java.util.Iterator;
import java.util.random.RandomGenerator;

/// Draws moves that no rule about a single face forbids: a face to a free location, or two faces
/// that change places.
public final class EligibleMoves implements MoveIteratorFactory<SlottingPlan, Move<SlottingPlan>> {

  @Override
  public long getSize(ScoreDirector<SlottingPlan> director) {
    var plan = director.getWorkingSolution();
    return (long) plan.getAssignments().size() * plan.getFacts().problem().layout().size();
  }

  @Override
  public Iterator<Move<SlottingPlan>> createOriginalMoveIterator(
      ScoreDirector<SlottingPlan> director) {
    return Collections.emptyIterator();
  }

  @Override
  public Iterator<Move<SlottingPlan>> createRandomMoveIterator(
      ScoreDirector<SlottingPlan> director, RandomGenerator random) {
    return new EligibleMoveIterator(director.getWorkingSolution(), random);
  }
}
