package org.owplanner.batch.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.solve.Rate;
import org.owplanner.engine.wave.WaveRate;

class RateBookTest {

  @Test
  void aRateThatSeveralPlansKnowByTheSameIdIsTheSameToAllOfThem() {
    Map<String, Rate> ofSlotting = new HashMap<>();
    for (var rate : SlottingRate.values()) {
      ofSlotting.put(rate.id(), rate);
    }
    var shared =
        Arrays.stream(WaveRate.values()).filter(rate -> ofSlotting.containsKey(rate.id())).toList();

    assertThat(shared).contains(WaveRate.WAGE_CENTS_PER_HOUR, WaveRate.WALKING_MM_PER_SECOND);
    assertThat(shared)
        .allSatisfy(
            rate ->
                assertThat(words(rate)).isEqualTo(words(ofSlotting.getOrDefault(rate.id(), rate))));
  }

  private static String words(Rate rate) {
    return "%s %s %s %s %s"
        .formatted(rate.id(), rate.meaning(), rate.standard(), rate.least(), rate.most());
  }
}
