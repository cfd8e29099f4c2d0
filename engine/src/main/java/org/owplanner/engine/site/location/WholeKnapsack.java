package org.owplanner.engine.site.location;

import java.util.Arrays;

/// The knapsack whose items are taken whole: `max Σ p z`, `Σ w z ≤ room`, z 0 or 1.
///
/// What the optimum in parts decides against a greedy choice is decided (Balas and Zemel 1980); on
/// the rest branch and bound in falling order of p ÷ w with the bound of the last item taken in
/// part (Horowitz and Sahni 1974; Martello and Toth 1990, section 2.5); after so many nodes by
/// dynamic programming where weights are whole and small, else what is found stands with the bound
/// of parts.
final class WholeKnapsack {

  private static final int MOST_NODES = 3_000;
  private static final int MOST_CELLS = 4_000_000;

  /// The items: to be filled by the caller, `count` of them.
  final double[] profit;

  final double[] weight;
  final int[] item;
  int count;

  /// Value of what is taken.
  double value;

  /// No choice has more.
  double upper;

  /// Optimum where items may be taken in part.
  double partsValue;

  /// Profit for a unit of room at that optimum.
  double ratio;

  /// Items taken, the first `taken` of it.
  final int[] chosen;

  int taken;

  private final ShareKnapsack relaxed;
  private final double[] key;
  private final boolean[] isIn;
  private final boolean[] isBest;
  private long[] bits = new long[0];
  private double[] reach = new double[0];

  WholeKnapsack(int mostItems) {
    profit = new double[mostItems];
    weight = new double[mostItems];
    item = new int[mostItems];
    chosen = new int[mostItems];
    relaxed = new ShareKnapsack(mostItems);
    key = new double[mostItems];
    isIn = new boolean[mostItems];
    isBest = new boolean[mostItems];
  }

  /// Solves for the items with profits above 0.
  void solve(double room) {
    taken = 0;
    value = 0;
    ratio = 0;
    var kept = 0;
    for (var k = 0; k < count; k++) {
      if (weight[k] <= room) {
        profit[kept] = profit[k];
        weight[kept] = weight[k];
        item[kept++] = item[k];
      }
    }
    count = kept;
    relaxed.count = count;
    System.arraycopy(profit, 0, relaxed.profit, 0, count);
    System.arraycopy(weight, 0, relaxed.weight, 0, count);
    System.arraycopy(item, 0, relaxed.item, 0, count);
    relaxed.solve(room);
    solve(relaxed, room);
  }

  /// Solves where the optimum in parts is known, of items none of which is heavier than the room.
  void solve(ShareKnapsack known, double room) {
    taken = 0;
    value = 0;
    ratio = known.ratio;
    partsValue = known.value;
    upper = partsValue;
    if (known.taken == known.count && known.lastShare >= 1) {
      for (var k = 0; k < known.count; k++) {
        chosen[taken++] = known.item[k];
      }
      value = partsValue;
      return;
    }
    var left = room;
    var found = 0.0;
    for (var k = 0; k < known.count; k++) {
      if (known.weight[k] <= left) {
        left -= known.weight[k];
        found += known.profit[k];
      }
    }
    var gap = (partsValue - found) * (1 + 1e-9) + 1e-12 * partsValue;
    var surely = 0.0;
    left = room;
    count = 0;
    for (var k = 0; k < known.count; k++) {
      var gain = known.profit[k] - ratio * known.weight[k];
      if (gain > gap) {
        chosen[taken++] = known.item[k];
        surely += known.profit[k];
        left -= known.weight[k];
      } else if (gain >= -gap) {
        item[count] = known.item[k];
        profit[count] = known.profit[k];
        weight[count++] = known.weight[k];
      }
    }
    solveCore(left);
    value += surely;
    upper = Math.min(upper + surely, partsValue);
  }

