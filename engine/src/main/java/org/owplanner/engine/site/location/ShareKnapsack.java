package org.owplanner.engine.site.location;

/// The knapsack whose items may be taken in part: `max Σ p z`, `Σ w z ≤ room`, `0 ≤ z ≤ 1`.
///
/// Items in falling order of p ÷ w up to the room; only the items around the last one taken are
/// brought in order (Balas and Zemel 1980).
public final class ShareKnapsack {

  /// Profits of the items, to be filled by the caller with their weights. Solving reorders them so
  /// that those taken come first.
  public final double[] profit;

  /// What each takes of the room.
  public final double[] weight;

  /// What the caller knows each by.
  public final int[] item;

  /// How many there are.
  public int count;

  /// Profit of what is taken.
  public double value;

  /// Profit for a unit of room at the optimum.
  public double ratio;

  /// Items taken: the first `taken` of `item`, the last of them in the share `lastShare`.
  public int taken;

  /// Share of the last one taken.
  public double lastShare;

  private final double[] key;

  /// A knapsack for so many items.
  public ShareKnapsack(int mostItems) {
    profit = new double[mostItems];
    weight = new double[mostItems];
    item = new int[mostItems];
    key = new double[mostItems];
  }

  /// Solves for the items with profits above 0.
  public void solve(double room) {
    value = 0;
    ratio = 0;
    lastShare = 1;
    var sum = 0.0;
    for (var k = 0; k < count; k++) {
      sum += weight[k];
    }
    if (sum <= room) {
      taken = count;
      for (var k = 0; k < count; k++) {
        value += profit[k];
      }
      return;
    }
    for (var k = 0; k < count; k++) {
      key[k] = weight[k] > 0 ? profit[k] / weight[k] : Double.MAX_VALUE;
    }
    var left = split(room);
    for (var k = 0; k < taken; k++) {
      value += profit[k];
    }
    if (taken < count && left > 0) {
      ratio = key[taken];
      lastShare = left / weight[taken];
      value += lastShare * profit[taken];
      taken++;
    } else if (taken < count) {
      ratio = key[taken];
    }
  }

  /// Brings the items that are taken whole to the front; the next is the one that is not.
  private double split(double room) {
    var low = 0;
    var high = count - 1;
    var left = room;
    while (low < high) {
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
      var sum = 0.0;
      for (var k = low; k <= j; k++) {
        sum += weight[k];
      }
      if (sum > left) {
        high = j;
        continue;
      }
      left -= sum;
      low = j + 1;
      // between j and i lies at most one, equal to the pivot
      if (low < i) {
        if (weight[low] > left) {
          break;
        }
        left -= weight[low];
        low = i;
      }
    }
    if (low < count && weight[low] <= left) {
      left -= weight[low];
      low++;
    }
    taken = low;
    return left;
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
