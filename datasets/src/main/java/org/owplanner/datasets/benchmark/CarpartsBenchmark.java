package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.ForecastMethod;
import org.owplanner.engine.forecast.PredictedSeries;
import org.owplanner.engine.forecast.count.CountForecaster;
import org.owplanner.engine.forecast.count.CountMethods;
import org.owplanner.engine.forecast.count.ExposedSeries;

/// The set `carparts`: intermittent monthly series, forecast by the product's own choice and by
/// each method alone.
public final class CarpartsBenchmark implements ForecastBenchmark {

  private static final String NAME = "carparts";
  private static final String PERIOD = "monthly";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<BenchmarkRow> run(Path data, Path out, long seed, int threads) throws IOException {
    var began = System.nanoTime();
    var series =
        IntermittentSeries.read(Files.isDirectory(data) ? data.resolve(NAME + ".csv") : data);
    var chosen = chosen(series);
    Files.write(out.resolve("forecast.csv"), lines(series, chosen));
    var rows = new ArrayList<BenchmarkRow>();
    rows.add(row("Chosen", score(series, chosen), began));
    for (var method : CountMethods.all(seed)) {
      began = System.nanoTime();
      rows.add(row(method.name(), score(series, alone(series, method)), began));
    }
    return rows;
  }

  private static PredictedSeries[] chosen(List<IntermittentSeries> series) {
    var known = series.stream().map(IntermittentSeries::known).toList();
    var forecaster = CountForecaster.learnSeries(known, IntermittentSeries.HELD_BACK);
    return IntStream.range(0, known.size())
        .mapToObj(
            i ->
                forecaster
                    .forecast(
                        ExposedSeries.ordinary(known.get(i), IntermittentSeries.HELD_BACK),
                        IntermittentSeries.HELD_BACK)
                    .steps())
        .toArray(PredictedSeries[]::new);
  }

  private static PredictedSeries[] alone(List<IntermittentSeries> series, ForecastMethod method) {
    return series.stream()
        .map(
            one -> {
              try {
                return method.forecast(one.known(), IntermittentSeries.HELD_BACK);
              } catch (ForecastException e) {
                throw new BenchmarkFormatException(
                    "Series (%s): %s".formatted(one.id(), e.reason()));
              }
            })
        .toArray(PredictedSeries[]::new);
  }

  private static QuantileScore score(List<IntermittentSeries> series, PredictedSeries[] forecast) {
    var score = new QuantileScore();
    var levels = QuantileScore.levels();
    for (var i = 0; i < forecast.length; i++) {
      if (series.get(i).isJudged()) {
        for (var h = 1; h <= IntermittentSeries.HELD_BACK; h++) {
          var step = forecast[i].step(h);
          score.add(
              series.get(i).heldBack()[h - 1],
              forecast[i].mean()[h - 1],
              step.quantiles(levels),
              step);
        }
      }
    }
    return score;
  }

  private static List<String> lines(List<IntermittentSeries> series, PredictedSeries[] forecast) {
    var lines = new ArrayList<String>();
    lines.add("series,step,mean,p50,p67,p90,p95,p99");
    for (var i = 0; i < forecast.length; i++) {
      for (var h = 1; h <= IntermittentSeries.HELD_BACK; h++) {
        var line = new StringBuilder(series.get(i).id()).append(',').append(h);
        line.append(String.format(Locale.ROOT, ",%.6f", forecast[i].mean()[h - 1]));
        for (var quantile : forecast[i].step(h).quantiles(QuantileScore.levels())) {
          line.append(String.format(Locale.ROOT, ",%.4f", quantile));
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private static BenchmarkRow row(String method, QuantileScore score, long began) {
    return new BenchmarkRow(
        method + "/" + PERIOD,
        String.format(Locale.ROOT, "%.4f", score.weightedQuantileLoss()),
        "",
        (System.nanoTime() - began) / 1e9,
        true);
  }
}
