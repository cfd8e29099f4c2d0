package org.owplanner.engine.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Text;

class DailyDemandTest {

  private static final int PLAN_DAY = 110;

  @Test
  void daysWithoutStockAndClosedDaysAreUnknownAndOthersZero() {
    var closure = new CalendarEvent("C", "C", CalendarEvent.Kind.CLOSURE, "GB", 104, 105, "", "");
    var demand = DailyDemand.of(seller(closure), series(100, new int[] {102, 107}));

    assertThat(demand.firstDay()).isEqualTo(100);
    assertThat(demand.demand())
        .containsExactly(5, 0, Double.NaN, 0, Double.NaN, Double.NaN, 4, 4, 0, 0);
    assertThat(demand.share()[7]).isEqualTo(0.5);
    assertThat(demand.counted(7)).isEqualTo(2);
    assertThat(demand.flags()).containsExactly(ForecastFlag.BULK_LEFT_OUT);
  }

  @Test
  void daysInStockBeforeTheFirstSaleAreKnownToHaveBroughtNothing() {
    var demand = DailyDemand.of(seller(), series(94, new int[] {94, 97, 98}));

    assertThat(demand.firstDay()).isEqualTo(95);
    assertThat(Arrays.copyOf(demand.demand(), 6)).containsExactly(0, 0, 0, Double.NaN, 0, 5);
  }

  @Test
  void recurringBulkIsDemand() {
    var day = IntStream.range(0, 100).toArray();
    var bulk = IntStream.range(0, 100).map(i -> i % 10 == 0 ? 60 : 0).toArray();
    var none = DemandHistories.sold("A", day, new int[100]);

    var demand = DailyDemand.of(seller(), DemandHistories.withBulk(none, bulk));

    assertThat(demand.firstDay()).isZero();
    assertThat(Arrays.stream(demand.demand()).sum()).isEqualTo(600);
    assertThat(demand.flags()).doesNotContain(ForecastFlag.BULK_LEFT_OUT);
  }

  @Test
  void withoutStockHistorySalesAreTakenForDemandAndItIsSaid() {
    var demand = DailyDemand.of(seller(), series(Integer.MAX_VALUE, new int[0]));

    assertThat(demand.demand()).containsExactly(5, 0, 0, 0, 0, 0, 4, 2, 0, 0);
    assertThat(demand.flags())
        .containsExactlyInAnyOrder(ForecastFlag.SALES_FOR_DEMAND, ForecastFlag.BULK_LEFT_OUT);
  }

  @Test
  void stockHistoryThatBeginsLateLeavesMostSalesTakenForDemandAndItIsSaid() {
    assertThat(DailyDemand.of(seller(), series(106, new int[0])).flags())
        .contains(ForecastFlag.SALES_FOR_DEMAND);
    assertThat(DailyDemand.of(seller(), series(105, new int[0])).flags())
        .doesNotContain(ForecastFlag.SALES_FOR_DEMAND);
  }

  @Test
  void moreCancelledThanOrderedCountsAsZeroAndIsSaid() {
    var one = new int[] {1};
    var series =
        new SkuHistory(
            "W",
            "GB",
            "X",
            "",
            0,
            new int[] {109},
            one,
            one,
            one,
            new int[1],
            new int[] {3},
            new int[1],
            109,
            new int[0],
            new double[0]);

    var demand = DailyDemand.of(seller(), series);

    assertThat(demand.demand()).containsExactly(0);
    assertThat(demand.flags()).containsExactly(ForecastFlag.NEGATIVE_NET);
  }

  @Test
  void aSkuNeverOrderedHasAForecastOfNothing() {
    var none = new int[0];
    var series =
        new SkuHistory(
            "W",
            "GB",
            "X",
            "",
            0,
            none,
            none,
            none,
            none,
            none,
            none,
            none,
            0,
            none,
            new double[0]);

    var forecast = RecentMean.forecast(DailyDemand.of(seller(), series), WHY);

    assertThat(forecast.days().mean(1, 182)).isZero();
    assertThat(forecast.days().quantile(0.99, 1)).isZero();
    assertThat(forecast.flags()).contains(ForecastFlag.FALLBACK);
  }

  private static final Text WHY = new Text("", "");

  private static SellerHistory seller(CalendarEvent... events) {
    return new SellerHistory("S", PLAN_DAY, List.of(), List.of(events));
  }

  /// Five units on day 100, four on 106, four on 107 of which two came back, that day's half a day
  /// in stock.
  private static SkuHistory series(int firstStockDay, int[] shortDay) {
    var shares = new double[shortDay.length];
    if (shares.length > 1) {
      shares[1] = 0.5;
    }
    return new SkuHistory(
        "W",
        "GB",
        "X",
        "",
        0,
        new int[] {100, 106, 107},
        new int[] {5, 5, 4},
        new int[] {1, 2, 1},
        new int[] {5, 3, 4},
        new int[] {0, 100, 0},
        new int[] {0, 1, 0},
        new int[] {0, 0, 2},
        firstStockDay,
        shortDay,
        shares);
  }
}
