package org.owplanner.engine.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BulkRuleTest {

  @Test
  void aLineFarBeyondTheUsualIsBulkButForAUsualOne() {
    var rule = rule(40, 20);

    assertThat(rule.surplus(500)).isEqualTo(498);
    assertThat(rule.surplus(3)).isZero();
  }

  @Test
  void linesThatRecurAreDemand() {
    var rule = rule(40, 20, 22, 25, 27, 30);

    assertThat(rule.surplus(500)).isZero();
  }

  @Test
  void fewDaysTellNothing() {
    assertThat(rule(6, 5).surplus(500)).isZero();
  }

  /// Lines of 1, 2, 3, ... units on `days` days, of 500 on some.
  private static BulkRule rule(int days, int... large) {
    var day = IntStream.range(0, days).toArray();
    var units = IntStream.range(0, days).map(i -> 1 + i % 3).toArray();
    for (var i : large) {
      units[i] = 500;
    }
    return BulkRule.of(DemandHistories.sold("A", day, units));
  }
}
