package org.owplanner.engine.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastLevels;

final class SellerForecasterTest {

  private static final int PLAN_DAY = 400;

  private static CalendarEvent event(String id, CalendarEvent.Kind kind, int from, int to) {
    return new CalendarEvent(id, id, kind, "GB", from, to, "", "");
  }

  @Test
  void aMonthIsForecastWithoutBiasAndCovered() throws ForecastException {
    var all = DemandHistories.random(150, 0, PLAN_DAY + 28);
    var history = DemandHistories.seller(PLAN_DAY + 28, all);
    var forecaster = SellerForecaster.of(history.before(PLAN_DAY));
    var mean = 0.0;
    var came = 0.0;
    var below = 0.0;
    for (var i = 0; i < all.size(); i++) {
      var forecast = forecaster.forecast(i);
      var truth = DailyDemand.of(history, all.get(i));
      var from = PLAN_DAY - truth.firstDay();
      var total = 0.0;
      for (var day = 0; day < 28; day++) {
        total += truth.demand()[from + day];
      }
      came += total;
      mean += forecast.days().mean(1, 28);
      var sum = forecast.sums().sum(1, 28);
      below += (sum.cumulative(total) + sum.cumulative(total - 1)) / 2 <= 0.9 ? 1 : 0;
    }

    assertThat(mean / came).isEqualTo(1, within(0.05));
    assertThat(below / all.size()).isEqualTo(0.9, within(0.06));
  }

  @Test
  void aPromotionToComeLiftsItsDaysAndAClosureEmptiesThem() throws ForecastException {
    var past = event("PRIME", CalendarEvent.Kind.PROMOTION, 200, 213);
    var next = event("PRIME", CalendarEvent.Kind.PROMOTION, 407, 408);
    var shut = event("SHUT", CalendarEvent.Kind.CLOSURE, 409, 409);
    var all = DemandHistories.random(60, 0, PLAN_DAY, past);

    var forecast =
        SellerForecaster.of(DemandHistories.seller(PLAN_DAY, all, past, next, shut)).forecast(0);

    var mean = forecast.days().mean();
    assertThat(mean[7] / mean[0]).isBetween(1.4, 2.1);
    assertThat(mean[9]).isZero();
    assertThat(mean[16]).isPositive();
  }

  @Test
  void aNewProductSellsLikeThoseItIsLike() throws ForecastException {
    var all = new ArrayList<SkuHistory>();
    for (var i = 0; i < 20; i++) {
      // Lamps sell 3 a day from their first day on, vases 1 every fourth day.
      var isLamp = i % 2 == 0;
      var first = 100 + 5 * i;
      var step = isLamp ? 1 : 4;
      var day = IntStream.range(0, (PLAN_DAY - first) / step).map(d -> first + step * d).toArray();
      var units = new int[day.length];
      Arrays.fill(units, isLamp ? 3 : 1);
      all.add(described("P" + i, isLamp ? "red glass lamp" : "small paper vase", day, units));
    }
    all.add(described("NEWLAMP", "blue glass lamp", new int[0], new int[0]));
    all.add(described("NEWVASE", "tall paper vase", new int[0], new int[0]));
    all.add(described("OLD", "desk", new int[] {0, 30}, new int[] {1, 1}));
    var forecaster = SellerForecaster.of(DemandHistories.seller(PLAN_DAY, all));

    var lamp = forecaster.forecast(20);
    var vase = forecaster.forecast(21);

    assertThat(lamp.flags()).contains(ForecastFlag.NEW_PRODUCT);
    assertThat(lamp.days().mean(1, 28)).isBetween(60.0, 90.0);
    assertThat(vase.days().mean(1, 28)).isBetween(4.0, 20.0);
    assertThat(lamp.why().en()).contains("likeness");
  }

  private static SkuHistory described(String sku, String description, int[] day, int[] units) {
    return DemandHistories.of(
        sku,
        description,
        500,
        day,
        units,
        units,
        new int[day.length],
        new int[day.length],
        DemandHistories.NO_DAYS);
  }

  @Test
  void goodsThatStoppedAreSaidToBeAtTheirEnd() throws ForecastException {
    var all = new ArrayList<>(DemandHistories.random(60, 0, PLAN_DAY));
    var day = IntStream.range(0, 250).toArray();
    var units = new int[250];
    Arrays.fill(units, 1);
    all.add(DemandHistories.sold("ENDED", day, units));

    var forecast = SellerForecaster.of(DemandHistories.seller(PLAN_DAY, all)).forecast(60);

    assertThat(forecast.flags()).contains(ForecastFlag.END_OF_LIFE);
    assertThat(forecast.days().mean(1, 28)).isLessThan(0.1);
    assertThat(forecast.sums().sum(1, 28).quantile(0.99)).isZero();
    assertThat(forecast.why().en()).contains("still asked for");
  }

