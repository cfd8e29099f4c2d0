package org.owplanner.engine.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The classes of partial tours that a sweep over the aisles must tell apart, and the ways between
/// them.
///
/// Left of a column of crossings (one a cross-aisle) lies a partial tour. All that matters of it
/// for what may follow is, for each crossing of the column, whether its degree is zero (0), even
/// (E) or odd (U), and which crossings are joined already (Ratliff & Rosenthal 1983 for two
/// cross-aisles: 7 classes; Roodbergen & de Koster 2001 for three: 25). Here the classes are found
/// by trying all ways of serving a block of an aisle, front to back, and then of walking on to the
/// next aisle, from the empty tour until nothing new appears, which works for any number of
/// cross-aisles.
final class PartialTours {
  static final int NONE = 0;
  static final int FROM_FRONT = 1;
  static final int FROM_BACK = 2;
  static final int GAP = 3;
  static final int THROUGH = 4;
  static final int TWICE_THROUGH = 5;
  static final int WAYS = 6;

  private static final int UNTOUCHED = 0;
  private static final int EVEN = 1;
  private static final int ODD = 2;

  /// Rows of (from, to, what): what is a way of serving a block, or the number of walks between
  /// aisles.
  record Transitions(List<int[]> rows) {}

  private static final ConcurrentMap<Integer, PartialTours> FOUND = new ConcurrentHashMap<>();

  private final int crossAisles;
  private final Map<List<Integer>, Integer> indexOfState = new LinkedHashMap<>();
  private final List<List<Integer>> states = new ArrayList<>();
  private final List<Set<Integer>> reachedBefore = new ArrayList<>();
  final List<Transitions> serveBlock = new ArrayList<>();
  final Transitions walkOn = new Transitions(new ArrayList<>());
  private final ArrayDeque<int[]> open = new ArrayDeque<>();
  private final Set<List<Integer>> seenRows = new HashSet<>();

  /// The classes for so many cross-aisles, found once.
  static PartialTours of(int crossAisles) {
    return FOUND.computeIfAbsent(crossAisles, PartialTours::new);
  }

  PartialTours(int crossAisles) {
    this.crossAisles = crossAisles;
    for (var stage = 0; stage <= crossAisles; stage++) {
      reachedBefore.add(new HashSet<>());
    }
    for (var block = 0; block < crossAisles - 1; block++) {
      serveBlock.add(new Transitions(new ArrayList<>()));
    }
    var start = new int[2 * crossAisles];
    reach(0, index(start));
    while (!open.isEmpty()) {
      var next = open.removeFirst();
      explore(next[0], next[1]);
    }
  }

  private void reach(int stage, int state) {
    if (reachedBefore.get(stage).add(state)) {
      open.add(new int[] {stage, state});
    }
  }

  int size() {
    return states.size();
  }

  /// The states (no crossing odd, everything joined) that are whole tours once the last aisle is
  /// served.
  List<Integer> closed() {
    var closed = new ArrayList<Integer>();
    for (var i = 1; i < states.size(); i++) {
      var state = toArray(states.get(i));
      var parts = 0;
      var odd = false;
      for (var v = 0; v < crossAisles; v++) {
        odd |= state[v] == ODD;
        parts = Math.max(parts, state[crossAisles + v]);
      }
      if (!odd && parts == 1) {
        closed.add(i);
      }
    }
    return closed;
  }

  /// How often a walk between these classes follows a cross-aisle to the next aisle.
  int walks(int from, int to, int crossAisle) {
    var degreeBefore = states.get(from).get(crossAisle);
    var isTouchedAfter = states.get(to).get(crossAisle) != UNTOUCHED;
    return degreeBefore == ODD ? 1 : isTouchedAfter ? 2 : 0;
  }

  /// Degrees and parts of a class, front to back, such as `UU0_110`.
  String name(int state) {
    var array = toArray(states.get(state));
    var name = new StringBuilder();
    for (var v = 0; v < crossAisles; v++) {
      name.append("0EU".charAt(array[v]));
    }
    name.append('_');
    for (var v = 0; v < crossAisles; v++) {
      name.append(array[crossAisles + v]);
    }
    return name.toString();
  }

