package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final AisleGraph GRAPH = new AisleGraph(new int[] {0, 10}, new int[] {0, 50}, 0);

  @Test
  void locationsAreFoundByIdAndIndex() {
    var layout = new Layout(GRAPH, List.of(location("A", 0, 5, 0), location("B", 1, 7, 2)));

    assertThat(layout.indexOf("B")).isEqualTo(1);
    assertThat(layout.indexOf("C")).isEqualTo(-1);
    assertThat(layout.aisleOf(1)).isEqualTo(1);
    assertThat(layout.yMmOf(1)).isEqualTo(7);
    assertThat(layout.levelOf(1)).isEqualTo(2);
    assertThat(layout.distanceMm(0, 1)).isEqualTo(22);
    assertThat(layout.depotDistanceMm(1)).isEqualTo(17);
  }

  @Test
  void aLocationOffTheGraphIsNamed() {
    assertThatThrownBy(() -> new Layout(GRAPH, List.of(location("A", 2, 5, 0))))
        .hasMessageContaining("aisle (2) of location (A)");
    assertThatThrownBy(() -> new Layout(GRAPH, List.of(location("A", 1, 51, 0))))
        .hasMessageContaining("y_mm (51) of location (A)");
    assertThatThrownBy(() -> new Layout(GRAPH, List.of(location("A", 1, 5, -1))))
        .hasMessageContaining("level (-1) of location (A)");
  }

  @Test
  void aLocationThereTwiceIsNamed() {
    assertThatThrownBy(
            () -> new Layout(GRAPH, List.of(location("A", 0, 5, 0), location("A", 1, 5, 0))))
        .hasMessageContaining("location (A)");
  }

  private static Location location(String id, int aisle, int yMm, int level) {
    return new Location(
        id, "Z", aisle, 1, level, yMm, 100, 200, 300, 1_000, "AMBIENT", "PIECE", "", false);
  }
}
