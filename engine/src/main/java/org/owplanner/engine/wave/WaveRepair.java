package org.owplanner.engine.wave;

import java.util.Arrays;

/// Makes a plan possible that isn't, by deferring orders.
final class WaveRepair {

  /// After so many rounds orders are only deferred, so that it comes to an end.
  private static final int ROUNDS_OF_RETAKING = 3;

  private WaveRepair() {}

  /// Defers orders of last batches until all batches are back in time and all waves have their
  /// size.
  static void dropWhatCantStart(WaveState state) {
    dropLast(state);
    var most = ROUNDS_OF_RETAKING + state.facts().parts().size();
    for (var round = 0; round < most; round++) {
      if (!bringInSequence(state, round < ROUNDS_OF_RETAKING)) {
        return;
      }
      dropLast(state);
    }
  }

  private static void dropLast(WaveState state) {
    while (!isInTime(state)) {
      var last = latest(state);
      if (last == WaveState.NOWHERE) {
        return;
      }
      var batch = state.batch(last);
      // A wave that is too small wants whole batches gone; hours that are too short, less will do.
      var from = state.times().binds() ? 0 : batch.size - 1;
      var parts = Arrays.copyOfRange(batch.parts, from, batch.size);
      state.begin();
      for (var part : parts) {
        defer(state, state.facts().parts().orderOf()[part]);
      }
      state.evaluate();
      state.commit();
    }
  }

  /// The last batch of the picker who is back latest after their hours.
  private static int latest(WaveState state) {
    var crew = state.facts().crew();
    var last = WaveState.NOWHERE;
    var most = 0L;
    for (var p = 0; p < crew.size(); p++) {
      if (state.length(p) > 0) {
        var batch = state.batchAt(p, state.length(p) - 1);
        var over = (long) state.batch(batch).endSecond - crew.toSecond(p);
        if (last == WaveState.NOWHERE || over > most) {
          last = batch;
          most = over;
        }
      }
    }
    return last;
  }

  private static boolean isInTime(WaveState state) {
    state.begin();
    state.touchPickers();
    state.evaluate();
    state.commit();
    return state.isInTime();
  }

  /// Takes soonest expired goods first again where orders that were deferred have given some back;
  /// whether there were such goods.
  private static boolean bringInSequence(WaveState state, boolean mayRetake) {
    var facts = state.facts();
    var isAny = false;
    for (var sku = 0; sku < facts.problem().skus().size(); sku++) {
      if (facts.lots().isDated(sku) && !state.stock().isInSequence(sku)) {
        isAny = true;
        state.begin();
        if (mayRetake) {
          retake(state, sku);
        }
        deferUntilInSequence(state, sku);
        state.evaluate();
        state.commit();
      }
    }
    return isAny;
  }

  private static void retake(WaveState state, int sku) {
    var facts = state.facts();
    var choice = new StockChoice(facts);
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
  }

  private static void deferUntilInSequence(WaveState state, int sku) {
    var facts = state.facts();
    for (var part = facts.parts().size() - 1;
        part >= 0 && !state.stock().isInSequence(sku);
        part--) {
      if (state.batchOf(part) != WaveState.NOWHERE && hasSku(facts.parts(), part, sku)) {
        defer(state, facts.parts().orderOf()[part]);
      }
    }
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
