package org.owplanner.engine.wave;

import java.util.SplittableRandom;

/// A batch goes to another place in a picker's sequence, its own or another's; or two batches
/// change places.
final class BatchMove implements WaveMove {

  private final WaveState state;
  private final StockChoice choice;

  BatchMove(WaveState state) {
    this.state = state;
    choice = new StockChoice(state.facts());
  }

  @Override
  public boolean change(SplittableRandom random) {
    var batch = draw(random);
    if (batch < 0) {
      return false;
    }
    if (random.nextBoolean()) {
      var other = draw(random);
      return other >= 0 && other != batch && swap(batch, other);
    }
    var picker = random.nextInt(state.facts().crew().size());
    var length = state.length(picker) - (state.batch(batch).picker == picker ? 1 : 0);
    return mayPick(batch, picker) && move(batch, picker, random.nextInt(length + 1));
  }

  private int draw(SplittableRandom random) {
    var parts = state.facts().parts().size();
    return parts == 0 ? -1 : state.batchOf(random.nextInt(parts));
  }

  private boolean swap(int batch, int other) {
    var picker = state.batch(batch).picker;
    var otherPicker = state.batch(other).picker;
    var position = state.positionOf(batch);
    var otherPosition = state.positionOf(other);
    if (!mayPick(batch, otherPicker) || !mayPick(other, picker)) {
      return false;
    }
    if (picker == otherPicker && position > otherPosition) {
      return swap(other, batch);
    }
    // Within one sequence the later one is put in front of the earlier, which then goes back.
    return move(other, picker, position) && move(batch, otherPicker, otherPosition);
  }

  private boolean move(int batch, int picker, int position) {
    state.move(batch, picker, position);
    return state.loads().holds(state.batch(batch));
  }

  private boolean mayPick(int batch, int picker) {
    var crew = state.facts().crew();
    var pickerClass = crew.classOf(picker);
    if (crew.classOf(state.batch(batch).picker) == pickerClass) {
      return true;
    }
    for (var i = 0; i < state.batch(batch).size; i++) {
      var part = state.batch(batch).parts[i];
      if (!choice.mayTake(part, state.take(part), pickerClass)) {
        return false;
      }
    }
    return true;
  }
}
