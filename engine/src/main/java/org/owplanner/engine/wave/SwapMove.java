package org.owplanner.engine.wave;

import java.util.SplittableRandom;

/// A part changes places with one in the batch of a part that it is related to; one that isn't
/// picked may take the place of one that is.
final class SwapMove implements WaveMove {

  private final WaveState state;
  private final RelatedParts related;
  private final StockChoice choice;

  SwapMove(WaveState state, RelatedParts related) {
    this.state = state;
    this.related = related;
    choice = new StockChoice(state.facts());
  }

  @Override
  public boolean change(SplittableRandom random) {
    var parts = state.facts().parts();
    if (parts.size() == 0) {
      return false;
    }
    var part = random.nextInt(parts.size());
    var others = related.of(part);
    if (others.length == 0) {
      return false;
    }
    var target = state.batchOf(others[random.nextInt(others.length)]);
    var from = state.batchOf(part);
    if (target == WaveState.NOWHERE || target == from || state.batch(target).size < 2) {
      return false;
    }
    var other = state.batch(target).parts[random.nextInt(state.batch(target).size)];
    if (from == WaveState.NOWHERE) {
      return isWhole(part) && isWhole(other) && replace(part, other, target);
    }
    if (state.batch(from).size < 2) {
      return false;
    }
    state.remove(part);
    state.remove(other);
    return insert(part, target) && insert(other, from);
  }

  private boolean isWhole(int part) {
    var parts = state.facts().parts();
    return parts.count(parts.orderOf()[part]) == 1;
  }

  private boolean replace(int part, int other, int target) {
    state.remove(other);
    return insert(part, target);
  }

  private boolean insert(int part, int target) {
    if (!state.loads().hasRoom(state.batch(target), part)) {
      return false;
    }
    var pickerClass = state.facts().crew().classOf(state.batch(target).picker);
    var take = state.takeOf(part);
    if (take == null || !state.stock().has(take) || !choice.mayTake(part, take, pickerClass)) {
      take = choice.nearDepot(state.stock(), part, pickerClass);
    }
    if (take == null) {
      return false;
    }
    state.insert(part, target, take);
    return true;
  }
}
