package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactRouterTest {
  @Test
  void noStopsCostNothing() {
    var router = RoutingPolicy.EXACT.router(new AisleGraph(new int[] {0, 5}, new int[] {0, 9}, 1));

    assertThat(router.lengthMm(new int[0], new int[0], 0)).isZero();
  }

  @Test
  void aTourThroughOneStopGoesThereAndBack() {
    var router = RoutingPolicy.EXACT.router(new AisleGraph(new int[] {0, 5}, new int[] {0, 9}, 1));

    assertThat(router.lengthMm(new int[] {0}, new int[] {4}, 1)).isEqualTo(18);
  }

  @Test
  void twoFullAislesAreWalkedRoundTheLoop() {
    var router = RoutingPolicy.EXACT.router(new AisleGraph(new int[] {0, 5}, new int[] {0, 9}, 0));
    var aisles = new int[] {0, 0, 0, 1, 1, 1};
    var ysMm = new int[] {2, 5, 8, 1, 4, 7};

    assertThat(router.lengthMm(aisles, ysMm, 6)).isEqualTo(28);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void noShorterTourExists(int blocks) {
    var tours = new RandomTours(blocks);
    for (var trial = 0; trial < 1_000; trial++) {
      var graph = tours.graph(6, blocks);
      var count = tours.number(1, trial % 50 == 0 ? 11 : 8);
      tours.stops(graph, count);
      var expectedMm = HeldKarp.lengthMm(graph, tours.aisles, tours.ysMm, count);

      var lengthMm = RoutingPolicy.EXACT.router(graph).lengthMm(tours.aisles, tours.ysMm, count);

      assertThat(lengthMm).as("trial %d on %s", trial, graph).isEqualTo(expectedMm);
    }
  }

  @Test
  void theProgramForAnyNumberOfBlocksAgreesInOneBlock() {
    var tours = new RandomTours(17);
    for (var trial = 0; trial < 1_000; trial++) {
      var graph = tours.graph(25, 1);
      tours.stops(graph, tours.number(1, 60));
      var count = tours.aisles.length;

      assertThat(new OneBlockRouter(graph).lengthMm(tours.aisles, tours.ysMm, count))
          .isEqualTo(new ExactRouter(graph).lengthMm(tours.aisles, tours.ysMm, count));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aFurtherStopNeverShortensATour(int blocks) {
    var tours = new RandomTours(23 + blocks);
    for (var trial = 0; trial < 300; trial++) {
      var graph = tours.graph(10, blocks);
      tours.stops(graph, tours.number(2, 30));
      var router = RoutingPolicy.EXACT.router(graph);
      var count = tours.aisles.length;

      assertThat(router.lengthMm(tours.aisles, tours.ysMm, count))
          .isGreaterThanOrEqualTo(router.lengthMm(tours.aisles, tours.ysMm, count - 1));
    }
  }
}
