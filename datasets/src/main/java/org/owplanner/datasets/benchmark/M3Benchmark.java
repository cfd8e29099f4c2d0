package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastLevels;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.TimeSeries;
import org.owplanner.engine.forecast.baseline.SeasonalNaive;
import org.owplanner.engine.forecast.choice.SeriesForecaster;

/// The set `m3`, and any file of series in its format: forecast by the product's own choice and by
/// each method alone. Besides `forecast.csv` it writes `accuracy.csv`, with sMAPE, MASE and the
/// share of outcomes at or below each level.
public final class M3Benchmark implements ForecastBenchmark {

  private static final String NAME = "m3";
  private static final String ALL = "all";

  /// Forecasts one series.
  @FunctionalInterface
  private interface Forecasting {
    PredictedSeries forecast(TimeSeries known, int horizon) throws ForecastException;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<BenchmarkRow> run(Path data, Path out, long seed, int threads) throws IOException {
    var series = HeldBackSeries.read(Files.isDirectory(data) ? data.resolve(NAME + ".csv") : data);
    if (series.isEmpty()) {
      throw new BenchmarkFormatException(
          "The file %s holds no series. Each needs a line with the split train and one with test."
              .formatted(data));
    }
    var rows = new ArrayList<BenchmarkRow>();
    var accuracy = new ArrayList<String>();
    accuracy.add("method,period,series,smape,mase,seconds,cpu_seconds" + coverageHeader());
    var forecaster = new SeriesForecaster();
    var chosen =
        judge(
            "Chosen",
            series,
            (known, h) -> forecaster.forecast(known, h).steps(),
            threads,
            rows,
            accuracy);
    Files.write(out.resolve("forecast.csv"), lines(series, chosen));
    for (var method : SmoothMethods.all()) {
      judge(method.name(), series, orNaive(method), threads, rows, accuracy);
    }
    Files.write(out.resolve("accuracy.csv"), accuracy);
    return rows;
  }

  /// A method that can't forecast a series gets the naive forecast there.
  private static Forecasting orNaive(ForecastMethod method) {
    var naive = new SeasonalNaive();
    return (known, horizon) -> {
      try {
        return method.forecast(known, horizon);
      } catch (ForecastException e) {
        return naive.forecast(known, horizon);
      }
    };
  }

  private static PredictedSeries[] judge(
      String method,
      List<HeldBackSeries> series,
      Forecasting forecasting,
      int threads,
      List<BenchmarkRow> rows,
      List<String> accuracy) {
    var forecasts = new PredictedSeries[series.size()];
    var all = new AccuracyScore();
    var allSeconds = 0.0;
    var allCpu = 0.0;
    for (var period : byPeriod(series).entrySet()) {
      var began = System.nanoTime();
      var cpu = forecastAll(series, period.getValue(), forecasting, threads, forecasts);
      var seconds = (System.nanoTime() - began) / 1e9;
      var score = new AccuracyScore();
      period.getValue().forEach(i -> score.add(series.get(i), forecasts[i]));
      all.add(score);
      allSeconds += seconds;
      allCpu += cpu;
      row(method, period.getKey(), score, seconds, cpu, rows, accuracy);
    }
    row(method, ALL, all, allSeconds, allCpu, rows, accuracy);
    return forecasts;
  }

  private static Map<String, List<Integer>> byPeriod(List<HeldBackSeries> series) {
    var periods = new LinkedHashMap<String, List<Integer>>();
    for (var i = 0; i < series.size(); i++) {
      periods.computeIfAbsent(series.get(i).period(), p -> new ArrayList<>()).add(i);
    }
    return periods;
  }

  /// Forecasts the series at `places`; the seconds of processor time that took, which other work on
  /// the machine doesn't lengthen.
  private static double forecastAll(
      List<HeldBackSeries> series,
      List<Integer> places,
      Forecasting forecasting,
      int threads,
      PredictedSeries[] forecasts) {
    var clock = ManagementFactory.getThreadMXBean();
    var nanos = new AtomicLong();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var tasks = new ArrayList<Future<PredictedSeries>>();
      for (var place : places) {
        var one = series.get(place);
        tasks.add(
            pool.submit(
                () -> {
                  var began = clock.getCurrentThreadCpuTime();
                  var forecast = forecasting.forecast(one.known(), one.heldBack().length);
                  nanos.addAndGet(clock.getCurrentThreadCpuTime() - began);
                  return forecast;
                }));
      }
      for (var i = 0; i < tasks.size(); i++) {
        forecasts[places.get(i)] = result(tasks.get(i), series.get(places.get(i)).id());
      }
    }
    return nanos.get() / 1e9;
  }

  private static PredictedSeries result(Future<PredictedSeries> task, String id) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "The benchmark was interrupted at series %s.".formatted(id), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ForecastException cause) {
        throw new BenchmarkFormatException("Series (%s): %s".formatted(id, cause.reason()));
      }
      throw new IllegalStateException("Series %s could not be forecast.".formatted(id), e);
    }
  }

  private static void row(
      String method,
      String period,
      AccuracyScore score,
      double seconds,
      double cpuSeconds,
      List<BenchmarkRow> rows,
      List<String> accuracy) {
    rows.add(
        new BenchmarkRow(
            method + "/" + period,
            String.format(Locale.ROOT, "%.3f", score.symmetricError()),
            "",
            seconds,
            true));
    var line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%s,%s,%d,%.3f,%.4f,%.2f,%.2f",
                method,
                period,
                score.series(),
                score.symmetricError(),
                score.scaledError(),
                seconds,
                cpuSeconds));
    for (var i = 0; i < ForecastLevels.count(); i++) {
      line.append(String.format(Locale.ROOT, ",%.3f", score.coverage(i)));
    }
    accuracy.add(line.toString());
  }

  private static String coverageHeader() {
    var header = new StringBuilder();
    for (var level : ForecastLevels.all()) {
      header.append(String.format(Locale.ROOT, ",below_p%.0f", 100 * level));
    }
    return header.toString();
  }

  private static List<String> lines(List<HeldBackSeries> series, PredictedSeries[] forecasts) {
    var lines = new ArrayList<String>();
    lines.add("series,step,mean");
    for (var i = 0; i < forecasts.length; i++) {
      for (var h = 1; h <= series.get(i).heldBack().length; h++) {
        lines.add(
            String.format(
                Locale.ROOT, "%s,%d,%.6f", series.get(i).id(), h, forecasts[i].mean()[h - 1]));
      }
    }
    return lines;
  }
}
