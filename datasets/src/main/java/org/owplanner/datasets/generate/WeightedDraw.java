package org.owplanner.datasets.generate;

import java.util.Arrays;

/// Draws members of a group with probability proportional to their weight, by binary search in the
/// sums.
final class WeightedDraw {

  private final int[] members;
  private final double[] sums;

  WeightedDraw(int[] members, double[] weightOf) {
    this.members = members;
    sums = new double[members.length];
    var sum = 0.0;
    for (var i = 0; i < members.length; i++) {
      sum += weightOf[members[i]];
      sums[i] = sum;
    }
  }

  int draw(SeededRandom random) {
    var at = Arrays.binarySearch(sums, random.uniform() * sums[sums.length - 1]);
    // A hit on a sum itself belongs to the next member; what is not found lies before its insertion
    // point.
    var index = at >= 0 ? at + 1 : -at - 1;
    return members[Math.min(index, members.length - 1)];
  }
}
