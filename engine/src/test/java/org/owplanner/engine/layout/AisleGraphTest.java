package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AisleGraphTest {
  private static final AisleGraph GRAPH =
      new AisleGraph(new int[] {0, 10, 30}, new int[] {0, 50, 100}, 1);

  @Test
  void withinAnAisleOneWalksStraight() {
    assertThat(GRAPH.distanceMm(0, 5, 0, 45)).isEqualTo(40);
  }

  @Test
  void betweenAislesOneTakesTheCloserCrossAisle() {
    assertThat(GRAPH.distanceMm(0, 5, 2, 15)).isEqualTo(30 + 20);
    assertThat(GRAPH.distanceMm(0, 40, 2, 45)).isEqualTo(30 + 15);
  }

  @Test
  void acrossBlocksTheCrossAisleBetweenIsNoDetour() {
    assertThat(GRAPH.distanceMm(0, 40, 1, 70)).isEqualTo(10 + 30);
    assertThat(GRAPH.distanceMm(0, 50, 1, 50)).isEqualTo(10);
  }

  @Test
  void theDepotIsAtTheFrontOfItsAisle() {
    assertThat(GRAPH.depotDistanceMm(2, 70)).isEqualTo(20 + 70);
    assertThat(GRAPH.depotDistanceMm(2, 70)).isEqualTo(GRAPH.distanceMm(1, 0, 2, 70));
  }

  @Test
  void everyDistanceIsAShortestPath() {
    var random = new RandomTours(11);
    for (var trial = 0; trial < 200; trial++) {
      var graph = random.graph(5, random.number(1, 4));
      random.stops(graph, 6);
      var expectedMm = shortestPaths(graph, random.aisles, random.ysMm);
      for (var a = 0; a < 6; a++) {
        for (var b = 0; b < 6; b++) {
          assertThat(
                  graph.distanceMm(
                      random.aisles[a], random.ysMm[a], random.aisles[b], random.ysMm[b]))
              .isEqualTo(expectedMm[a][b]);
        }
      }
    }
  }

  @Test
  void aPointBeyondTheBackIsOffTheGraph() {
    assertThat(GRAPH.holds(2, 100)).isTrue();
    assertThat(GRAPH.holds(2, 101)).isFalse();
    assertThat(GRAPH.holds(3, 5)).isFalse();
    assertThat(GRAPH.holds(0, -1)).isFalse();
  }

  @Test
  void whatIsOffIsNamed() {
    assertThatThrownBy(() -> new AisleGraph(new int[] {0, 0}, new int[] {0, 1}, 0))
        .hasMessageContaining("x_mm (0) of pick aisle 1");
    assertThatThrownBy(() -> new AisleGraph(new int[] {0}, new int[] {0}, 0))
        .hasMessageContaining("cross-aisles (1) must be at least 2");
    assertThatThrownBy(() -> new AisleGraph(new int[] {0}, new int[] {0, 1, 2, 3, 4, 5}, 0))
        .hasMessageContaining("cross-aisles (6) must be at most 5");
    assertThatThrownBy(() -> new AisleGraph(new int[] {0}, new int[] {0, 1}, 1))
        .hasMessageContaining("depot's aisle (1)");
    assertThatThrownBy(() -> new AisleGraph(new int[] {0}, new int[] {0, 1 << 28}, 0))
        .hasMessageContaining("not in mm");
  }

  /// Floyd & Warshall over stops and crossings, joined where they follow each other.
  private static int[][] shortestPaths(AisleGraph graph, int[] aisles, int[] ysMm) {
    var crossings = graph.aisleCount() * graph.crossAisleCount();
    var size = aisles.length + crossings;
    var aisleOf = Arrays.copyOf(aisles, size);
    var yOf = Arrays.copyOf(ysMm, size);
    var mm = new int[size][size];
    for (var c = 0; c < crossings; c++) {
      aisleOf[aisles.length + c] = c / graph.crossAisleCount();
      yOf[aisles.length + c] = graph.crossAisleYMm(c % graph.crossAisleCount());
    }
    for (var a = 0; a < size; a++) {
      for (var b = 0; b < size; b++) {
        var isAlong = aisleOf[a] == aisleOf[b];
        var isAcross = a >= aisles.length && b >= aisles.length && yOf[a] == yOf[b];
        mm[a][b] =
            isAlong
                ? Math.abs(yOf[a] - yOf[b])
                : isAcross
                    ? Math.abs(graph.aisleXMm(aisleOf[a]) - graph.aisleXMm(aisleOf[b]))
                    : 1 << 28;
      }
    }
    for (var k = 0; k < size; k++) {
      for (var a = 0; a < size; a++) {
        for (var b = 0; b < size; b++) {
          mm[a][b] = Math.min(mm[a][b], mm[a][k] + mm[k][b]);
        }
      }
    }
    return mm;
  }
}
