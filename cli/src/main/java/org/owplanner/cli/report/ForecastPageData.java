package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.forecast.HeldBackSeries;
import org.owplanner.engine.forecast.ForecastLevels;

/// What the scripts of a forecast's page draw.
///
/// @param report the forecast
/// @param words the page's words
record ForecastPageData(ForecastReport report, PageWords words) {

  private static final int SHOWN_DAYS = 112;
  private static final int P5 = 0;
  private static final int P10 = 1;
  private static final int P90 = 6;
  private static final int P95 = 7;

  /// How a plotted SKU is called in the list.
  static String name(HeldBackSeries series) {
    return "%s %s · %s".formatted(series.sellerId(), series.skuId(), series.description());
  }

  Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("plots", report.plotted().stream().map(this::plot).toList());
    var network = report.outcome().network();
    data.put("weeks", rounded(network.weekMean()));
    data.put("recentWeek", Math.round(network.recentUnitsADay() * 7));
    data.put("levels", ForecastLevels.all());
    data.put(
        "coverage",
        report.outcome().classes().stream()
            .filter(one -> one.coverage().length > 0)
            .map(
                one ->
                    List.of(
                        words.ofConstant("demandClass", one.demandClass().name()), one.coverage()))
            .toList());
    return data;
  }

  /// Days up to the plan date as they came, the last 28 with what had been said of them, then the
  /// next 28.
  private Map<String, Object> plot(HeldBackSeries series) {
    var planDate = report.plan().header().planDate();
    var held = series.heldBackMean().length;
    var past = Math.min(SHOWN_DAYS, series.demand().length);
    var days = new ArrayList<String>();
    var truth = new ArrayList<@Nullable Object>();
    for (var i = 0; i < past + series.mean().length; i++) {
      days.add(LocalDate.ofEpochDay(planDate.toEpochDay() - past + i).toString());
    }
    for (var i = 0; i < past; i++) {
      truth.add(finite(series.demand()[series.demand().length - past + i]));
    }
    var plot = new LinkedHashMap<String, Object>();
    plot.put("name", name(series));
    plot.put("days", days);
    plot.put("truth", truth);
    plot.put("from", past - held);
    plot.put("mean", joined(series.heldBackMean(), series.mean()));
    plot.put("p5", level(series, P5));
    plot.put("p10", level(series, P10));
    plot.put("p90", level(series, P90));
    plot.put("p95", level(series, P95));
    return plot;
  }

  private static List<Object> level(HeldBackSeries series, int level) {
    return joined(level(series.heldBackQuantiles(), level), level(series.quantiles(), level));
  }

  private static float[] level(float[] quantiles, int level) {
    var values = new float[quantiles.length / ForecastLevels.count()];
    for (var step = 0; step < values.length; step++) {
      values[step] = quantiles[step * ForecastLevels.count() + level];
    }
    return values;
  }

  private static List<Object> joined(float[] heldBack, float[] next) {
    var values = new ArrayList<Object>();
    for (var value : heldBack) {
      values.add(Math.round(value * 100) / 100.0);
    }
    for (var value : next) {
      values.add(Math.round(value * 100) / 100.0);
    }
    return values;
  }

  private static @Nullable Object finite(float value) {
    return Float.isFinite(value) ? Math.round(value * 100) / 100.0 : null;
  }

  private static List<Long> rounded(double[] values) {
    var rounded = new ArrayList<Long>();
    for (var value : values) {
      rounded.add(Math.round(value));
    }
    return rounded;
  }
}
