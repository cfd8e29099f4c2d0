package org.owplanner.engine.forecast.history;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastLevels;

/// Measures processor time a series: learning, forecast, quantiles of 28 days and 26 weeks.
///
///     java -cp engine/target/classes:engine/target/test-classes:commons-math3.jar \
///         org.owplanner.engine.forecast.history.SellerForecasterSpeed SERIES
final class SellerForecasterSpeed {

  private static final int DAYS = 730;
  private static final int ROUNDS = 3;

  private SellerForecasterSpeed() {}

  public static void main(String[] arguments) throws ForecastException {
    var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    var history = DemandHistories.seller(DAYS, DemandHistories.random(count, 0, DAYS));
    for (var round = 0; round < ROUNDS; round++) {
      var began = cpuNanos();
      var forecaster = SellerForecaster.of(history);
      var learned = cpuNanos();
      var sum = 0.0;
      for (var series = 0; series < count; series++) {
        sum += quantiles(forecaster.forecast(series));
      }
      System.out.printf(
          Locale.ROOT,
          "%d series of %d days: learning %.3f ms, forecast %.3f ms a series (%.0f)%n",
          count,
          DAYS,
          (learned - began) / 1e6 / count,
          (cpuNanos() - learned) / 1e6 / count,
          sum);
    }
  }

  private static double quantiles(SkuForecast forecast) {
    var sum = 0.0;
    for (var day = 1; day <= 28; day++) {
      sum += forecast.days().step(day).quantiles(ForecastLevels.all())[6];
    }
    for (var week = 0; week < 26; week++) {
      sum += forecast.sums().sum(7 * week + 1, 7 * week + 7).quantiles(ForecastLevels.all())[6];
    }
    return sum;
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
