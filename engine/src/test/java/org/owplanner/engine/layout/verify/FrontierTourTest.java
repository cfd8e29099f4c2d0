package org.owplanner.engine.layout.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontierTourTest {

  @Test
  void aTourThroughNothingIsNotWalked() {
    assertThat(
            new FrontierTour(new int[] {0}, new int[] {0, 10}, 0)
                .lengthMm(new int[0], new int[0], 0))
        .isZero();
  }

  @Test
  void aTourThroughOneStopGoesThereAndBack() {
    var tour = new FrontierTour(new int[] {0, 5}, new int[] {0, 10}, 0);
    assertThat(tour.lengthMm(new int[] {1}, new int[] {3}, 1)).isEqualTo(16);
  }

  @Test
  void aStopOnACrossAisleNeedsNoStepIntoTheAisle() {
    var tour = new FrontierTour(new int[] {0, 5}, new int[] {0, 10, 20}, 0);
    assertThat(tour.lengthMm(new int[] {1}, new int[] {0}, 1)).isEqualTo(10);
    assertThat(tour.lengthMm(new int[] {1}, new int[] {10}, 1)).isEqualTo(30);
  }

  @Test
  void agreesWithAllPermutations() {
    var random = new Random(7);
    for (var trial = 0; trial < 600; trial++) {
      var xs = ascending(random, 1 + random.nextInt(4));
      var ys = ascending(random, 2 + random.nextInt(3));
      var depot = random.nextInt(xs.length);
      var count = 1 + random.nextInt(6);
      var aisles = new int[count];
      var stopYs = new int[count];
      for (var i = 0; i < count; i++) {
        aisles[i] = random.nextInt(xs.length);
        stopYs[i] = ys[0] + random.nextInt(ys[ys.length - 1] - ys[0] + 1);
      }
      assertThat(new FrontierTour(xs, ys, depot).lengthMm(aisles, stopYs, count))
          .isEqualTo(shortest(xs, ys, aisles, stopYs, depot, ys[0], depot, 0));
    }
  }

  private static int[] ascending(Random random, int count) {
    var values = new int[count];
    for (var i = 1; i < count; i++) {
      values[i] = values[i - 1] + 1 + random.nextInt(12);
    }
    return values;
  }

  private static long shortest(
      int[] xs, int[] ys, int[] aisles, int[] stopYs, int aisle, int y, int depot, int done) {
    if (done == (1 << aisles.length) - 1) {
      return distance(xs, ys, aisle, y, depot, ys[0]);
    }
    var best = Long.MAX_VALUE;
    for (var i = 0; i < aisles.length; i++) {
      if ((done & 1 << i) == 0) {
        best =
            Math.min(
                best,
                distance(xs, ys, aisle, y, aisles[i], stopYs[i])
                    + shortest(xs, ys, aisles, stopYs, aisles[i], stopYs[i], depot, done | 1 << i));
      }
    }
    return best;
  }

  private static long distance(int[] xs, int[] ys, int aisleA, int yA, int aisleB, int yB) {
    if (aisleA == aisleB) {
      return Math.abs(yA - yB);
    }
    var best = Long.MAX_VALUE;
    for (var y : ys) {
      best = Math.min(best, Math.abs(yA - y) + Math.abs(yB - y));
    }
    return best + Math.abs(xs[aisleA] - xs[aisleB]);
  }
}
