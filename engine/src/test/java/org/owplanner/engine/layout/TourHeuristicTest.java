package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TourHeuristicTest {

  /// Any graph: symmetric distances that keep no triangle inequality.
  @Test
  void upToEightStopsOfAnyGraphGiveTheShortestTour() {
    var random = new SplittableRandom(1);
    for (var trial = 0; trial < 300; trial++) {
      var stops = random.nextInt(9);
      var distance = matrix(random, stops + 1);
      var heuristic = new TourHeuristic((a, b) -> distance[a][b], 0);

      var length = heuristic.sequence(range(1, stops), stops);

      assertThat(length).as("trial %d, %d stops", trial, stops).isEqualTo(brute(distance));
      assertThat(walked(heuristic, distance, stops)).isEqualTo(length);
    }
  }

  @Test
  void everyStopIsVisitedOnceEvenWhereSeveralLieTogether() {
    var heuristic = new TourHeuristic((a, b) -> Math.abs(a - b), 0);
    var locations = new int[] {7, 7, 3, 7, 0, 3};

    assertThat(heuristic.sequence(locations, 6)).isEqualTo(14);
    assertThat(visited(heuristic, 6)).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void aSequenceThatCannotBeShortenedIsKept() {
    var heuristic = new TourHeuristic((a, b) -> Math.abs(a - b), 0);

    assertThat(heuristic.shorten(new int[] {1, 2, 3, 4, 5}, 5)).isFalse();
    assertThat(heuristic.polish(new int[] {1, 2, 3, 4, 5}, 5)).isFalse();
    assertThat(heuristic.shorten(new int[] {5, 1, 4, 2, 3}, 5)).isTrue();
    assertThat(heuristic.length()).isEqualTo(10);
  }

  @Test
  void theSameStopsGiveTheSameTour() {
    var random = new SplittableRandom(5);
    var distance = matrix(random, 61);
    var one = new TourHeuristic((a, b) -> distance[a][b], 0);
    var other = new TourHeuristic((a, b) -> distance[a][b], 0);
    other.sequence(range(1, 40), 40);

    assertThat(other.sequence(range(1, 60), 60)).isEqualTo(one.sequence(range(1, 60), 60));
  }

  /// The most that may be lost against the exact router, in the mean over random rectangular
  /// floors.
  @ParameterizedTest
  @CsvSource({"10, 1, 0.0005", "10, 2, 0.0005", "30, 1, 0.004", "30, 3, 0.004", "60, 2, 0.01"})
  void onRectangularFloorsItIsNearTheExactTour(int stops, int blocks, double most) {
    var tours = new RandomTours(11);
    var exact = 0L;
    var found = 0L;
    for (var trial = 0; trial < 60; trial++) {
      var graph = tours.graph(12, blocks);
      tours.stops(graph, stops);
      var walk = walk(graph, tours);
      exact += new ExactRouter(graph).lengthMm(tours.aisles, tours.ysMm, stops);
      found += new TourHeuristic(walk, stops).sequence(range(0, stops), stops);
    }

    assertThat(found).isBetween(exact, (long) (exact * (1 + most)));
  }

  private static WalkDistance walk(AisleGraph graph, RandomTours tours) {
    var depot = tours.aisles.length;
    return (a, b) -> {
      if (a == depot || b == depot) {
        var stop = Math.min(a, b);
        return stop == depot
            ? 0
            : (int) graph.depotDistanceMm(tours.aisles[stop], tours.ysMm[stop]);
      }
      return (int) graph.distanceMm(tours.aisles[a], tours.ysMm[a], tours.aisles[b], tours.ysMm[b]);
    };
  }

  private static int[][] matrix(SplittableRandom random, int nodes) {
    var distance = new int[nodes][nodes];
    for (var i = 0; i < nodes; i++) {
      for (var j = 0; j < i; j++) {
        distance[i][j] = random.nextInt(1, 100);
        distance[j][i] = distance[i][j];
      }
    }
    return distance;
  }

  private static int[] range(int from, int count) {
    var range = new int[count];
    Arrays.setAll(range, i -> from + i);
    return range;
  }

  private static int[] visited(TourHeuristic heuristic, int stops) {
    var visited = new int[stops];
    Arrays.setAll(visited, heuristic::stopAt);
    Arrays.sort(visited);
    return visited;
  }

  private static long walked(TourHeuristic heuristic, int[][] distance, int stops) {
    var length = 0L;
    var at = 0;
    for (var i = 0; i < stops; i++) {
      var next = heuristic.stopAt(i) + 1;
      length += distance[at][next];
      at = next;
    }
    return length + distance[at][0];
  }

  /// Shortest closed tour from node 0 through all others, over all subsets (Held & Karp 1962).
  private static long brute(int[][] distance) {
    var stops = distance.length - 1;
    var best = new long[1 << stops][stops];
    for (var set = 1; set < best.length; set++) {
      for (var last = 0; last < stops; last++) {
        best[set][last] = set == 1 << last ? distance[0][last + 1] : Long.MAX_VALUE / 2;
        for (var before = 0; before < stops && (set & 1 << last) != 0; before++) {
          if (before != last && (set & 1 << before) != 0) {
            best[set][last] =
                Math.min(
                    best[set][last],
                    best[set ^ 1 << last][before] + distance[before + 1][last + 1]);
          }
        }
      }
    }
    var shortest = stops == 0 ? 0 : Long.MAX_VALUE;
    for (var last = 0; last < stops; last++) {
      shortest = Math.min(shortest, best[best.length - 1][last] + distance[last + 1][0]);
    }
    return shortest;
  }
}
