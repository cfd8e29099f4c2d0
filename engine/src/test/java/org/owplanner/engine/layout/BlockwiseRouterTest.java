package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockwiseRouterTest {
  private static final AisleGraph ONE_BLOCK =
      new AisleGraph(new int[] {0, 10, 20, 30}, new int[] {0, 100}, 0);
  private static final AisleGraph TWO_BLOCKS =
      new AisleGraph(new int[] {0, 10, 20, 30}, new int[] {0, 100, 200}, 0);

  @Test
  void sShapeWalksAnEvenNumberOfAislesThrough() {
    var lengthMm = sShape(ONE_BLOCK, new int[] {1, 3, 3}, new int[] {5, 60, 10});

    assertThat(lengthMm).isEqualTo(2 * 30 + 2 * 100);
  }

  @Test
  void sShapeTurnsRoundInTheLastOfAnOddNumber() {
    var lengthMm = sShape(ONE_BLOCK, new int[] {0, 1, 3, 3}, new int[] {50, 5, 60, 10});

    assertThat(lengthMm).isEqualTo(2 * 30 + 2 * 100 + 2 * 60);
  }

  @Test
  void largestGapWalksOnlyTheFirstAndLastAisleThrough() {
    var lengthMm = largestGap(ONE_BLOCK, new int[] {0, 1, 1, 2, 3}, new int[] {50, 10, 80, 90, 50});

    assertThat(lengthMm).isEqualTo(2 * 30 + 2 * 100 + 2 * 20 + 2 * 10 + 2 * 10);
  }

  @Test
  void largestGapTurnsRoundInASingleAisle() {
    assertThat(largestGap(ONE_BLOCK, new int[] {2}, new int[] {70})).isEqualTo(2 * 20 + 2 * 70);
  }

  @Test
  void returnLeavesEveryAisleAtTheFront() {
    var lengthMm = returning(ONE_BLOCK, new int[] {1, 3, 3, 2}, new int[] {5, 60, 10, 100});

    assertThat(lengthMm).isEqualTo(2 * 30 + 2 * 5 + 2 * 60 + 2 * 100);
  }

  /// Up aisle 0 (100), to 1 and in and out (10 + 2 · 50), to 3 and in and out (20 + 2 · 80); the
  /// nearer block is entered by aisle 3 (100), then aisle 1 from its front (20 + 2 · 30); home
  /// (10).
  @Test
  void returnEntersTheNearerBlockByItsCloserEnd() {
    var lengthMm =
        returning(TWO_BLOCKS, new int[] {0, 1, 3, 3, 1}, new int[] {40, 150, 180, 90, 30});

    assertThat(lengthMm).isEqualTo(100 + 110 + 180 + 100 + 80 + 10);
  }

  /// Up aisle 0 (100), across to 1 and through it (10 + 100), across to 3 and through it (20 +
  /// 100); in the nearer block aisle 2 is closest (10) and is walked through (100); home (20).
  @Test
  void sShapeServesTheFartherBlockFirst() {
    var lengthMm = sShape(TWO_BLOCKS, new int[] {0, 1, 3, 2}, new int[] {40, 150, 180, 30});

    assertThat(lengthMm).isEqualTo(100 + 10 + 100 + 20 + 100 + 10 + 100 + 20);
  }

  /// Up aisle 0 (100), to 1 and through (10 + 100), to 2 from the back (10 + 40), to 3 and through
  /// (10 + 100); the nearer block begins at aisle 3 from the back (20), ends through aisle 1 (20 +
  /// 100), and aisle 3 has nothing left in front; home (10).
  @Test
  void largestGapServesTheFartherBlockFirst() {
    var lengthMm =
        largestGap(TWO_BLOCKS, new int[] {0, 1, 2, 3, 3, 1}, new int[] {40, 150, 180, 180, 90, 30});

    assertThat(lengthMm).isEqualTo(100 + 110 + 50 + 110 + 20 + 120 + 10);
  }

  @Test
  void anEmptyNearerBlockIsWalkedThrough() {
    assertThat(sShape(TWO_BLOCKS, new int[] {1}, new int[] {150}))
        .isEqualTo(10 + 100 + 2 * 50 + 100 + 10);
  }

  @ParameterizedTest
  @EnumSource(RoutingPolicy.class)
  void noRuleBeatsTheShortestTour(RoutingPolicy policy) {
    var tours = new RandomTours(31);
    for (var trial = 0; trial < 1_000; trial++) {
      var graph = tours.graph(8, tours.number(1, 3));
      tours.stops(graph, tours.number(1, 20));
      var count = tours.aisles.length;

      assertThat(policy.router(graph).lengthMm(tours.aisles, tours.ysMm, count))
          .isGreaterThanOrEqualTo(
              RoutingPolicy.EXACT.router(graph).lengthMm(tours.aisles, tours.ysMm, count));
    }
  }

  private static long sShape(AisleGraph graph, int[] aisles, int[] ysMm) {
    return RoutingPolicy.S_SHAPE.router(graph).lengthMm(aisles, ysMm, aisles.length);
  }

  private static long returning(AisleGraph graph, int[] aisles, int[] ysMm) {
    return RoutingPolicy.RETURN.router(graph).lengthMm(aisles, ysMm, aisles.length);
  }

  private static long largestGap(AisleGraph graph, int[] aisles, int[] ysMm) {
    return RoutingPolicy.LARGEST_GAP.router(graph).lengthMm(aisles, ysMm, aisles.length);
  }
}
