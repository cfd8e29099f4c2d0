package org.owplanner.engine.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemClassesTest {

  private static ReplenishmentItem sold(int aDay, long priceCents) {
    return ItemDraft.of("S").weekly(7.0 * aDay).priceCents(priceCents).build();
  }

  @Test
  void goodsBeforeWhichLessThanEightyPercentOfRevenueLiesAreA() {
    var items = List.of(sold(1, 500), sold(1, 7900), sold(1, 1000), sold(1, 600), sold(0, 900));

    // shares: 79%, 10%, 6%, 5%, 0%
    assertThat(ItemClasses.abc(items)).containsExactly("C", "A", "A", "B", "C");
  }

  @Test
  void steadyDemandIsXAndRareDemandZ() {
    var steady = new int[182];
    Arrays.fill(steady, 2);
    var everySecondWeek = new int[182];
    var once = new int[182];
    once[100] = 50;
    for (var day = 0; day < 182; day++) {
      everySecondWeek[day] = day / 7 % 2 == 0 ? 3 : 1;
    }

    assertThat(ItemClasses.xyz(steady)).isEqualTo("X");
    // 21 and 7 units: mean 14, standard deviation 7
    assertThat(ItemClasses.xyz(everySecondWeek)).isEqualTo("Y");
    assertThat(ItemClasses.xyz(once)).isEqualTo("Z");
    assertThat(ItemClasses.xyz(new int[182])).isEqualTo("Z");
  }
}
