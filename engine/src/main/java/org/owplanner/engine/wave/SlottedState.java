package org.owplanner.engine.wave;

import java.util.Arrays;

/// A plan to which parts come and from which they go one by one, by the slots of their batches.
final class SlottedState {

  private final WaveState state;
  private final WaveSlots slots;
  private final int[] slotOfBatch;
  private boolean isOpen;

  SlottedState(WaveState state) {
    this.state = state;
    slots = WaveSlots.of(state.facts());
    slotOfBatch = new int[state.facts().parts().size() + 1];
    Arrays.fill(slotOfBatch, WaveState.NOWHERE);
  }

  /// The part is picked in this slot's batch, from these lots.
  void insert(int part, int slot, Take take) {
    open();
    var picker = slots.picker(slot);
    var position = 0;
    while (position < state.length(picker) && slotOfBatch[state.batchAt(picker, position)] < slot) {
      position++;
    }
    var isThere =
        position < state.length(picker) && slotOfBatch[state.batchAt(picker, position)] == slot;
    var batch = isThere ? state.batchAt(picker, position) : state.open(picker, position);
    slotOfBatch[batch] = slot;
    state.insert(part, batch, take);
  }

  /// The part is no longer picked.
  void remove(int part) {
    open();
    state.remove(part);
  }

  private void open() {
    if (!isOpen) {
      state.begin();
      isOpen = true;
    }
  }

  /// Works out the times and costs of the plan as it is now.
  void evaluate() {
    open();
    state.evaluate();
    state.commit();
    isOpen = false;
  }

  WaveState state() {
    return state;
  }
}
