package org.owplanner.engine.site.geography;

import java.util.Arrays;
import java.util.List;

/// Where warehouses would stand if distance to their buyers were all that counts: centres, each
/// with the places nearest to it. As good as alternating between centres and places comes to, from
/// two starts; not proven.
///
/// @param centres as many as asked for, or as there are different places with weight
/// @param centreOf of each place, the index of its centre
/// @param weightedKm sum of weight times kilometres as the crow flies
public record CentresOfGravity(List<Place> centres, List<Integer> centreOf, double weightedKm) {

  public CentresOfGravity {
    centres = List.copyOf(centres);
    centreOf = List.copyOf(centreOf);
  }

  /// Finds centres.
  ///
  /// @param places such as buyers' regions
  /// @param weights of the places, such as orders a year; from 0 on
  /// @param number of centres
  /// @throws IllegalArgumentException if there is no place with weight, no centre asked for, or a
  ///   weight is below 0
  public static CentresOfGravity of(List<Place> places, double[] weights, int number) {
    check(places, weights, number);
    var points = places.stream().map(Direction::of).toArray(Direction[]::new);
    var heaviest = 0;
    for (var i = 1; i < weights.length; i++) {
      heaviest = weights[i] > weights[heaviest] ? i : heaviest;
    }
    var middle = new WeightedCentre(points, weights).from(points[heaviest]);
    var first = new Allocation(points, weights, number, points[heaviest]);
    var second = new Allocation(points, weights, number, middle);
    var best = second.radians() < first.radians() ? second : first;
    return new CentresOfGravity(
        best.centres().stream().map(Direction::place).toList(),
        Arrays.stream(best.centreOf()).boxed().toList(),
        best.radians() * GreatCircle.RADIUS_KM);
  }

  private static void check(List<Place> places, double[] weights, int number) {
    if (places.size() != weights.length) {
      throw new IllegalArgumentException(
          "%d places have %d weights. Give one weight a place."
              .formatted(places.size(), weights.length));
    }
    if (number < 1) {
      throw new IllegalArgumentException(
          "The number of centres (%d) must be at least 1.".formatted(number));
    }
    for (var i = 0; i < weights.length; i++) {
      if (!Double.isFinite(weights[i]) || weights[i] < 0) {
        throw new IllegalArgumentException(
            "The weight (%s) of place %d must be a number from 0 on.".formatted(weights[i], i + 1));
      }
    }
    if (Arrays.stream(weights).sum() == 0) {
      throw new IllegalArgumentException(
          "No place has a weight, so there is no centre. Give at least one of them some demand.");
    }
  }
}
