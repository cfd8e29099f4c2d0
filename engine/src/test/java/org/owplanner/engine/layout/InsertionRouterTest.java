package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsertionRouterTest {

  @Test
  void toursAreNearlyShortest() {
    var tours = new RandomTours(61);
    var foundMm = 0L;
    var shortestMm = 0L;
    for (var trial = 0; trial < 200; trial++) {
      var graph = tours.graph(10, 2);
      tours.stops(graph, tours.number(1, 25));
      var count = tours.aisles.length;
      var lengthMm = new InsertionRouter(graph).lengthMm(tours.aisles, tours.ysMm, count);
      var exactMm = new ExactRouter(graph).lengthMm(tours.aisles, tours.ysMm, count);

      assertThat(lengthMm).isGreaterThanOrEqualTo(exactMm);
      foundMm += lengthMm;
      shortestMm += exactMm;
    }

    assertThat((double) foundMm / shortestMm).isLessThan(1.03);
  }

  @Test
  void manyBlocksDoNotFail() {
    var graph = new AisleGraph(new int[] {0, 10}, new int[] {0, 5, 10, 15, 20, 25, 30}, 0);
    var router = RoutingPolicy.EXACT.router(graph);

    assertThat(router).isInstanceOf(InsertionRouter.class);
    assertThat(router.lengthMm(new int[] {1, 0}, new int[] {28, 12}, 2)).isEqualTo(76);
  }
}
