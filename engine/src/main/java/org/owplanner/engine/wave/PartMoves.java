package org.owplanner.engine.wave;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import java.util.Collections;
import java.util.Iterator;
import java.util.random.RandomGenerator;

/// Draws moves of parts: into another batch, a new one or none, two that change places, or to other
/// lots.
public final class PartMoves implements MoveIteratorFactory<WavePlan, Move<WavePlan>> {

  @Override
  public long getSize(ScoreDirector<WavePlan> director) {
    var parts = director.getWorkingSolution().getAssignments().size();
    return (long) parts * parts;
  }

  @Override
  public Iterator<Move<WavePlan>> createOriginalMoveIterator(ScoreDirector<WavePlan> director) {
    return Collections.emptyIterator();
  }

  @Override
  public Iterator<Move<WavePlan>> createRandomMoveIterator(
      ScoreDirector<WavePlan> director, RandomGenerator random) {
    return new PartMoveIterator(director.getWorkingSolution(), random);
  }
}
