package org.owplanner.datasets.generate;

import java.util.function.IntPredicate;

/// Draws orders whose goods belong together.
///
/// Each SKU belongs to one cluster. An order's first SKU is drawn by its demand and brings its
/// cluster; half of the orders take a second cluster likewise. Each further SKU comes from one of
/// these clusters with the probability of the cluster share, else from all SKUs. As clusters enter
/// in proportion to their demand, demand stays a power law.
final class ClusteredBaskets {

  private static final int MOST_LINES = 100;
  private static final int TRIES = 8;

  private final SeededRandom random;
  private final WeightedDraw all;
  private final WeightedDraw[] ofCluster;
  private final int[] clusterOf;
  private final double furtherLines;
  private final double clusterShare;
  private final int[] basket = new int[MOST_LINES];

  ClusteredBaskets(GenerateOptions options, double[] weightOf, SeededRandom random) {
    this.random = random;
    furtherLines = options.linesPerOrder() - 1;
    clusterShare = options.clusterShare();
    var skus = weightOf.length;
    var clusters = Math.min(options.clusters(), skus);
    clusterOf = new int[skus];
    var everything = new int[skus];
    for (var s = 0; s < skus; s++) {
      clusterOf[s] = s % clusters;
      everything[s] = s;
    }
    all = new WeightedDraw(everything, weightOf);
    ofCluster = new WeightedDraw[clusters];
    for (var c = 0; c < clusters; c++) {
      var members = new int[(skus - c + clusters - 1) / clusters];
      for (var i = 0; i < members.length; i++) {
        members[i] = c + i * clusters;
      }
      ofCluster[c] = new WeightedDraw(members, weightOf);
    }
  }

  /// Draws an order and tells how many different SKUs it holds.
  int next() {
    basket[0] = all.draw(random);
    var wanted = Math.min(MOST_LINES, 1 + (furtherLines > 0 ? random.geometric(furtherLines) : 0));
    var first = clusterOf[basket[0]];
    var second = random.below(2) == 0 ? first : clusterOf[all.draw(random)];
    var size = 1;
    for (var tries = wanted * TRIES; size < wanted && tries > 0; tries--) {
      var sku = draw(random.below(2) == 0 ? first : second);
      if (!holds(sku, size)) {
        basket[size++] = sku;
      }
    }
    return size;
  }

  /// A SKU of the order drawn last.
  int sku(int line) {
    return basket[line];
  }

  /// Keeps only the lines of the order drawn last that pass, and tells how many do.
  int keep(int size, IntPredicate passes) {
    var kept = 0;
    for (var line = 0; line < size; line++) {
      if (passes.test(basket[line])) {
        basket[kept++] = basket[line];
      }
    }
    return kept;
  }

  private int draw(int cluster) {
    return random.uniform() < clusterShare ? ofCluster[cluster].draw(random) : all.draw(random);
  }

  private boolean holds(int sku, int size) {
    for (var i = 0; i < size; i++) {
      if (basket[i] == sku) {
        return true;
      }
    }
    return false;
  }
}