  /// Solves for the items that the optimum in parts doesn't decide.
  private void solveCore(double room) {
    for (var k = 0; k < count; k++) {
      key[k] = weight[k] > 0 ? profit[k] / weight[k] : Double.MAX_VALUE;
    }
    sort(0, count - 1);
    Arrays.fill(isIn, 0, count, false);
    if (!search(room) && !fill(room)) {
      upper = parts(0, room);
    }
    for (var k = 0; k < count; k++) {
      if (isBest[k]) {
        chosen[taken++] = item[k];
      }
    }
  }

  /// Whether it came to an end.
  private boolean search(double room) {
    value = -1;
    var left = room;
    var have = 0.0;
    var k = 0;
    var nodes = 0;
    while (true) {
      // take what fits, in order, while the bound says that it may pay
      var isCut = false;
      while (k < count) {
        if (have + parts(k, left) <= value * (1 + 1e-13)) {
          isCut = true;
          break;
        }
        while (k < count && weight[k] <= left) {
          isIn[k] = true;
          left -= weight[k];
          have += profit[k];
          k++;
        }
        if (k < count) {
          isIn[k] = false;
          k++;
        }
      }
      if (!isCut && have > value) {
        value = have;
        System.arraycopy(isIn, 0, isBest, 0, count);
      }
      if (++nodes > MOST_NODES) {
        return false;
      }
      // back to the last item taken, and leave it
      k = Math.min(k, count) - 1;
      while (k >= 0 && !isIn[k]) {
        k--;
      }
      if (k < 0) {
        upper = value;
        return true;
      }
      isIn[k] = false;
      left += weight[k];
      have -= profit[k];
      k++;
    }
  }

  private double parts(int from, double room) {
    var left = room;
    var sum = 0.0;
    for (var k = from; k < count; k++) {
      if (weight[k] > left) {
        return sum + left * key[k];
      }
      left -= weight[k];
      sum += profit[k];
    }
    return sum;
  }

  /// By dynamic programming; whether it can be.
  private boolean fill(double room) {
    var divisor = Grain.common(Arrays.copyOf(weight, count), 0);
    if (divisor == 0 || count * (room / divisor + 1) > MOST_CELLS) {
      return false;
    }
    var width = (int) Math.floor(room / divisor) + 1;
    var words = (width + 63) >>> 6;
    if (bits.length < words * count) {
      bits = new long[words * count];
    }
    if (reach.length < width) {
      reach = new double[width];
    }
    Arrays.fill(bits, 0, words * count, 0);
    Arrays.fill(reach, 0, width, 0);
    for (var k = 0; k < count; k++) {
      var w = (int) Math.round(weight[k] / divisor);
      for (var r = width - 1; r >= w; r--) {
        var with = reach[r - w] + profit[k];
        if (with > reach[r]) {
          reach[r] = with;
          bits[k * words + (r >>> 6)] |= 1L << r;
        }
      }
    }
    value = 0;
    var r = width - 1;
    for (var k = count - 1; k >= 0; k--) {
      isBest[k] = (bits[k * words + (r >>> 6)] >>> r & 1) != 0;
      if (isBest[k]) {
        r -= (int) Math.round(weight[k] / divisor);
        value += profit[k];
      }
    }
    upper = value;
    return true;
  }

  private void sort(int first, int last) {
    var low = first;
    var high = last;
    while (high - low > 12) {
      var pivot = key[(low + high) >>> 1];
      var i = low;
      var j = high;
      while (i <= j) {
        while (key[i] > pivot) {
          i++;
        }
        while (key[j] < pivot) {
          j--;
        }
        if (i <= j) {
          swap(i++, j--);
        }
      }
      if (j - low < high - i) {
        sort(low, j);
        low = i;
      } else {
        sort(i, high);
        high = j;
      }
    }
    for (var i = low + 1; i <= high; i++) {
      for (var j = i; j > low && key[j - 1] < key[j]; j--) {
        swap(j - 1, j);
      }
    }
  }

  private void swap(int a, int b) {
    var k = key[a];
    key[a] = key[b];
    key[b] = k;
    var p = profit[a];
    profit[a] = profit[b];
    profit[b] = p;
    var w = weight[a];
    weight[a] = weight[b];
    weight[b] = w;
    var i = item[a];
    item[a] = item[b];
    item[b] = i;
  }
}
