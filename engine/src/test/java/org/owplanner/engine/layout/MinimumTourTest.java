package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumTourTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void itIsTheShortestTourOverAllSetsOfLocations(int blocks) {
    var random = new RandomTours(41 + blocks);
    for (var trial = 0; trial < 60; trial++) {
      var graph = random.graph(5, blocks);
      random.stops(graph, random.number(1, 9));
      var size = random.aisles.length;

      var minimum = new MinimumTour(graph, random.aisles, random.ysMm, size);

      for (var stops = 0; stops <= size; stops++) {
        assertThat(minimum.lengthMm(stops))
            .as("trial %d, %d of %d stops on %s", trial, stops, size, graph)
            .isEqualTo(overAllSets(graph, random.aisles, random.ysMm, stops));
      }
    }
  }

  @Test
  void moreStopsThanLocationsAreRefused() {
    var graph = new AisleGraph(new int[] {0}, new int[] {0, 9}, 0);
    var minimum = new MinimumTour(graph, new int[] {0}, new int[] {5}, 60);

    assertThat(minimum.lengthMm(1)).isEqualTo(10);
    assertThatThrownBy(() -> minimum.lengthMm(2))
        .hasMessageContaining("(2) must lie between 0 and 1");
  }

  private static long overAllSets(AisleGraph graph, int[] aisles, int[] ysMm, int stops) {
    var router = RoutingPolicy.EXACT.router(graph);
    var shortestMm = Long.MAX_VALUE;
    var chosenAisles = new int[stops];
    var chosenYsMm = new int[stops];
    for (var set = 0; set < 1 << aisles.length; set++) {
      if (Integer.bitCount(set) != stops) {
        continue;
      }
      var count = 0;
      for (var i = 0; i < aisles.length; i++) {
        if ((set & 1 << i) != 0) {
          chosenAisles[count] = aisles[i];
          chosenYsMm[count++] = ysMm[i];
        }
      }
      shortestMm = Math.min(shortestMm, router.lengthMm(chosenAisles, chosenYsMm, stops));
    }
    return shortestMm;
  }
}
