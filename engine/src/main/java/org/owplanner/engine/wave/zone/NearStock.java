package org.owplanner.engine.wave.zone;

import java.util.Arrays;

/// Which stock items that some order could use lie near each other in a zone, and who wants them.
final class NearStock {
  private static final int MOST = 24;

  /// Of larger zones only every second, third … stock item is looked at.
  private static final int LOOKED_AT = 1_024;

  private final ZonePickingProblem problem;
  private final int[] articleOf;
  private final int[] firstNear;
  private final int[] near;
  private final int[] firstOrder;
  private final int[] orderOf;

  NearStock(ZonePickingProblem problem) {
    this.problem = problem;
    articleOf = new int[problem.stockItems()];
    firstOrder = new int[problem.articles() + 1];
    for (var article : problem.positionArticle()) {
      firstOrder[article + 1]++;
    }
    for (var a = 0; a < problem.articles(); a++) {
      Arrays.fill(articleOf, problem.firstStock()[a], problem.firstStock()[a + 1], a);
      firstOrder[a + 1] += firstOrder[a];
    }
    orderOf = new int[problem.positionArticle().length];
    var fill = firstOrder.clone();
    for (var order = 0; order < problem.orders(); order++) {
      for (var p = problem.firstPosition()[order]; p < problem.firstPosition()[order + 1]; p++) {
        orderOf[fill[problem.positionArticle()[p]]++] = order;
      }
    }
    firstNear = new int[problem.stockItems() + 1];
    near = new int[wanted() * MOST];
    findNear();
  }

  private void findNear() {
    var byZone = new int[problem.zones()][];
    var size = new int[byZone.length];
    Arrays.fill(byZone, new int[0]);
    for (var s = 0; s < articleOf.length; s++) {
      if (isWanted(s)) {
        var zone = problem.stockZone()[s];
        if (size[zone] == byZone[zone].length) {
          byZone[zone] = Arrays.copyOf(byZone[zone], Math.max(16, 2 * size[zone]));
        }
        byZone[zone][size[zone]++] = s;
      }
    }
    var length = 0;
    for (var s = 0; s < articleOf.length; s++) {
      firstNear[s] = length;
      if (isWanted(s)) {
        var zone = problem.stockZone()[s];
        length += nearest(s, byZone[zone], size[zone], length);
      }
    }
    firstNear[articleOf.length] = length;
  }

  private int nearest(int stock, int[] others, int size, int from) {
    var keys = new long[size];
    var count = 0;
    var step = Math.max(1, size / LOOKED_AT);
    for (var i = stock % step; i < size; i += step) {
      if (articleOf[others[i]] != articleOf[stock]) {
        var distance =
            problem
                .walk()
                .between(problem.stockLocation()[stock], problem.stockLocation()[others[i]]);
        keys[count++] = (long) distance << 32 | others[i];
      }
    }
    Arrays.sort(keys, 0, count);
    var found = Math.min(count, MOST);
    for (var i = 0; i < found; i++) {
      near[from + i] = (int) keys[i];
    }
    return found;
  }

  private int wanted() {
    var wanted = 0;
    for (var s = 0; s < articleOf.length; s++) {
      wanted += isWanted(s) ? 1 : 0;
    }
    return wanted;
  }

  private boolean isWanted(int stock) {
    return firstOrder[articleOf[stock] + 1] > firstOrder[articleOf[stock]];
  }

  /// How many near ones of a stock item are known.
  int nears(int stock) {
    return firstNear[stock + 1] - firstNear[stock];
  }

  int near(int stock, int index) {
    return near[firstNear[stock] + index];
  }

  /// How many positions ask for the article of a stock item.
  int wants(int stock) {
    return firstOrder[articleOf[stock] + 1] - firstOrder[articleOf[stock]];
  }

  /// The order of one of those positions.
  int order(int stock, int index) {
    return orderOf[firstOrder[articleOf[stock]] + index];
  }
}
