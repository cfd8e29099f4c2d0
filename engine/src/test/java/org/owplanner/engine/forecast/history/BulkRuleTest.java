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
  void aLineFarLargerThanLargeOnesThatRecurIsBulkAndThoseAreNot() {
    var day = IntStream.range(0, 300).toArray();
    var units = IntStream.range(0, 300).map(i -> i % 25 == 7 ? 1152 : 48).toArray();
    units[200] = 4800;

    var rule = BulkRule.of(DemandHistories.sold("A", day, units));

    assertThat(rule.surplus(4800)).isEqualTo(4752);
    assertThat(rule.surplus(1152)).isZero();
  }

  @Test
  void whatTheFeedCallsBulkIsDemandWhereItRecurs() {
    var monthly = IntStream.range(0, 300).map(i -> i % 30 == 7 ? 200 + i : 0).toArray();
    monthly[100] = 3000;
    var once = new int[300];
    once[100] = 300;

    assertThat(recurring(monthly, 7)).isEqualTo(207);
    assertThat(recurring(monthly, 277)).isEqualTo(477);
    assertThat(recurring(monthly, 100)).isZero();
    assertThat(recurring(once, 100)).isZero();
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

  private static int recurring(int[] bulk, int at) {
    var day = IntStream.range(0, bulk.length).toArray();
    var series = DemandHistories.withBulk(DemandHistories.sold("A", day, day.clone()), bulk);
    return BulkRule.of(series).recurringBulk(series, at);
  }
}
