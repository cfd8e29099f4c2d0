package org.owplanner.engine.wave;

import java.util.SplittableRandom;

/// A piece is taken from another lot that has enough; or a part's goods are chosen anew near its
/// batch.
final class RetakeMove implements WaveMove {

  private final WaveState state;
  private final StockChoice choice;

  RetakeMove(WaveState state) {
    this.state = state;
    choice = new StockChoice(state.facts());
  }

  @Override
  public boolean change(SplittableRandom random) {
    var facts = state.facts();
    var parts = facts.parts();
    if (parts.size() == 0) {
      return false;
    }
    var part = random.nextInt(parts.size());
    if (state.batchOf(part) == WaveState.NOWHERE) {
      return false;
    }
    var take = state.take(part);
    var piece = random.nextInt(take.size());
    var sku = parts.itemSku()[take.item()[piece]];
    var first = facts.lots().first(sku);
    var lots = facts.lots().first(sku + 1) - first;
    if (lots < 2) {
      return false;
    }
    var batch = state.batch(state.batchOf(part));
    var pickerClass = facts.crew().classOf(batch.picker);
    if (random.nextInt(4) > 0) {
      var lot = first + random.nextInt(lots);
      if (lot == take.lot()[piece]
          || state.stock().units(lot) < take.units()[piece]
          || !choice.mayTake(part, lot, pickerClass)) {
        return false;
      }
      state.retake(part, take.with(piece, lot));
      return true;
    }
    var gauge = state.gauge();
    gauge.begin();
    for (var i = 0; i < batch.size; i++) {
      if (batch.parts[i] != part) {
        gauge.add(state.take(batch.parts[i]));
      }
    }
    state.stock().giveBack(take);
    var other = choice.choose(state.stock(), part, pickerClass, gauge::detourMm);
    state.stock().take(take);
    if (other == null || other.equals(take)) {
      return false;
    }
    state.retake(part, other);
    return true;
  }
}
