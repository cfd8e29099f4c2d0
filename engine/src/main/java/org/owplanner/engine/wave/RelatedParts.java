package org.owplanner.engine.wave;

import java.util.Arrays;

/// For each part those others that it could best be picked with: near it in the same aisles, best
/// at the same places, due at a similar time.
final class RelatedParts {

  private static final int MOST = 24;

  /// In a crowded aisle only so many parts on either side of an item are looked at.
  private static final int REACH = 80;

  private static final double ANOTHER_CUT_OFF = 0.6;
  private static final double ANOTHER_PLACE = 0.95;

  private final int[][] related;

  RelatedParts(WaveFacts facts) {
    var parts = facts.parts();
    var layout = facts.problem().layout();
    var graph = layout.graph();
    var items = parts.itemSku().length;
    var aisleOf = new int[items];
    var yMmOf = new int[items];
    var partOf = new int[items];
    var placeOf = new int[items];
    for (var part = 0; part < parts.size(); part++) {
      for (var item = parts.firstItem()[part]; item < parts.firstItem()[part + 1]; item++) {
        partOf[item] = part;
        var lot = facts.lots().first(parts.itemSku()[item]);
        aisleOf[item] = -1;
        if (lot < facts.lots().first(parts.itemSku()[item] + 1)) {
          var location = facts.lots().location(lot);
          placeOf[item] = location;
          aisleOf[item] = layout.aisleOf(location);
          yMmOf[item] = layout.yMmOf(location) - graph.frontYMm();
        }
      }
    }
    related = new int[parts.size()][];
    var byPlace = byPlace(aisleOf, yMmOf, graph.lengthMm());
    var rank = new int[items];
    for (var i = 0; i < byPlace.length; i++) {
      rank[byPlace[i]] = i;
    }
    var score = new double[parts.size()];
    var seen = new int[parts.size()];
    for (var part = 0; part < parts.size(); part++) {
      var found = 0;
      for (var item = parts.firstItem()[part]; item < parts.firstItem()[part + 1]; item++) {
        if (aisleOf[item] < 0) {
          continue;
        }
        for (var way = -1; way <= 1; way += 2) {
          for (var step = 1; step <= REACH; step++) {
            var at = rank[item] + way * step;
            if (at < 0 || at >= byPlace.length || aisleOf[byPlace[at]] != aisleOf[item]) {
              break;
            }
            var other = partOf[byPlace[at]];
            if (parts.orderOf()[other] == parts.orderOf()[part]) {
              continue;
            }
            if (score[other] == 0) {
              seen[found++] = other;
            }
            score[other] +=
                placeOf[byPlace[at]] == placeOf[item]
                    ? 1
                    : ANOTHER_PLACE
                        - 0.5
                            * Math.abs(yMmOf[byPlace[at]] - yMmOf[item])
                            / (double) graph.lengthMm();
          }
        }
      }
      related[part] = best(facts, part, seen, found, score);
      for (var i = 0; i < found; i++) {
        score[seen[i]] = 0;
      }
    }
  }

  private static int[] byPlace(int[] aisleOf, int[] yMmOf, int lengthMm) {
    var keys = new long[aisleOf.length];
    var known = 0;
    for (var item = 0; item < keys.length; item++) {
      if (aisleOf[item] >= 0) {
        keys[known++] = (aisleOf[item] * (lengthMm + 1L) + yMmOf[item]) << 26 | item;
      }
    }
    var sorted = Arrays.copyOf(keys, known);
    Arrays.sort(sorted);
    var byPlace = new int[known];
    for (var i = 0; i < known; i++) {
      byPlace[i] = (int) (sorted[i] & ((1 << 26) - 1));
    }
    return byPlace;
  }

  private static int[] best(WaveFacts facts, int part, int[] seen, int found, double[] score) {
    var parts = facts.parts();
    var cutOff = facts.book().order(parts.orderOf()[part]).cutOffSecond();
    var keys = new long[found];
    for (var i = 0; i < found; i++) {
      var other = seen[i];
      var shared = Math.min(parts.items(part), Math.min(parts.items(other), score[other]));
      var value = 2 * shared / (parts.items(part) + parts.items(other));
      if (facts.book().order(parts.orderOf()[other]).cutOffSecond() != cutOff) {
        value *= ANOTHER_CUT_OFF;
      }
      // Of equal ones those that come next, so that not all of a crowd look at the same few.
      var next = other > part ? other - part : other - part + parts.size();
      keys[i] = (long) ((4 - value) * (1 << 20)) << 32 | next;
    }
    Arrays.sort(keys);
    var list = new int[Math.min(MOST, found)];
    for (var i = 0; i < list.length; i++) {
      list[i] = ((int) keys[i] + part) % parts.size();
    }
    return list;
  }

  /// The best first.
  int[] of(int part) {
    return related[part];
  }
}
