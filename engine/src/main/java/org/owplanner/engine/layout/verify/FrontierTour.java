package org.owplanner.engine.layout.verify;

import java.util.Arrays;

/// Length of a shortest tour by a frontier program, for any number of blocks.
///
/// A tour is a choice of how often each piece of aisle and cross-aisle is walked: 0, 1 or 2 times,
/// connected, every crossing entered as often as left (Ratliff and Rosenthal 1983, for one block).
/// Sweeping from left to right, all that matters of the part behind is, for each crossing of the
/// present aisle, whether it is walked an odd number of times and which connected part it belongs
/// to. A state packs that as four bits a crossing: a parity bit and three bits of part number, 0
/// for a crossing not touched, parts numbered in order of appearance.
///
/// The planner uses other programs; agreement of the two is what this class is for.
final class FrontierTour {

  private static final int UNREACHED = Integer.MAX_VALUE;
  private static final int MOST_CROSS_AISLES = 5;

  private final int[] aisleXMm;
  private final int[] crossAisleYMm;
  private final int depotAisle;
  private int[] lengthMm;
  private int[] states;
  private int stateCount;
  private int[] nextLengthMm;
  private int[] nextStates;
  private int nextCount;

  FrontierTour(int[] aisleXMm, int[] crossAisleYMm, int depotAisle) {
    if (crossAisleYMm.length > MOST_CROSS_AISLES) {
      throw new IllegalArgumentException(
          "The cross-aisles (%d) must be at most %d for a check of tours."
              .formatted(crossAisleYMm.length, MOST_CROSS_AISLES));
    }
    this.aisleXMm = aisleXMm.clone();
    this.crossAisleYMm = crossAisleYMm.clone();
    this.depotAisle = depotAisle;
    var size = 1 << (4 * crossAisleYMm.length);
    lengthMm = new int[size];
    nextLengthMm = new int[size];
    Arrays.fill(lengthMm, UNREACHED);
    Arrays.fill(nextLengthMm, UNREACHED);
    states = new int[size];
    nextStates = new int[size];
  }

  /// Length in mm of a shortest tour from the depot through the first `count` stops and back.
  long lengthMm(int[] aisles, int[] ysMm, int count) {
    if (count == 0) {
      return 0;
    }
    var keys = new long[count];
    var first = depotAisle;
    var last = depotAisle;
    for (var i = 0; i < count; i++) {
      keys[i] = ((long) aisles[i] << 32) | ysMm[i];
      first = Math.min(first, aisles[i]);
      last = Math.max(last, aisles[i]);
    }
    Arrays.sort(keys);
    reach(0, 0);
    swap();
    var stop = 0;
    for (var aisle = first; ; aisle++) {
      stop = walkAisle(aisle, keys, stop);
      if (aisle == last) {
        return finish();
      }
      walkAcross(aisle);
      swap();
    }
  }

  private int walkAisle(int aisle, long[] keys, int from) {
    if (aisle == depotAisle) {
      for (var s = 0; s < stateCount; s++) {
        reach(touch(states[s], 0), lengthMm[states[s]]);
      }
      swap();
    }
    var stop = from;
    for (var block = 0; block < crossAisleYMm.length - 1; block++) {
      var front = crossAisleYMm[block];
      var back = crossAisleYMm[block + 1];
      var start = stop;
      var gap = 0;
      while (stop < keys.length && keys[stop] >> 32 == aisle && (int) keys[stop] <= back) {
        if (stop > start) {
          gap = Math.max(gap, (int) keys[stop] - (int) keys[stop - 1]);
        }
        stop++;
      }
      var isEmpty = stop == start;
      var lowest = isEmpty ? 0 : (int) keys[start] - front;
      var highest = isEmpty ? 0 : (int) keys[stop - 1] - front;
      for (var s = 0; s < stateCount; s++) {
        walkBlock(states[s], block, back - front, isEmpty, lowest, highest, gap);
      }
      swap();
    }
    return stop;
  }

