package org.owplanner.engine.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NetSalesTest {

  private final EnumSet<ForecastFlag> flags = EnumSet.noneOf(ForecastFlag.class);

  @Test
  void cancelledUnitsAreNoDemandOfTheirDay() {
    var net = net(new int[] {5, 5}, new int[] {0, 2}, new int[] {0, 0});

    assertThat(net).containsExactly(5, 0, 3, 0);
    assertThat(flags).isEmpty();
  }

  @Test
  void returnsAreTakenFromTheLatestSalesBeforeThem() {
    var net = net(new int[] {5, 2}, new int[] {0, 0}, new int[] {0, 4});

    assertThat(net).containsExactly(3, 0, 0, 0);
    assertThat(flags).isEmpty();
  }

  @Test
  void moreReturnedThanSoldLeavesNothingAndIsSaid() {
    var net = net(new int[] {1, 2}, new int[] {0, 0}, new int[] {0, 40});

    assertThat(net).containsOnly(0);
    assertThat(flags).containsExactly(ForecastFlag.NEGATIVE_NET);
  }

  @Test
  void twoRowsOfADayAddUpAndDaysToComeArePassedOver() {
    var series =
        DemandHistories.sold("A", new int[] {10, 10, 12, 900}, new int[] {1, 2, 1_000_000_000, 7});

    assertThat(NetSales.of(series, 10, 4, flags)).containsExactly(3, 0, 1e9, 0);
  }

  @Test
  void aLargeOrderThatWasCancelledLeavesTheRestOfItsDayAlone() {
    var days = IntStream.range(0, 40).toArray();
    var units = IntStream.range(0, 40).map(i -> 1 + i % 3).toArray();
    var largest = units.clone();
    units[20] += 500;
    largest[20] = 500;
    var cancelled = new int[40];
    cancelled[20] = 500;

    var net = NetSales.of(day(days, units, largest, cancelled), 0, 40, flags);
    assertThat(net[20]).isEqualTo(3);
    assertThat(flags).isEmpty();

    // Kept, the large order is a one-off, but for a usual line of two.
    net = NetSales.of(day(days, units, largest, new int[40]), 0, 40, flags);
    assertThat(net[20]).isEqualTo(5);
    assertThat(flags).containsExactly(ForecastFlag.BULK_LEFT_OUT);
  }

  private static SkuHistory day(int[] days, int[] units, int[] largest, int[] cancelled) {
    return DemandHistories.of(
        "A", "", 0, days, units, largest, cancelled, new int[days.length], DemandHistories.NO_DAYS);
  }

  private double[] net(int[] units, int[] cancelled, int[] returned) {
    var series =
        DemandHistories.of(
            "A",
            "",
            0,
            new int[] {10, 12},
            units,
            units,
            cancelled,
            returned,
            DemandHistories.NO_DAYS);
    return NetSales.of(series, 10, 4, flags);
  }
}
