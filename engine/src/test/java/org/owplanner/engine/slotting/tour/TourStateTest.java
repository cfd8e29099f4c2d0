package org.owplanner.engine.slotting.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.RoutingPolicy;

final class TourStateTest {

  @Test
  void toursAreAsLongAsTheExactRouterSays() {
    for (var seed = 0; seed < 60; seed++) {
      var warehouse = RandomWarehouse.of(seed);
      var state = warehouse.state();
      for (var tour = 0; tour < warehouse.sample().tours(); tour++) {
        assertThat(state.lengthMm[tour]).isEqualTo(routed(warehouse, tour, -1, -1));
      }
    }
  }

  @Test
  void aChangedTourIsAsLongAsTheExactRouterSays() {
    for (var seed = 0; seed < 60; seed++) {
      var warehouse = RandomWarehouse.of(seed);
      var state = warehouse.state();
      var probe = new TourProbe(state);
      var random = new Random(seed);
      for (var tour = 0; tour < warehouse.sample().tours(); tour++) {
        var face = warehouse.sample().tourFace()[warehouse.sample().tourStart()[tour]];
        var location = random.nextInt(warehouse.layout().size());
        var spot = state.spotOfFace[face];
        var length =
            probe.lengthMmAfter(
                tour,
                new int[] {spot},
                spot == TourState.NO_SPOT ? 0 : 1,
                new int[] {state.spots.ofLocation[location]},
                1);
        assertThat(length).isEqualTo(routed(warehouse, tour, face, location));
      }
    }
  }

  @Test
  void theFieldOfAFaceIsWhatItsToursWouldCostWithItAtEachSpot() {
    for (var seed = 0; seed < 40; seed++) {
      var warehouse = RandomWarehouse.of(seed);
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
    return RoutingPolicy.EXACT.router(layout.graph()).lengthMm(aisles, ysMm, count);
  }
}
