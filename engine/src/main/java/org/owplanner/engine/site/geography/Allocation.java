package org.owplanner.engine.site.geography;

import java.util.ArrayList;
import java.util.List;

/// Places given to their nearest centres, and centres put in the middle of their places, in turn
/// until nothing changes (Cooper 1964, Heuristic methods for location-allocation problems).
final class Allocation {

  private static final int MOST_ROUNDS = 200;

  private final Direction[] points;
  private final double[] weights;
  private final List<Direction> centres = new ArrayList<>();
  private final int[] centreOf;

  /// @param start the first centre; each further one begins where weight times distance to the
  ///   nearest is greatest
  Allocation(Direction[] points, double[] weights, int number, Direction start) {
    this.points = points;
    this.weights = weights;
    centreOf = new int[points.length];
    centres.add(start);
    allocate();
    while (centres.size() < number && addCentre()) {
      allocate();
    }
    for (var round = 0; round < MOST_ROUNDS; round++) {
      for (var c = 0; c < centres.size(); c++) {
        move(c);
      }
      if (!allocate()) {
        break;
      }
    }
  }

  List<Direction> centres() {
    return centres;
  }

  int[] centreOf() {
    return centreOf;
  }

  /// Weight times radians, summed.
  double radians() {
    var sum = 0.0;
    for (var i = 0; i < points.length; i++) {
      sum += weights[i] * points[i].angle(centres.get(centreOf[i]));
    }
    return sum;
  }

  private boolean addCentre() {
    var farthest = -1;
    var most = 0.0;
    for (var i = 0; i < points.length; i++) {
      var pull = weights[i] * points[i].angle(centres.get(centreOf[i]));
      if (pull > most) {
        most = pull;
        farthest = i;
      }
    }
    if (farthest >= 0) {
      centres.add(points[farthest]);
    }
    return farthest >= 0;
  }

  /// Whether any place changed its centre.
  private boolean allocate() {
    var isChanged = false;
    for (var i = 0; i < points.length; i++) {
      var nearest = centreOf[i];
      var least = points[i].angle(centres.get(nearest));
      for (var c = 0; c < centres.size(); c++) {
        var angle = points[i].angle(centres.get(c));
        if (angle < least) {
          least = angle;
          nearest = c;
        }
      }
      isChanged |= nearest != centreOf[i];
      centreOf[i] = nearest;
    }
    return isChanged;
  }

  private void move(int centre) {
    var held = new ArrayList<Integer>();
    for (var i = 0; i < points.length; i++) {
      if (centreOf[i] == centre && weights[i] > 0) {
        held.add(i);
      }
    }
    if (!held.isEmpty()) {
      var own = held.stream().map(i -> points[i]).toArray(Direction[]::new);
      var pull = held.stream().mapToDouble(i -> weights[i]).toArray();
      centres.set(centre, new WeightedCentre(own, pull).from(centres.get(centre)));
    }
  }
}