  private void walkBlock(
      int state, int block, int blockMm, boolean isEmpty, int lowest, int highest, int gap) {
    var mm = lengthMm[state];
    var through = join(state, block, block + 1);
    reach(through ^ parityBit(block) ^ parityBit(block + 1), mm + blockMm);
    reach(through, mm + 2 * blockMm);
    if (isEmpty) {
      reach(state, mm);
      return;
    }
    reach(touch(state, block), mm + 2 * highest);
    reach(touch(state, block + 1), mm + 2 * (blockMm - lowest));
    reach(touch(touch(state, block), block + 1), mm + 2 * (blockMm - gap));
  }

  private void walkAcross(int aisle) {
    var acrossMm = aisleXMm[aisle + 1] - aisleXMm[aisle];
    var crossings = crossAisleYMm.length;
    for (var s = 0; s < stateCount; s++) {
      var state = states[s];
      for (var twice = 0; twice < 1 << crossings; twice++) {
        var next = 0;
        var walked = 0;
        var isAllowed = true;
        for (var v = 0; v < crossings && isAllowed; v++) {
          var isOdd = (state & parityBit(v)) != 0;
          var isTwice = (twice & 1 << v) != 0;
          isAllowed = !isTwice || (!isOdd && part(state, v) != 0);
          if (isOdd || isTwice) {
            next |= (state & partBits(v)) | (isOdd ? parityBit(v) : 0);
            walked += isOdd ? acrossMm : 2 * acrossMm;
          }
        }
        if (isAllowed && keepsAllParts(state, next)) {
          reach(numbered(next), lengthMm[state] + walked);
        }
      }
    }
  }

  private long finish() {
    var best = UNREACHED;
    for (var s = 0; s < stateCount; s++) {
      var state = states[s];
      var isClosed = true;
      for (var v = 0; v < crossAisleYMm.length; v++) {
        isClosed &= (state & parityBit(v)) == 0 && part(state, v) <= 1;
      }
      if (isClosed) {
        best = Math.min(best, lengthMm[state]);
      }
      lengthMm[state] = UNREACHED;
    }
    stateCount = 0;
    return best;
  }

  private boolean keepsAllParts(int state, int next) {
    var before = 0;
    var after = 0;
    for (var v = 0; v < crossAisleYMm.length; v++) {
      before |= 1 << part(state, v);
      after |= 1 << part(next, v);
    }
    return (before & ~1) == (after & ~1);
  }

  private int touch(int state, int crossing) {
    return part(state, crossing) != 0 ? state : numbered(state | 7 << (4 * crossing));
  }

  private int join(int state, int a, int b) {
    var joined = touch(touch(state, a), b);
    var kept = part(joined, a);
    var gone = part(joined, b);
    for (var v = 0; v < crossAisleYMm.length; v++) {
      if (part(joined, v) == gone) {
        joined = (joined & ~partBits(v)) | kept << (4 * v);
      }
    }
    return numbered(joined);
  }

  private int numbered(int state) {
    var names = new int[8];
    var parts = 0;
    var result = state;
    for (var v = 0; v < crossAisleYMm.length; v++) {
      var part = part(state, v);
      if (part != 0) {
        if (names[part] == 0) {
          names[part] = ++parts;
        }
        result = (result & ~partBits(v)) | names[part] << (4 * v);
      }
    }
    return result;
  }

  private static int part(int state, int crossing) {
    return state >> (4 * crossing) & 7;
  }

  private static int partBits(int crossing) {
    return 7 << (4 * crossing);
  }

  private static int parityBit(int crossing) {
    return 8 << (4 * crossing);
  }

  private void reach(int state, int mm) {
    if (nextLengthMm[state] == UNREACHED) {
      nextStates[nextCount++] = state;
    }
    nextLengthMm[state] = Math.min(nextLengthMm[state], mm);
  }

  private void swap() {
    for (var s = 0; s < stateCount; s++) {
      lengthMm[states[s]] = UNREACHED;
    }
    var emptied = lengthMm;
    lengthMm = nextLengthMm;
    nextLengthMm = emptied;
    var unused = states;
    states = nextStates;
    nextStates = unused;
    stateCount = nextCount;
    nextCount = 0;
  }
}
