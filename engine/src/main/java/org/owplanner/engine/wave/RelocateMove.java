package org.owplanner.engine.wave;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// A part goes into the batch of a part that it is related to, or into a batch of its own.
final class RelocateMove implements WaveMove {

  private static final int ONE_IN_NEW = 40;

  private final WaveState state;
  private final RelatedParts related;
  private final StockChoice choice;

  RelocateMove(WaveState state, RelatedParts related) {
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
    var isWhole = parts.count(parts.orderOf()[part]) == 1;
    if (state.batchOf(part) == WaveState.NOWHERE && !isWhole) {
      return false;
    }
    if (random.nextInt(ONE_IN_NEW) == 0) {
      return intoNew(part, random);
    }
    var others = related.of(part);
    if (others.length == 0) {
      return false;
    }
    var target = state.batchOf(others[random.nextInt(others.length)]);
    if (target == WaveState.NOWHERE
        || target == state.batchOf(part)
        || !state.loads().hasRoom(state.batch(target), part)) {
      return false;
    }
    takeOut(part);
    return insert(part, target);
  }

  private boolean intoNew(int part, SplittableRandom random) {
    var picker = random.nextInt(state.facts().crew().size());
    if (!state.loads().takesAlone(part, state.facts().crew().equipment(picker))) {
      return false;
    }
    takeOut(part);
    var batch = state.open(picker, random.nextInt(state.length(picker) + 1));
    return insert(part, batch);
  }

  private void takeOut(int part) {
    if (state.batchOf(part) != WaveState.NOWHERE) {
      state.remove(part);
    }
  }

  private boolean insert(int part, int target) {
    var take = take(part, state.batch(target).picker);
    if (take == null) {
      return false;
    }
    state.insert(part, target, take);
    return true;
  }

  /// As before where that is possible, else near the depot.
  private @Nullable Take take(int part, int picker) {
    var pickerClass = state.facts().crew().classOf(picker);
    var before = state.takeOf(part);
    return before != null && state.stock().has(before) && choice.mayTake(part, before, pickerClass)
        ? before
        : choice.nearDepot(state.stock(), part, pickerClass);
  }
}
