package org.owplanner.engine.slotting.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.RoutingPolicy;

final class TourStateTest {

  @ParameterizedTest
  @EnumSource(RoutingPolicy.class)
  void toursAreAsLongAsTheRouterSays(RoutingPolicy policy) {
    for (var seed = 0; seed < 60; seed++) {
      var warehouse = RandomWarehouse.of(seed, policy);
      var state = warehouse.state();
      for (var tour = 0; tour < warehouse.sample().tours(); tour++) {
        assertThat(state.lengthMm[tour]).isEqualTo(routed(warehouse, tour, -1, -1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RoutingPolicy.class)
  void aChangedTourIsAsLongAsTheRouterSays(RoutingPolicy policy) {
    for (var seed = 0; seed < 60; seed++) {
      var warehouse = RandomWarehouse.of(seed, policy);
      var state = warehouse.state();
      var probe = state.probe();
      var random = new Random(seed);
      for (var tour = 0; tour < warehouse.sample().tours(); tour++) {
        var face = warehouse.sample().tourFace()[warehouse.sample().tourStart()[tour]];
        var location = random.nextInt(warehouse.layout().size());
        var spot = state.spotOfFace[face];
        var length = probe.lengthMmAfter(tour, spot, state.spots.ofLocation[location]);
        assertThat(length).isEqualTo(routed(warehouse, tour, face, location));
      }
    }
  }

  @Test
  void theFieldOfAFaceIsWhatItsToursWouldCostWithItAtEachSpot() {
    for (var seed = 0; seed < 40; seed++) {
      var warehouse = RandomWarehouse.of(seed, RoutingPolicy.EXACT);
      var state = warehouse.state();
      var field = new RelocationField(state);
      var micros = new double[state.spots.size()];
      var random = new Random(seed);
      for (var i = 0; i < 10; i++) {
        var face = random.nextInt(warehouse.sample().faces());
        var location = random.nextInt(warehouse.layout().size());
        field.compute(face, micros);
        var expected = 0L;
        var sample = warehouse.sample();
        for (var k = sample.faceStart()[face]; k < sample.faceStart()[face + 1]; k++) {
          var tour = sample.faceTour()[k];
          expected += routed(warehouse, tour, face, location) - state.lengthMm[tour];
        }
        assertThat(micros[state.spots.ofLocation[location]])
            .isEqualTo((double) expected, within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = RoutingPolicy.class,
      names = {"S_SHAPE", "LARGEST_GAP", "RETURN"})
  void theFieldByARuleIsExactWhereABlockBeginsAndEnds(RoutingPolicy policy) {
    for (var seed = 0; seed < 20; seed++) {
      var warehouse = RandomWarehouse.of(seed, policy);
      var state = warehouse.state();
      var micros = new double[state.spots.size()];
      var sample = warehouse.sample();
      var face = sample.tourFace()[0];
      new RelocationField(state).compute(face, micros);
      for (var location = 0; location < warehouse.layout().size(); location++) {
        var spot = state.spots.ofLocation[location];
        if (isEndOfBlock(state.spots, spot)) {
          var expected = 0L;
          for (var k = sample.faceStart()[face]; k < sample.faceStart()[face + 1]; k++) {
            var tour = sample.faceTour()[k];
            expected += routed(warehouse, tour, face, location) - state.lengthMm[tour];
          }
          assertThat(micros[spot]).isEqualTo((double) expected, within(1e-6));
        }
      }
    }
  }

  private static boolean isEndOfBlock(Spots spots, int spot) {
    return spot == 0
        || spot == spots.size() - 1
        || spots.block[spot] != spots.block[spot - 1]
        || spots.block[spot] != spots.block[spot + 1]
        || spots.aisle[spot] != spots.aisle[spot - 1]
        || spots.aisle[spot] != spots.aisle[spot + 1];
  }

  private static long routed(RandomWarehouse warehouse, int tour, int moved, int to) {
    Layout layout = warehouse.layout();
    var sample = warehouse.sample();
    var aisles = new int[sample.tourFace().length];
    var ysMm = new int[aisles.length];
    var count = 0;
    for (var i = sample.tourStart()[tour]; i < sample.tourStart()[tour + 1]; i++) {
      var face = sample.tourFace()[i];
      var location = face == moved ? to : warehouse.locationOf()[face];
      if (location >= 0) {
        aisles[count] = layout.aisleOf(location);
        ysMm[count++] = layout.yMmOf(location);
      }
    }
    return layout.router().lengthMm(aisles, ysMm, count);
  }
}
