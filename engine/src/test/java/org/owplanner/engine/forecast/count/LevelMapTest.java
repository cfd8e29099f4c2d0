package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class LevelMapTest {

  @Test
  void withoutOutcomesLevelsStayAsTheyAre() {
    assertThat(LevelMap.none().apply(0.37)).isEqualTo(0.37, within(1e-12));
    assertThat(LevelMap.none().inverse(0.9)).isEqualTo(0.9, within(1e-9));
  }

  @Test
  void outcomesThatLieTooHighRaiseTheLevelThatIsRead() {
    var map = new LevelMap(1_000_000);
    for (var i = 0; i < 10_000; i++) {
      var u = Math.sqrt((i + 0.5) / 10_000);
      map.add(u - 1e-3, u);
    }

    // P(U ≤ u) = u²: 81% lie below what is called the ninetieth percentile.
    assertThat(map.apply(0.9)).isEqualTo(0.81, within(0.01));
    assertThat(map.inverse(0.9)).isEqualTo(Math.sqrt(0.9), within(0.01));
  }

  @Test
  void oneOriginAloneIsTrustedByAQuarter() {
    var map = new LevelMap(1);
    for (var i = 0; i < 10_000; i++) {
      map.add(0, 0.5);
    }

    assertThat(map.apply(0.5)).isEqualTo(0.625, within(1e-3));
  }
}
