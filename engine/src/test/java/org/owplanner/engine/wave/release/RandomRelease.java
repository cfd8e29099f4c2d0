package org.owplanner.engine.wave.release;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Small random problems, and the best of all plans by trying each.
final class RandomRelease {

  private static final int ITEMS = 8;

  /// Has no factor in common with the numbers of items, so that no row names an item twice.
  private static final int STRIDE = 7;

  private RandomRelease() {}

  static ReleaseProblem small(long seed) {
    var random = new SplittableRandom(seed);
    var wanted = rows(random, 9, ITEMS, 3, 3);
    var stocked = rows(random, 7, ITEMS, 4, 4);
    var units = 0;
    for (var order = 0; order < wanted.rows(); order++) {
      units += (int) wanted.sum(order);
    }
    var smallest = random.nextInt(units / 2);
    return new ReleaseProblem(
        ITEMS, wanted, stocked, smallest, smallest + 1 + random.nextInt(units));
  }

  /// A problem too large for trying all plans.
  static ReleaseProblem large() {
    var random = new SplittableRandom(5);
    return new ReleaseProblem(
        300, rows(random, 400, 300, 3, 3), rows(random, 60, 300, 20, 4), 20, 400);
  }

  private static ItemRows rows(
      SplittableRandom random, int rows, int items, int mostLines, int mostUnits) {
    var start = new int[rows + 1];
    var item = new int[rows * mostLines];
    var units = new int[rows * mostLines];
    var entries = 0;
    for (var row = 0; row < rows; row++) {
      var lines = 1 + random.nextInt(mostLines);
      var first = random.nextInt(items);
      for (var line = 0; line < lines; line++) {
        item[entries] = (first + line * STRIDE) % items;
        units[entries++] = 1 + random.nextInt(mostUnits);
      }
      start[row + 1] = entries;
    }
    return ItemRows.of(start, Arrays.copyOf(item, entries), Arrays.copyOf(units, entries));
  }

  /// The most units of each set of aisles (a bit an aisle), -1 below the wave's smallest size.
  static int[] unitsOfSets(ReleaseProblem problem) {
    var unitsOf = new int[1 << problem.aisles().rows()];
    for (var set = 1; set < unitsOf.length; set++) {
      var stock = new int[problem.items()];
      for (var a = 0; a < problem.aisles().rows(); a++) {
        if (((set >> a) & 1) == 1) {
          book(problem.aisles(), a, stock, 1);
        }
      }
      var units = fill(problem, 0, 0, stock);
      unitsOf[set] = units >= problem.smallestUnits() ? units : -1;
    }
    return unitsOf;
  }

  /// The most units of each number of aisles, -1 where the wave's smallest size can't be reached.
  static int[] mostUnits(ReleaseProblem problem) {
    var unitsOf = unitsOfSets(problem);
    var most = new int[problem.aisles().rows() + 1];
    Arrays.fill(most, -1);
    for (var set = 1; set < unitsOf.length; set++) {
      var count = Integer.bitCount(set);
      most[count] = Math.max(most[count], unitsOf[set]);
    }
    return most;
  }

  private static int fill(ReleaseProblem problem, int order, int units, int[] stock) {
    if (order == problem.orders().rows()) {
      return units;
    }
    var best = fill(problem, order + 1, units, stock);
    var more = units + (int) problem.orders().sum(order);
    book(problem.orders(), order, stock, -1);
    if (more <= problem.largestUnits() && Arrays.stream(stock).allMatch(left -> left >= 0)) {
      best = Math.max(best, fill(problem, order + 1, more, stock));
    }
    book(problem.orders(), order, stock, 1);
    return best;
  }

  private static void book(ItemRows rows, int row, int[] stock, int sign) {
    for (var e = rows.start(row); e < rows.start(row + 1); e++) {
      stock[rows.item(e)] += sign * rows.units(e);
    }
  }

  static double bestRatio(int[] mostUnits) {
    var best = 0.0;
    for (var k = 1; k < mostUnits.length; k++) {
      best = Math.max(best, mostUnits[k] / (double) k);
    }
    return best;
  }
}
