package org.owplanner.engine.slotting.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.slotting.SlottingProblems.warehouse;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.slotting.SlottingFacts;

final class SlottingPairsTest {

  @Test
  void pairsThatAreOrderedTogetherCostTheWayBetweenThem() {
    var problem =
        warehouse(10).skusInPlace(3).order(1, 0, 1).order(1, 0, 1).order(1, 2).order(1, 2).build();
    var pairs = SlottingPairs.of(SlottingFacts.of(problem), 0.5);
    // Two orders on the only day of the window: 2 · 28 days · half a metre's price.
    var microsPerMetre = Math.round(2 * 28 * 0.5 * 16_000_000 / 3600.0);

    assertThat(pairs.apartMicros(new int[] {0, 4, 9})).isEqualTo(4 * microsPerMetre);
    assertThat(pairs.apartMicros(new int[] {0, -1, 9})).isZero();
  }
}
