package org.owplanner.engine.wave.batch;

import java.util.Arrays;
import java.util.TreeSet;

/// Shortest tours in one block over sets of orders: every aisle's stops are bits of a word, so that
/// those of a batch are the union of its orders' words.
///
/// The program over aisles is that of Ratliff & Rosenthal (1983) with its five classes of partial
/// tours, as engine.layout has it for stops in any sequence; here nothing is left to sort. Usable
/// where there is one block and no aisle has more than 64 different stops.
final class StopMasks {
  private static final int NEVER = 1 << 29;

  private final int depotAisle;
  private final int frontMm;
  private final int throughMm;
  private final int[] xMm;
  private final int[] yOfBit;
  private final boolean isUsable;
  private final int[] firstWord;
  private final int[] wordAisle;
  private final long[] word;
  private final long[] union;

  StopMasks(BatchingProblem problem) {
    var graph = problem.graph();
    depotAisle = graph.depotAisle();
    frontMm = graph.frontYMm();
    throughMm = graph.lengthMm();
    xMm = new int[graph.aisleCount()];
    Arrays.setAll(xMm, graph::aisleXMm);
    yOfBit = new int[xMm.length * Long.SIZE];
    union = new long[xMm.length];
    var bitOf = positions(problem);
    isUsable = graph.blockCount() == 1 && bitOf.length == problem.stopAisle().length;
    firstWord = new int[problem.orders() + 1];
    var aisles = new int[isUsable ? bitOf.length : 0];
    var words = new long[aisles.length];
    var count = 0;
    for (var order = 0; order < problem.orders() && isUsable; order++) {
      for (var i = problem.firstStop()[order]; i < problem.firstStop()[order + 1]; i++) {
        var at = firstWord[order];
        while (at < count && aisles[at] != problem.stopAisle()[i]) {
          at++;
        }
        count = Math.max(count, at + 1);
        aisles[at] = problem.stopAisle()[i];
        words[at] |= 1L << bitOf[i];
      }
      firstWord[order + 1] = count;
    }
    wordAisle = Arrays.copyOf(aisles, count);
    word = Arrays.copyOf(words, count);
  }

  /// The bit of each stop, or an array too short if an aisle has too many.
  private int[] positions(BatchingProblem problem) {
    var different = new TreeSet<Long>();
    for (var i = 0; i < problem.stopAisle().length; i++) {
      different.add((long) problem.stopAisle()[i] << 32 | (problem.stopYMm()[i] - frontMm));
    }
    var sorted = different.stream().mapToLong(Long::longValue).toArray();
    var bit = new int[sorted.length];
    for (var i = 0; i < sorted.length; i++) {
      var isSameAisle = i > 0 && sorted[i] >> 32 == sorted[i - 1] >> 32;
      bit[i] = isSameAisle ? bit[i - 1] + 1 : 0;
      if (bit[i] >= Long.SIZE) {
        return new int[0];
      }
      yOfBit[(int) (sorted[i] >> 32) * Long.SIZE + bit[i]] = (int) sorted[i];
    }
    var bitOf = new int[problem.stopAisle().length];
    Arrays.setAll(
        bitOf,
        i ->
            bit[
                Arrays.binarySearch(
                    sorted,
                    (long) problem.stopAisle()[i] << 32 | (problem.stopYMm()[i] - frontMm))]);
    return bitOf;
  }

  boolean isUsable() {
    return isUsable;
  }

  /// Length of the shortest tour through all stops of the first `count` of these orders.
  long lengthMm(int[] orders, int count) {
    Arrays.fill(union, 0);
    for (var i = 0; i < count; i++) {
      for (var w = firstWord[orders[i]]; w < firstWord[orders[i] + 1]; w++) {
        union[wordAisle[w]] |= word[w];
      }
    }
    return lengthMm();
  }

  private long lengthMm() {
    var odd = NEVER;
    var front = 0;
    var back = 0;
    var joined = NEVER;
    var apart = 0;
    var beforeMm = Integer.MIN_VALUE;
    for (var aisle = 0; aisle < union.length; aisle++) {
      if (union[aisle] == 0 && aisle != depotAisle) {
        continue;
      }
      var acrossMm = beforeMm == Integer.MIN_VALUE ? 0 : 2 * (xMm[aisle] - beforeMm);
      beforeMm = xMm[aisle];
      odd += acrossMm;
      front = Math.min(front, joined) + acrossMm;
      back = Math.min(back, joined) + acrossMm;
      joined += 2 * acrossMm;
      apart += 2 * acrossMm;

      var rest = union[aisle];
      var at = aisle * Long.SIZE;
      var lastMm = 0;
      var firstMm = 0;
      var largestMm = 0;
      if (aisle != depotAisle) {
        firstMm = yOfBit[at + Long.numberOfTrailingZeros(rest)];
        lastMm = firstMm;
        largestMm = firstMm;
        rest &= rest - 1;
      }
      while (rest != 0) {
        var yMm = yOfBit[at + Long.numberOfTrailingZeros(rest)];
        largestMm = Math.max(largestMm, yMm - lastMm);
        lastMm = yMm;
        rest &= rest - 1;
      }
      largestMm = Math.max(largestMm, throughMm - lastMm);
      var gapMm = 2 * (throughMm - largestMm);
      var ends = Math.min(Math.min(front, back), apart);
      var wasOdd = odd;
      odd = Math.min(odd + gapMm, Math.min(ends, joined) + throughMm);
      joined = Math.min(wasOdd + throughMm, joined + gapMm);
      front += 2 * lastMm;
      back += 2 * (throughMm - firstMm);
      apart = ends + gapMm;
    }
    return Math.min(Math.min(front, back), joined);
  }
}
