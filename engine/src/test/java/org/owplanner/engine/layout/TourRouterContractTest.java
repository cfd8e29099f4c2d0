package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every router must hold to.
class TourRouterContractTest {

  @ParameterizedTest
  @EnumSource(RoutingPolicy.class)
  void theSequenceMeetsEveryStopOnceWithinTheLength(RoutingPolicy policy) {
    var tours = new RandomTours(53);
    for (var trial = 0; trial < 1_500; trial++) {
      var graph = tours.graph(8, tours.number(1, 4));
      tours.stops(graph, tours.number(0, 20));
      var router = policy.router(graph);
      var count = tours.aisles.length;

      var sequence = router.sequence(tours.aisles, tours.ysMm, count);

      assertThat(Arrays.stream(sequence).sorted().toArray())
          .isEqualTo(IntStream.range(0, count).toArray());
      var walkedMm = walkedMm(graph, tours, sequence);
      var lengthMm = router.lengthMm(tours.aisles, tours.ysMm, count);
      if (policy == RoutingPolicy.EXACT) {
        assertThat(walkedMm).as("trial %d on %s", trial, graph).isEqualTo(lengthMm);
      } else {
        assertThat(walkedMm).as("trial %d on %s", trial, graph).isLessThanOrEqualTo(lengthMm);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RoutingPolicy.class)
  void theSequenceOfStopsGivenChangesNoLength(RoutingPolicy policy) {
    var tours = new RandomTours(59);
    for (var trial = 0; trial < 300; trial++) {
      var graph = tours.graph(8, tours.number(1, 3));
      tours.stops(graph, tours.number(1, 20));
      var router = policy.router(graph);
      var count = tours.aisles.length;
      var lengthMm = router.lengthMm(tours.aisles, tours.ysMm, count);

      var aisles = reversed(tours.aisles);
      var ysMm = reversed(tours.ysMm);

      assertThat(router.lengthMm(aisles, ysMm, count)).isEqualTo(lengthMm);
    }
  }

  private static long walkedMm(AisleGraph graph, RandomTours tours, int[] sequence) {
    if (sequence.length == 0) {
      return 0;
    }
    var first = sequence[0];
    var last = sequence[sequence.length - 1];
    var mm = (long) graph.depotDistanceMm(tours.aisles[first], tours.ysMm[first]);
    mm += graph.depotDistanceMm(tours.aisles[last], tours.ysMm[last]);
    for (var i = 1; i < sequence.length; i++) {
      var a = sequence[i - 1];
      var b = sequence[i];
      mm += graph.distanceMm(tours.aisles[a], tours.ysMm[a], tours.aisles[b], tours.ysMm[b]);
    }
    return mm;
  }

  private static int[] reversed(int[] values) {
    var copy = new int[values.length];
    for (var i = 0; i < copy.length; i++) {
      copy[i] = values[values.length - 1 - i];
    }
    return copy;
  }
}
