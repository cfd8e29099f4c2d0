package org.owplanner.engine.slotting.pair;

/// How much a few large entries of the matrices outweigh the rest: the larger of the two matrices'
/// standard deviation ÷ mean, off the diagonal (Vollmann and Buffa 1966).
///
/// About 0.6 where numbers are uniform, above 3 where they look like real flows.
final class FlowDominance {

  private FlowDominance() {}

  static double of(DensePairProblem problem) {
    var flow = new Moments();
    var distance = new Moments();
    for (var i = 0; i < problem.size(); i++) {
      for (var j = 0; j < problem.size(); j++) {
        if (i != j) {
          flow.add(problem.flow(i, j));
          distance.add(problem.distance(i, j));
        }
      }
    }
    return Math.max(flow.variation(), distance.variation());
  }

  private static final class Moments {
    private long count;
    private double sum;
    private double squares;

    void add(long number) {
      var value = (double) number;
      count++;
      sum += value;
      squares += value * value;
    }

    double variation() {
      if (sum == 0) {
        return 0;
      }
      var mean = sum / count;
      return Math.sqrt(Math.max(0, squares / count - mean * mean)) / Math.abs(mean);
    }
  }
}
