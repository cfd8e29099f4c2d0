package org.owplanner.engine.wave;

/// Makes a plan possible that isn't, by deferring orders.
final class WaveRepair {

  private WaveRepair() {}

  /// Defers orders of last batches until all batches are back in time and all waves have their
  /// size.
  static void dropWhatCantStart(WaveState state) {
    dropLast(state);
    bringInSequence(state);
    dropLast(state);
  }

  private static void dropLast(WaveState state) {
    var crew = state.facts().crew();
    state.begin();
    state.evaluate();
    state.commit();
    while (!state.isInTime()) {
      var last = -1;
      for (var p = 0; p < crew.size(); p++) {
        if (state.length(p) > 0) {
          var batch = state.batchAt(p, state.length(p) - 1);
          if (last < 0 || state.batch(batch).endSecond > state.batch(last).endSecond) {
            last = batch;
          }
        }
      }
      if (last < 0) {
        return;
      }
      state.begin();
      var parts = java.util.Arrays.copyOf(state.batch(last).parts, state.batch(last).size);
      for (var part : parts) {
        defer(state, state.facts().parts().orderOf()[part]);
      }
      state.evaluate();
      state.commit();
    }
  }

  /// Takes soonest expired goods first again where orders that were deferred have given some back.
  static void bringInSequence(WaveState state) {
    var facts = state.facts();
    for (var sku = 0; sku < facts.problem().skus().size(); sku++) {
      if (facts.lots().isDated(sku) && !state.stock().isInSequence(sku)) {
        bringInSequence(state, sku);
      }
    }
  }

  private static void bringInSequence(WaveState state, int sku) {
    var facts = state.facts();
    var choice = new StockChoice(facts);
    state.begin();
    for (var part = 0; part < facts.parts().size(); part++) {
      if (state.batchOf(part) != WaveState.NOWHERE && hasSku(facts.parts(), part, sku)) {
        var take = state.take(part);
        state.stock().giveBack(take);
        var sooner =
            choice.firstExpired(
                state.stock(), part, facts.crew().classOf(state.batch(state.batchOf(part)).picker));
        state.stock().take(take);
        if (sooner != null && !sooner.equals(take)) {
          state.retake(part, sooner);
        }
      }
    }
    for (var part = facts.parts().size() - 1;
        part >= 0 && !state.stock().isInSequence(sku);
        part--) {
      if (state.batchOf(part) != WaveState.NOWHERE && hasSku(facts.parts(), part, sku)) {
        defer(state, facts.parts().orderOf()[part]);
      }
    }
    state.evaluate();
    state.commit();
  }

  private static boolean hasSku(Parts parts, int part, int sku) {
    for (var item = parts.firstItem()[part]; item < parts.firstItem()[part + 1]; item++) {
      if (parts.itemSku()[item] == sku) {
        return true;
      }
    }
    return false;
  }

  private static void defer(WaveState state, int order) {
    var parts = state.facts().parts();
    for (var part = parts.firstPart()[order]; part < parts.firstPart()[order + 1]; part++) {
      if (state.batchOf(part) != WaveState.NOWHERE) {
        state.remove(part);
      }
    }
  }
}
