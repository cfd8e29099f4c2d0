package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.owplanner.datasets.sample.RetailHistory;
import org.owplanner.datasets.sample.RetailOrders;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.count.Croston;
import org.owplanner.engine.forecast.count.DecayedEmpirical;
import org.owplanner.engine.forecast.count.DecayedNegativeBinomial;
import org.owplanner.engine.forecast.count.MovingAverage;
import org.owplanner.engine.forecast.count.Sba;
import org.owplanner.engine.forecast.count.SmoothedCounts;
import org.owplanner.engine.forecast.count.Tsb;
import org.owplanner.engine.forecast.distribution.DemandDistribution;
import org.owplanner.engine.forecast.history.SellerForecaster;
import org.owplanner.engine.forecast.history.SellerHistory;

/// The sample's orders, SKU by week: the product's daily forecast summed to weeks against simple
/// methods, from the origins of the last 12 weeks, up to 4 weeks ahead.
///
/// What came is what was ordered and not cancelled, one-off bulk orders too; a SKU counts from its
/// first sale on.
public final class RetailForecastBenchmark {

  private static final int WEEK = 7;
  private static final int ORIGINS = 12;
  private static final int AHEAD = 4;
  private static final String CHOSEN = "Chosen";

  private final Map<String, QuantileScore> scores = new LinkedHashMap<>();
  private final RetailOrders orders;
  private final LocalDate end;
  private final SellerHistory all;

  private RetailForecastBenchmark(RetailOrders orders, LocalDate end) {
    this.orders = orders;
    this.end = end;
    this.all = RetailHistory.before(orders, end);
  }

  /// Runs all origins.
  ///
  /// @param threads most threads; never changes the result
  /// @param listener hears how far it is
  public static List<RetailForecastRow> run(int threads, Consumer<String> listener) {
    var orders = RetailOrders.load();
    var end =
        orders.lines().stream()
            .map(line -> line.orderedAt().toLocalDate())
            .max(LocalDate::compareTo)
            .orElseThrow()
            .plusDays(1);
    return run(orders, end, threads, listener);
  }

  static List<RetailForecastRow> run(
      RetailOrders orders, LocalDate end, int threads, Consumer<String> listener) {
    var benchmark = new RetailForecastBenchmark(orders, end);
    for (var back = ORIGINS; back >= 1; back--) {
      var began = System.nanoTime();
      var count = benchmark.runOrigin(back, threads);
      listener.accept(
          String.format(
              Locale.ROOT,
              "%s: %d SKUs in %.1f s",
              benchmark.end.minusDays((long) WEEK * back),
              count,
              (System.nanoTime() - began) / 1e9));
    }
    var rows = new ArrayList<RetailForecastRow>();
    benchmark.scores.forEach(
        (key, score) -> {
          var parts = key.split("\\|", -1);
          rows.add(RetailForecastRow.of(parts[0], parts[1], score));
        });
    return rows;
  }

  /// Writes the rows as `retail-forecast.csv` into a folder.
  public static void write(List<RetailForecastRow> rows, Path folder) throws IOException {
    Files.createDirectories(folder);
    var lines = new ArrayList<String>();
    lines.add(RetailForecastRow.HEADER);
    rows.forEach(row -> lines.add(row.csv()));
    Files.write(folder.resolve("retail-forecast.csv"), lines);
  }

  /// One SKU at one origin: what each method said of the weeks to come.
  private record Said(String demandClass, Map<String, List<DemandDistribution>> weeks) {}

  private int runOrigin(int back, int threads) {
    var planDate = end.minusDays((long) WEEK * back);
    var ahead = Math.min(AHEAD, back);
    var history = RetailHistory.before(orders, planDate);
    var forecaster = SellerForecaster.of(history);
    var known =
        IntStream.range(0, history.series().size())
            .filter(i -> firstSale(history, i) < history.planDay())
            .toArray();
    var said = new Said[known.length];
    inParallel(
        threads,
        () ->
            IntStream.range(0, known.length)
                .parallel()
                .forEach(i -> said[i] = say(history, forecaster, known[i], ahead)));
    for (var i = 0; i < known.length; i++) {
      score(history, known[i], said[i]);
    }
    return known.length;
  }

