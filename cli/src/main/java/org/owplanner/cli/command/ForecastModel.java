package org.owplanner.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.forecast.ClassAccuracy;
import org.owplanner.batch.forecast.ExplainedForecast;
import org.owplanner.batch.forecast.ForecastReader;
import org.owplanner.batch.forecast.ForecastReader.Order;
import org.owplanner.batch.forecast.SeriesSummary;
import org.owplanner.batch.forecast.SummedForecast;
import org.owplanner.engine.forecast.ForecastLevels;
import org.owplanner.engine.forecast.seller.ForecastSteps;

/// A forecast as JSON. All its rows stand in the view `plan.published_forecast`; here are the
/// largest, the worst and the flagged.
final class ForecastModel {

  private static final int MOST_SERIES = 100;

  private ForecastModel() {}

  static Map<String, @Nullable Object> of(ForecastReader reader, long runId) {
    var outcome = reader.outcome(runId);
    var model = RunModel.of(outcome.summary());
    model.put("levels", ForecastLevels.all());
    model.put("totals", outcome.totals().stream().map(ForecastModel::total).toList());
    model.put("classes", outcome.classes().stream().map(ForecastModel::accuracy).toList());
    model.put("scores", outcome.scores());
    model.put("flags", outcome.flags());
    model.put("largest", series(reader, runId, Order.LARGEST));
    model.put("worst", series(reader, runId, Order.WORST));
    model.put("flagged", series(reader, runId, Order.FLAGGED));
    model.put("findings", outcome.findings());
    return model;
  }

  /// A SKU's forecast with all that explains it.
  static Map<String, @Nullable Object> explained(ExplainedForecast sku) {
    var row = sku.row();
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("seller", sku.sellerId());
    model.put("warehouse", row.warehouseId());
    model.put("sku", row.skuId());
    model.put("description", sku.description());
    model.put("demandClass", row.demandClass());
    model.put("method", row.method());
    model.put("why", row.why());
    model.put("flags", row.flags());
    model.put("knownDays", row.knownDays());
    model.put("unknownDays", row.unknownDays());
    model.put("level", row.level());
    model.put("trend", row.trend());
    model.put("weekdayFactors", row.weekdayFactors());
    model.put("origins", row.accuracy().origins());
    model.put("coverage", row.accuracy().coverage());
    model.put("weightedQuantileLoss", RunModel.finite(row.accuracy().weightedQuantileLoss()));
    model.put("scaledError", RunModel.finite(row.accuracy().scaledError()));
    model.put("bias", RunModel.finite(row.accuracy().bias()));
    model.put("levels", ForecastLevels.all());
    model.put("days", steps(row.days()));
    model.put("weeks", steps(row.weeks()));
    model.put("scored", sku.scored());
    model.put("inBand", sku.inBand());
    return model;
  }

  private static Map<String, Object> steps(ForecastSteps steps) {
    return Map.of(
        "mean", steps.mean(), "quantiles", steps.quantiles(), "sumVariance", steps.sumVariance());
  }

  private static Map<String, Object> total(SummedForecast total) {
    var model = new LinkedHashMap<String, Object>();
    model.put("seller", total.sellerId());
    model.put("warehouse", total.warehouseId());
    model.put("skus", total.series());
    model.put("recentUnitsADay", total.recentUnitsADay());
    model.put("unitsADay", total.unitsADay());
    model.put("days", total.dayMean());
    model.put("weeks", total.weekMean());
    return model;
  }

  private static Map<String, @Nullable Object> accuracy(ClassAccuracy of) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("demandClass", of.demandClass());
    model.put("skus", of.series());
    model.put("judged", of.judged());
    model.put("unitsADay", of.unitsADay());
    model.put("coverage", of.coverage());
    model.put("weightedQuantileLoss", RunModel.finite(of.weightedQuantileLoss()));
    model.put("scaledError", RunModel.finite(of.scaledError()));
    model.put("bias", RunModel.finite(of.bias()));
    return model;
  }

  private static List<Map<String, @Nullable Object>> series(
      ForecastReader reader, long runId, Order order) {
    return reader.series(runId, order, MOST_SERIES).stream().map(ForecastModel::one).toList();
  }

  private static Map<String, @Nullable Object> one(SeriesSummary of) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("seller", of.sellerId());
    model.put("warehouse", of.warehouseId());
    model.put("sku", of.skuId());
    model.put("description", of.description());
    model.put("demandClass", of.demandClass());
    model.put("method", of.method());
    model.put("flags", of.flags());
    model.put("unitsADay", of.unitsADay());
    model.put("weekP10", of.weekLow());
    model.put("weekP90", of.weekHigh());
    model.put("weightedQuantileLoss", RunModel.finite(of.weightedQuantileLoss()));
    model.put("scaledError", RunModel.finite(of.scaledError()));
    model.put("bias", RunModel.finite(of.bias()));
    return model;
  }
}
