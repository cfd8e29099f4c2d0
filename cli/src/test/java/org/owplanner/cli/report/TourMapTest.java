package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.layout.AisleGraph;

final class TourMapTest {
  private final AisleGraph graph =
      new AisleGraph(new int[] {0, 4000, 9000}, new int[] {0, 10_000, 20_000}, 1);
  private final TourMap map = new TourMap(graph, List.of("A", "B<", "C"), 720);

  @Test
  void everyChangeOfAisleIsAsShortAsTheGraphHasIt() {
    for (var from = 0; from <= 20_000; from += 1_000) {
      for (var to = 0; to <= 20_000; to += 1_000) {
        var viaMm = map.crossAisleMm(0, from, 2, to);
        assertThat(Math.abs(from - viaMm) + Math.abs(viaMm - to) + 9_000)
            .isEqualTo(graph.distanceMm(0, from, 2, to));
      }
    }
  }

  @Test
  void aTourBeginsAndEndsAtTheDepot() {
    var svg = map.tour(List.of(new TourMap.Visit(2, 5_000, "1–2", "C-05")));
    var points = svg.replaceAll(".*points=\"([^\"]*)\".*", "$1");
    var first = points.substring(points.indexOf(','), points.indexOf(' '));
    assertThat(points).endsWith(first);
    assertThat(svg).contains("1–2", "<title>C-05</title>");
    assertThat(map.tour(List.of())).isEmpty();
  }

  @Test
  void namesAreEscaped() {
    assertThat(map.floor()).contains("B&lt;").doesNotContain("B<<");
  }
}