  private static void inParallel(int threads, Runnable work) {
    try (var pool = new ForkJoinPool(Math.max(1, threads))) {
      pool.submit(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int firstSale(SellerHistory history, int sku) {
    var series = history.series().get(sku);
    for (var i = 0; i < series.day().length; i++) {
      if (series.soldUnits()[i] > 0) {
        return series.day()[i];
      }
    }
    return Integer.MAX_VALUE;
  }

  private static Said say(SellerHistory history, SellerForecaster forecaster, int sku, int ahead) {
    var weeks = new LinkedHashMap<String, List<DemandDistribution>>();
    var first = firstSale(history, sku);
    var daily =
        new TimeSeries(
            RetailHistory.net(history.series().get(sku), first, history.planDay() - first), WEEK);
    var weekly = weekly(daily);
    try {
      var chosen = forecaster.forecast(sku).sums();
      weeks.put(
          CHOSEN,
          IntStream.range(0, ahead)
              .mapToObj(week -> chosen.sum(WEEK * week + 1, WEEK * week + WEEK))
              .toList());
      for (var method : dailyMethods()) {
        var predicted = method.forecast(daily, WEEK * ahead);
        weeks.put(
            method.name() + " days",
            IntStream.range(0, ahead)
                .mapToObj(week -> predicted.sum(WEEK * week + 1, WEEK * week + WEEK))
                .toList());
      }
      for (var method : weeklyMethods()) {
        var predicted = method.forecast(weekly, ahead);
        weeks.put(
            method.name(), IntStream.rangeClosed(1, ahead).mapToObj(predicted::step).toList());
      }
    } catch (ForecastException e) {
      throw new IllegalStateException(e.reason(), e);
    }
    var isNew = daily.length() < 4 * WEEK;
    return new Said(isNew ? "new" : DemandClass.of(weekly).name().toLowerCase(Locale.ROOT), weeks);
  }

  private static List<ForecastMethod> dailyMethods() {
    return List.of(new MovingAverage(WEEK), new MovingAverage(30));
  }

  private static List<ForecastMethod> weeklyMethods() {
    return List.of(
        new SmoothedCounts(),
        Croston.standard(),
        Sba.standard(),
        Tsb.standard(),
        new DecayedNegativeBinomial(0.9),
        new DecayedEmpirical(0.9));
  }

  /// Sums over the weeks that end with the last day; a week that began before the first sale
  /// counts.
  private static TimeSeries weekly(TimeSeries daily) {
    var weeks = new double[(daily.length() + WEEK - 1) / WEEK];
    for (var t = 0; t < daily.length(); t++) {
      weeks[weeks.length - 1 - (daily.length() - 1 - t) / WEEK] += daily.values()[t];
    }
    return new TimeSeries(weeks, 1);
  }

  private void score(SellerHistory history, int sku, Said said) {
    var levels = QuantileScore.levels();
    var truth =
        RetailHistory.net(
            all.series().get(sku), history.planDay(), all.planDay() - history.planDay());
    said.weeks()
        .forEach(
            (method, weeks) -> {
              for (var week = 0; week < weeks.size(); week++) {
                var came = 0.0;
                for (var day = 0; day < WEEK; day++) {
                  came += truth[WEEK * week + day];
                }
                var distribution = weeks.get(week);
                var quantiles = distribution.quantiles(levels);
                for (var scope : List.of("all", said.demandClass(), "week " + (week + 1))) {
                  scores
                      .computeIfAbsent(scope + "|" + method, key -> new QuantileScore())
                      .add(came, distribution.mean(), quantiles, distribution);
                }
              }
            });
  }
}
