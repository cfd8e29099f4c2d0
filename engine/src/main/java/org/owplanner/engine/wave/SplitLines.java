package org.owplanner.engine.wave;

import java.util.HashSet;
import java.util.TreeMap;

/// What lines cost that are taken from several places.
final class SplitLines {

  private SplitLines() {}

  /// Σ over an order's lines of round((places − 1) · price).
  static long micros(WaveFacts facts, WaveState state, int order) {
    var parts = facts.parts();
    var first = parts.firstPart()[order];
    var count = parts.count(order);
    if (count == 0 || (count == 1 && state.take(first).size() == parts.items(first))) {
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
    return places.values().stream()
        .mapToLong(locations -> facts.prices().splitLine(locations.size()))
        .sum();
  }
}
