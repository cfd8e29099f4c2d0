package org.owplanner.engine.site;

import java.util.ArrayList;
import java.util.List;

/// Largest sets of families of which no two clash: what may lie in one warehouse. All of them, for
/// a bound that left one out would be none; of n families there are at most 3^(n/3) (Moon and Moser
/// 1965), 36 of ten.
final class FamilySets {

  private final boolean[][] clashes;
  private final List<boolean[]> sets = new ArrayList<>();

  FamilySets(List<Family> families, List<FamilyClash> pairs) {
    var ids = families.stream().map(Family::id).toList();
    clashes = new boolean[ids.size()][ids.size()];
    for (var pair : pairs) {
      var one = ids.indexOf(pair.familyId());
      var other = ids.indexOf(pair.otherId());
      if (one >= 0 && other >= 0) {
        clashes[one][other] = true;
        clashes[other][one] = true;
      }
    }
    grow(new boolean[ids.size()], 0);
  }

  /// Takes families in their sequence, or leaves them out where that lets another one in.
  private void grow(boolean[] held, int next) {
    if (next == held.length) {
      if (isLargest(held)) {
        sets.add(held.clone());
      }
      return;
    }
    var isFree = !clashes[next][next] && !clashesWith(held, next);
    if (isFree) {
      held[next] = true;
      grow(held, next + 1);
      held[next] = false;
    }
    if (!isFree || clashesLater(next)) {
      grow(held, next + 1);
    }
  }

  private boolean clashesWith(boolean[] held, int family) {
    for (var other = 0; other < held.length; other++) {
      if (held[other] && clashes[family][other]) {
        return true;
      }
    }
    return false;
  }

  private boolean clashesLater(int family) {
    for (var other = family + 1; other < clashes.length; other++) {
      if (clashes[family][other]) {
        return true;
      }
    }
    return false;
  }

  private boolean isLargest(boolean[] held) {
    for (var family = 0; family < held.length; family++) {
      if (!held[family] && !clashes[family][family] && !clashesWith(held, family)) {
        return false;
      }
    }
    return true;
  }

  int count() {
    return sets.size();
  }

  boolean holds(int set, int family) {
    return sets.get(set)[family];
  }
}