  @Test
  void weekdaysAreThoseOfTheCalendar() throws ForecastException {
    // Day 4 was a Monday: sales on Mondays only.
    var day = IntStream.range(0, 57).map(week -> 4 + 7 * week).toArray();
    var units = new int[day.length];
    Arrays.fill(units, 7);
    var all = new ArrayList<SkuHistory>();
    for (var i = 0; i < 12; i++) {
      all.add(DemandHistories.sold("M" + i, day, units));
    }

    var forecast = SellerForecaster.of(DemandHistories.seller(PLAN_DAY, all)).forecast(0);

    assertThat(forecast.weekdayFactors()[0]).isGreaterThan(5);
    assertThat(forecast.days().mean()[4 + 7 * 57 - PLAN_DAY]).isGreaterThan(4);
  }

  /// One observation, all zero, a single spike of a billion, a gap of a year, days to come, two
  /// rows for a day, more returned than sold, nothing at all.
  private static List<SkuHistory> odd() {
    var spike = DemandHistories.sold("SPIKE", new int[] {200}, new int[] {1_000_000_000});
    var one = DemandHistories.sold("ONE", new int[] {399}, new int[] {1});
    var gap = DemandHistories.sold("GAP", new int[] {0, 3, 9, 390, 395}, new int[] {1, 2, 1, 1, 3});
    var future = DemandHistories.sold("FUTURE", new int[] {300, 4_000}, new int[] {2, 2});
    var twice = DemandHistories.sold("TWICE", new int[] {300, 300, 310}, new int[] {2, 2, 1});
    var days = new int[] {100, 110};
    var negative =
        DemandHistories.of(
            "NEG",
            "",
            0,
            days,
            new int[] {0, 1},
            new int[] {0, 1},
            new int[] {5, 5},
            new int[] {50, 50},
            DemandHistories.NO_DAYS);
    var zero = DemandHistories.sold("ZERO", new int[] {100, 200}, new int[] {0, 0});
    var none = DemandHistories.sold("NONE", new int[0], new int[0]);
    return List.of(spike, one, gap, future, twice, negative, zero, none);
  }

  @Test
  void oddHistoriesGetAForecastAndSpoilNoOther() throws ForecastException {
    var all = new ArrayList<>(DemandHistories.random(40, 0, PLAN_DAY));
    var alone = SellerForecaster.of(DemandHistories.seller(PLAN_DAY, List.copyOf(all)));
    all.addAll(odd());
    var together = SellerForecaster.of(DemandHistories.seller(PLAN_DAY, all));

    for (var i = 0; i < all.size(); i++) {
      var forecast = together.forecast(i);
      for (var h = 1; h <= SkuForecast.HORIZON_DAYS; h += 30) {
        assertThat(forecast.days().mean()[h - 1]).isFinite().isNotNegative();
        assertThat(forecast.days().step(h).quantiles(ForecastLevels.all())).isSorted();
      }
    }
    for (var i = 0; i < 40; i++) {
      assertThat(together.forecast(i).days().mean(1, 28))
          .isCloseTo(alone.forecast(i).days().mean(1, 28), within(3.0));
    }
  }

  @Test
  void eachOddHistoryAloneGetsAForecastToo() throws ForecastException {
    for (var odd : odd()) {
      var forecast =
          SellerForecaster.of(DemandHistories.seller(PLAN_DAY, List.of(odd))).forecast(0);

      assertThat(forecast.days().mean(1, 28)).isFinite().isNotNegative();
    }
  }

  @Test
  void theSameHistoryGivesTheSameOnAnyNumberOfThreads() throws ForecastException {
    var history = DemandHistories.seller(PLAN_DAY, DemandHistories.random(50, 0, PLAN_DAY));
    var one = SellerForecaster.of(history);
    var other = SellerForecaster.of(history);
    var atOnce = IntStream.range(0, 50).parallel().mapToObj(i -> month(other, i)).toList();

    for (var i = 0; i < 50; i++) {
      assertThat(atOnce.get(i)).isEqualTo(month(one, i));
    }
  }

  private static List<Double> month(SellerForecaster forecaster, int series) {
    try {
      var sum = forecaster.forecast(series).sums().sum(1, 28);
      return List.of(sum.mean(), sum.variance(), sum.quantile(0.95));
    } catch (ForecastException e) {
      throw new AssertionError(e);
    }
  }
}
