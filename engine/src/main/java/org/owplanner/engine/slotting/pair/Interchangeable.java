package org.owplanner.engine.slotting.pair;

import java.util.Arrays;

/// Which facilities are alike in all numbers, so that swapping them changes nothing.
///
/// Facilities without any flow are the usual case: without this, a search spends most of its steps
/// on swapping them among themselves.
final class Interchangeable {

  private final int[] kindOf;
  private final int kinds;

  private Interchangeable(int[] kindOf, int kinds) {
    this.kindOf = kindOf;
    this.kinds = kinds;
  }

  static Interchangeable of(DensePairProblem problem) {
    var n = problem.size();
    var kindOf = new int[n];
    var first = new int[n];
    var kinds = 0;
    for (var i = 0; i < n; i++) {
      var kind = 0;
      while (kind < kinds && !areAlike(problem, first[kind], i)) {
        kind++;
      }
      if (kind == kinds) {
        first[kinds++] = i;
      }
      kindOf[i] = kind;
    }
    return new Interchangeable(kindOf, kinds);
  }

  private static boolean areAlike(DensePairProblem problem, int i, int j) {
    if (problem.flow(i, j) != problem.flow(j, i) || problem.flow(i, i) != problem.flow(j, j)) {
      return false;
    }
    for (var k = 0; k < problem.size(); k++) {
      if (problem.linear(i, k) != problem.linear(j, k)
          || problem.isAllowed(i, k) != problem.isAllowed(j, k)) {
        return false;
      }
      if (k != i
          && k != j
          && (problem.flow(i, k) != problem.flow(j, k)
              || problem.flow(k, i) != problem.flow(k, j))) {
        return false;
      }
    }
    return true;
  }

  /// Whether swapping the two changes nothing.
  boolean areAlike(int i, int j) {
    return kindOf[i] == kindOf[j];
  }

  /// The assignment with like facilities renamed, so that as many as possible lie as in `model`.
  int[] alignedTo(int[] model, int[] locationOf) {
    var n = kindOf.length;
    if (kinds == n) {
      return locationOf;
    }
    var kindAt = new int[n];
    for (var i = 0; i < n; i++) {
      kindAt[locationOf[i]] = kindOf[i];
    }
    var aligned = new int[n];
    Arrays.fill(aligned, -1);
    for (var i = 0; i < n; i++) {
      if (kindAt[model[i]] == kindOf[i]) {
        aligned[i] = model[i];
        kindAt[model[i]] = -1;
      }
    }
    var next = new int[kinds];
    for (var i = 0; i < n; i++) {
      if (aligned[i] < 0) {
        var kind = kindOf[i];
        while (kindAt[next[kind]] != kind) {
          next[kind]++;
        }
        aligned[i] = next[kind]++;
      }
    }
    return aligned;
  }
}
