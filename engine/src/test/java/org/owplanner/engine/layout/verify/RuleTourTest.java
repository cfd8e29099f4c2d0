package org.owplanner.engine.layout.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.RoutingPolicy;

final class RuleTourTest {

  private static final int[] XS = {0, 10, 20, 30};
  private static final int[] YS = {0, 100};

  @Test
  void anSShapeWalksThroughEveryAisleButTheLastOfAnOddNumber() {
    var tour = new RuleTour(RoutingPolicy.S_SHAPE, XS, YS, 0);

    assertThat(tour.lengthMm(new int[] {1, 2}, new int[] {30, 90}, 2)).isEqualTo(40 + 200);
    assertThat(tour.lengthMm(new int[] {0, 1, 2}, new int[] {30, 90, 20}, 3))
        .isEqualTo(40 + 200 + 40);
  }

  @Test
  void theLargestGapOfAnAisleInBetweenIsNotWalked() {
    var tour = new RuleTour(RoutingPolicy.LARGEST_GAP, XS, YS, 0);

    assertThat(tour.lengthMm(new int[] {0, 1, 1, 2}, new int[] {50, 10, 80, 50}, 4))
        .isEqualTo(40 + 200 + 2 * 20 + 2 * 10);
  }

  @Test
  void aReturningPickerLeavesEveryAisleAtTheFront() {
    var tour = new RuleTour(RoutingPolicy.RETURN, XS, YS, 0);

    assertThat(tour.lengthMm(new int[] {0, 1, 1, 2}, new int[] {50, 10, 80, 50}, 4))
        .isEqualTo(40 + 2 * 50 + 2 * 80 + 2 * 50);
  }

  @Test
  void agreesWithThePlannersRouters() {
    var random = new Random(11);
    for (var trial = 0; trial < 2_000; trial++) {
      var xs = ascending(random, 1 + random.nextInt(6));
      var ys = ascending(random, 2 + random.nextInt(3));
      var depot = random.nextInt(xs.length);
      var count = random.nextInt(9);
      var aisles = random.ints(count, 0, xs.length).toArray();
      var stopYs = random.ints(count, ys[0], ys[ys.length - 1] + 1).toArray();
      var graph = new AisleGraph(xs, ys, depot);

      for (var rule :
          List.of(RoutingPolicy.S_SHAPE, RoutingPolicy.LARGEST_GAP, RoutingPolicy.RETURN)) {
        assertThat(new RuleTour(rule, xs, ys, depot).lengthMm(aisles, stopYs, count))
            .isEqualTo(rule.router(graph).lengthMm(aisles, stopYs, count));
      }
    }
  }

  private static int[] ascending(Random random, int count) {
    var values = new int[count];
    for (var i = 1; i < count; i++) {
      values[i] = values[i - 1] + 1 + random.nextInt(12);
    }
    return values;
  }
}
