package org.owplanner.engine.wave;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A plan put aside: parts of each batch by picker, and where they are taken from.
///
/// @param micros what it costs, released batches left out
/// @param parts parts by picker, batch and position
/// @param takes where each part is taken from
record WaveSnapshot(long micros, int[][][] parts, @Nullable Take[] takes) {

  /// The plan as it is now.
  static WaveSnapshot of(WaveState state) {
    var crew = state.facts().crew();
    var parts = new int[crew.size()][][];
    for (var p = 0; p < parts.length; p++) {
      parts[p] = new int[state.length(p)][];
      for (var i = 0; i < parts[p].length; i++) {
        var batch = state.batch(state.batchAt(p, i));
        parts[p][i] = Arrays.copyOf(batch.parts, batch.size);
      }
    }
    var takes = new Take[state.facts().parts().size()];
    for (var part = 0; part < takes.length; part++) {
      takes[part] = state.batchOf(part) == WaveState.NOWHERE ? null : state.take(part);
    }
    return new WaveSnapshot(state.micros(), parts, takes);
  }

  /// Makes a plan, whatever it was, this one.
  void restore(WaveState state) {
    state.begin();
    for (var part = 0; part < takes.length; part++) {
      if (state.batchOf(part) != WaveState.NOWHERE) {
        state.remove(part);
      }
    }
    for (var p = 0; p < parts.length; p++) {
      for (var i = 0; i < parts[p].length; i++) {
        var batch = state.open(p, i);
        for (var part : parts[p][i]) {
          var take = takes[part];
          if (take != null) {
            state.insert(part, batch, take);
          }
        }
      }
    }
    state.evaluate();
    state.commit();
  }
}
