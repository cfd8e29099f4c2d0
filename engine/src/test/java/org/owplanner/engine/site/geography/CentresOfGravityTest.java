package org.owplanner.engine.site.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the middle is.
@NullMarked
final class CentresOfGravityTest {

  private static double[] ones(int number) {
    var ones = new double[number];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double km(Place centre, List<Place> places, double[] weights) {
    var km = 0.0;
    for (var i = 0; i < weights.length; i++) {
      km += weights[i] * GreatCircle.km(centre, places.get(i));
    }
    return km;
  }

  private static List<Place> random(long seed, int number) {
    var random = new SplittableRandom(seed);
    var places = new ArrayList<Place>();
    for (var i = 0; i < number; i++) {
      places.add(new Place(random.nextDouble(36, 60), random.nextDouble(-10, 30)));
    }
    return places;
  }

  /// By symmetry.
  @Test
  void theMiddleOfFourCornersIsInTheirMiddle() {
    var corners =
        List.of(new Place(10, 10), new Place(-10, 10), new Place(10, -10), new Place(-10, -10));
    var found = CentresOfGravity.of(corners, ones(4), 1);
    assertThat(found.centres().getFirst().latitude()).isEqualTo(0, offset(1e-5));
    assertThat(found.centres().getFirst().longitude()).isEqualTo(0, offset(1e-5));
    assertThat(found.weightedKm())
        .isEqualTo(4 * GreatCircle.km(new Place(0, 0), new Place(10, 10)), offset(0.001));
  }

  /// Half of all weight in one place draws the centre there, wherever the others lie.
  @Test
  void aPlaceWithHalfOfTheWeightIsTheCentre() {
    var places = List.of(new Place(52, 5), new Place(40, -3), new Place(60, 25));
    var found = CentresOfGravity.of(places, new double[] {2, 1, 1}, 1);
    assertThat(GreatCircle.km(found.centres().getFirst(), places.getFirst()))
        .isEqualTo(0, offset(0.01));
  }

  @Test
  void theDateLineIsNoEdge() {
    var places =
        List.of(new Place(0, 179), new Place(0, -179), new Place(1, 180), new Place(-1, 180));
    var centre = CentresOfGravity.of(places, ones(4), 1).centres().getFirst();
    assertThat(Math.abs(centre.longitude())).isEqualTo(180, offset(1e-4));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noPlaceAroundIsABetterCentre(long seed) {
    var places = random(seed, 40);
    var weights = new SplittableRandom(seed).doubles(40, 1, 9).toArray();
    var found = CentresOfGravity.of(places, weights, 1);
    var centre = found.centres().getFirst();
    assertThat(found.weightedKm()).isEqualTo(km(centre, places, weights), offset(0.01));
    for (var step : new double[] {1e-3, 0.1, 2}) {
      for (var bearing = 0; bearing < 8; bearing++) {
        var other =
            new Place(
                centre.latitude() + step * Math.sin(bearing * Math.PI / 4),
                centre.longitude() + step * Math.cos(bearing * Math.PI / 4));
        assertThat(km(other, places, weights)).isGreaterThanOrEqualTo(found.weightedKm() - 1e-6);
      }
    }
  }

  @Test
  void clustersGetACentreEach() {
    var places = new ArrayList<Place>();
    for (var i = 0; i < 30; i++) {
      var cluster = i / 10;
      places.add(new Place(50 + i % 10 * 0.1, 40.0 * cluster + i % 3 * 0.1));
    }
    var found = CentresOfGravity.of(places, ones(30), 3);
    assertThat(found.centreOf().subList(0, 10)).containsOnly(found.centreOf().getFirst());
    assertThat(found.centreOf().subList(10, 20)).containsOnly(found.centreOf().get(10));
    assertThat(found.centreOf()).containsOnly(0, 1, 2);
    assertThat(found.weightedKm()).isLessThan(30 * 60);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void moreCentresAreNearerAndEachPlaceHasItsNearest(long seed) {
    var places = random(seed, 60);
    var last = Double.POSITIVE_INFINITY;
    for (var number = 1; number <= 5; number++) {
      var found = CentresOfGravity.of(places, ones(60), number);
      assertThat(found).isEqualTo(CentresOfGravity.of(places, ones(60), number));
      assertThat(found.weightedKm()).isLessThan(last);
      last = found.weightedKm();
      for (var i = 0; i < 60; i++) {
        var own = GreatCircle.km(places.get(i), found.centres().get(found.centreOf().get(i)));
        for (var centre : found.centres()) {
          assertThat(own).isLessThanOrEqualTo(GreatCircle.km(places.get(i), centre) + 1e-6);
        }
      }
    }
  }

  @Test
  void thereAreNoMoreCentresThanPlaces() {
    var places = List.of(new Place(50, 5), new Place(50, 5), new Place(40, 5));
    var found = CentresOfGravity.of(places, ones(3), 5);
    assertThat(found.centres()).hasSize(2);
    assertThat(found.weightedKm()).isEqualTo(0, offset(0.01));
  }

  @Test
  void badInputIsSaidToBeBad() {
    var places = List.of(new Place(50, 5));
    assertThatThrownBy(() -> CentresOfGravity.of(places, ones(2), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 places have 2 weights");
    assertThatThrownBy(() -> CentresOfGravity.of(places, new double[] {-1}, 1))
        .hasMessageContaining("(-1.0) of place 1");
    assertThatThrownBy(() -> CentresOfGravity.of(places, new double[] {0}, 1))
        .hasMessageContaining("No place has a weight");
    assertThatThrownBy(() -> CentresOfGravity.of(places, ones(1), 0)).hasMessageContaining("(0)");
  }
}
