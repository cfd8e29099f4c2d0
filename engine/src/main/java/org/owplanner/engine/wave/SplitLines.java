package org.owplanner.engine.wave;

import java.util.HashSet;
import java.util.TreeMap;

/// What lines cost that are taken from several places.
final class SplitLines {

  private SplitLines() {}

  /// Σ over an order's lines of round((places − 1) · price), less what was counted of lines that
  /// are handed out in part already.
  static long micros(WaveFacts facts, WaveState state, int order) {
    var parts = facts.parts();
    var first = parts.firstPart()[order];
    var count = parts.count(order);
    var isBegun = facts.book().releasedEnd(order) >= 0;
    if (count == 0 || (count == 1 && !isBegun && state.take(first).size() == parts.items(first))) {
      return 0;
    }
    var places = new TreeMap<Integer, HashSet<Integer>>();
    for (var part = first; part < first + count; part++) {
      var take = state.take(part);
      for (var i = 0; i < take.size(); i++) {
        places
            .computeIfAbsent(parts.itemLine()[take.item()[i]], _ -> new HashSet<>())
            .add(facts.lots().location(take.lot()[i]));
      }
    }
    var micros = 0L;
    for (var entry : places.entrySet()) {
      var begun = facts.released().places(facts.book().order(order), entry.getKey());
      entry.getValue().addAll(begun);
      micros +=
          facts.prices().splitLine(entry.getValue().size())
              - (begun.isEmpty() ? 0 : facts.prices().splitLine(begun.size()));
    }
    return micros;
  }
}
