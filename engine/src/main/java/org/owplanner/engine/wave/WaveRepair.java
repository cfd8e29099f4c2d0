package org.owplanner.engine.wave;

/// Makes a plan possible that isn't, by deferring orders.
final class WaveRepair {

  private WaveRepair() {}

  /// Defers orders of last batches until all batches are back in time and all waves have their
  /// size.
  static void dropWhatCantStart(WaveState state) {
    var crew = state.facts().crew();
    state.begin();
    var micros = state.evaluate();
    state.commit();
    while (micros == WaveState.IMPOSSIBLE) {
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
      micros = state.evaluate();
      state.commit();
    }
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