  private void explore(int stage, int state) {
    var blocks = crossAisles - 1;
    if (stage < blocks) {
      var best = new LinkedHashMap<Integer, List<Integer>>();
      for (var way = 0; way < WAYS; way++) {
        var to = index(served(toArray(states.get(state)), stage, way));
        best.computeIfAbsent(to, k -> new ArrayList<>()).add(way);
      }
      best.forEach(
          (to, ways) -> {
            for (var way : undominated(ways)) {
              addRow(serveBlock.get(stage), stage, state, to, way);
            }
            reach(stage + 1, to);
          });
    } else {
      for (var twice = 0; twice < 1 << crossAisles; twice++) {
        exploreWalk(state, twice);
      }
    }
  }

  /// Of several ways between the same classes: g ≤ min(b, t) ≤ through twice, and an empty block
  /// has b = t = g = 0, so that nothing need be done only where nothing is touched.
  private static List<Integer> undominated(List<Integer> ways) {
    var kept = new ArrayList<>(ways);
    if (kept.contains(GAP)) {
      kept.removeAll(List.of(NONE, FROM_FRONT, FROM_BACK, TWICE_THROUGH));
    }
    if (kept.contains(FROM_FRONT) || kept.contains(FROM_BACK)) {
      kept.remove((Integer) NONE);
    }
    return kept;
  }

  private void addRow(Transitions transitions, int stage, int from, int to, int what) {
    if (seenRows.add(List.of(stage, from, to, what))) {
      transitions.rows().add(new int[] {from, to, what});
    }
  }

  private int[] served(int[] before, int block, int way) {
    var after = before.clone();
    if (way == FROM_FRONT || way == GAP || way == TWICE_THROUGH) {
      touch(after, block);
    }
    if (way == FROM_BACK || way == GAP || way == TWICE_THROUGH) {
      touch(after, block + 1);
    }
    if (way == THROUGH) {
      touch(after, block);
      touch(after, block + 1);
      after[block] = after[block] == ODD ? EVEN : ODD;
      after[block + 1] = after[block + 1] == ODD ? EVEN : ODD;
    }
    if (way == THROUGH || way == TWICE_THROUGH) {
      join(after, block, block + 1);
    }
    return after;
  }

  private void touch(int[] state, int v) {
    if (state[v] == UNTOUCHED) {
      state[v] = EVEN;
      state[crossAisles + v] = 100 + v;
    }
  }

  private void join(int[] state, int v, int w) {
    var keep = state[crossAisles + v];
    var drop = state[crossAisles + w];
    for (var i = crossAisles; i < state.length; i++) {
      if (state[i] == drop) {
        state[i] = keep;
      }
    }
  }

  /// Odd crossings walk on once, even ones twice or not at all; no part may be left behind.
  private void exploreWalk(int state, int twice) {
    var before = toArray(states.get(state));
    var after = new int[before.length];
    var walks = 0;
    var partsBefore = new HashSet<Integer>();
    var partsAfter = new HashSet<Integer>();
    for (var v = 0; v < crossAisles; v++) {
      var on = (twice & 1 << v) != 0;
      if (before[v] == UNTOUCHED) {
        if (on) {
          return;
        }
        continue;
      }
      partsBefore.add(before[crossAisles + v]);
      if (before[v] == ODD && !on) {
        walks += 1;
      } else if (before[v] == EVEN && on) {
        walks += 2;
      } else if (before[v] == ODD) {
        return;
      } else {
        continue;
      }
      after[v] = before[v];
      after[crossAisles + v] = before[crossAisles + v];
      partsAfter.add(before[crossAisles + v]);
    }
    if (partsBefore.isEmpty() || !partsBefore.equals(partsAfter)) {
      return;
    }
    var to = index(after);
    addRow(walkOn, -1, state, to, walks);
    reach(0, to);
  }

  private int index(int[] state) {
    var names = new HashMap<Integer, Integer>();
    for (var v = crossAisles; v < state.length; v++) {
      if (state[v] != 0) {
        names.putIfAbsent(state[v], names.size() + 1);
        state[v] = names.get(state[v]);
      }
    }
    var key = Arrays.stream(state).boxed().toList();
    var known = indexOfState.putIfAbsent(key, states.size());
    if (known != null) {
      return known;
    }
    states.add(key);
    return states.size() - 1;
  }

  private static int[] toArray(List<Integer> state) {
    return state.stream().mapToInt(Integer::intValue).toArray();
  }
}
