package org.owplanner.engine.slotting.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairFloorTest {

  @Test
  void distancesAreThoseOfTheLayout() {
    var layout = RandomWarehouses.layout(120, new SplittableRandom(3));
    var floor = PairFloor.of(layout);

    for (var a = 0; a < layout.size(); a++) {
      for (var b = 0; b < layout.size(); b++) {
        assertThat(floor.mm(a, b)).isEqualTo(layout.distanceMm(a, b));
      }
    }
  }

  @Test
  void everyLocationIsBesideAnother() {
    var layout = RandomWarehouses.layout(40, new SplittableRandom(4));
    var floor = PairFloor.of(layout);
    var isSeen = new boolean[40];

    for (var offset = -40; offset <= 40; offset++) {
      isSeen[floor.beside(7, offset)] = true;
    }

    assertThat(isSeen).doesNotContain(false);
    assertThat(floor.beside(7, 0)).isEqualTo(7);
    assertThat(layout.aisleOf(floor.across(7, 1))).isEqualTo(Math.min(2, layout.aisleOf(7) + 1));
  }
}
