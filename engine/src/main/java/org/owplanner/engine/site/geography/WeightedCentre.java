package org.owplanner.engine.site.geography;

/// The point with the least weighted sum of distances to given ones, on the sphere.
///
/// x ← exp_x(Σ wᵢ·uᵢ / Σ wᵢ/dᵢ), uᵢ the unit tangent at x towards point i, dᵢ the angle to it;
/// where x is itself a point of weight w, R = Σ wᵢ·uᵢ over the others is shortened by w, and x is
/// the answer if |R| ≤ w. Source: Weiszfeld (1937); on manifolds Fletcher, Venkatasubramanian and
/// Joshi (2009), The geometric median on Riemannian manifolds; at a given point Vardi and Zhang
/// (2000), The multivariate L1-median and associated data depth.
final class WeightedCentre {

  private static final int MOST_ROUNDS = 500;
  private static final double NEAR_RADIANS = 1e-9;
  private static final double SHORTEST_STEP = 1e-3;

  private final Direction[] points;
  private final double[] weights;

  WeightedCentre(Direction[] points, double[] weights) {
    this.points = points;
    this.weights = weights;
  }

  /// The centre that is reached from here.
  Direction from(Direction start) {
    var centre = start;
    var cost = cost(centre);
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var step = step(centre);
      if (step.length() <= NEAR_RADIANS) {
        return centre;
      }
      var share = 1.0;
      var next = centre.go(step);
      var nextCost = cost(next);
      while (nextCost >= cost && share > SHORTEST_STEP) {
        share /= 2;
        next = centre.go(new Direction(0, 0, 0).plus(step, share));
        nextCost = cost(next);
      }
      if (nextCost >= cost) {
        return centre;
      }
      centre = next;
      cost = nextCost;
    }
    return centre;
  }

  /// Weight times radians, summed.
  double cost(Direction centre) {
    var cost = 0.0;
    for (var i = 0; i < points.length; i++) {
      cost += weights[i] * centre.angle(points[i]);
    }
    return cost;
  }

  private Direction step(Direction centre) {
    var pull = new Direction(0, 0, 0);
    var nearness = 0.0;
    var weightHere = 0.0;
    for (var i = 0; i < points.length; i++) {
      var angle = centre.angle(points[i]);
      if (angle <= NEAR_RADIANS) {
        weightHere += weights[i];
      } else {
        pull = pull.plus(centre.towards(points[i]), weights[i]);
        nearness += weights[i] / angle;
      }
    }
    var length = pull.length();
    if (length <= weightHere || nearness == 0) {
      return new Direction(0, 0, 0);
    }
    return new Direction(0, 0, 0).plus(pull, (1 - weightHere / length) / nearness);
  }
}
