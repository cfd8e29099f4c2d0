package org.owplanner.batch.slotting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.engine.forecast.ForecastDemand;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.seller.ForecastPlanner;
import org.owplanner.engine.forecast.seller.ForecastRow;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// What a snapshot knows of a slotting's demand.
///
/// @param request the plan that is asked for
/// @param published what is published
/// @param index places of the SKUs
/// @param units mean units a day of each SKU by what is published, `NaN` where nothing is
/// @param histories of the sellers with SKUs that nothing is published of
record KnownDemand(
    PlanRequest request,
    PublishedDemand published,
    Map<SkuKey, Integer> index,
    double[] units,
    List<SellerHistory> histories) {

  /// The demand of a problem's SKUs: published, or else forecast here, which takes a while and
  /// needs no database.
  SlottingDemand of(SlottingProblem problem) {
    var all = units.clone();
    histories.forEach(history -> forecast(history, all));
    var planDay = Math.toIntExact(problem.planDate().toEpochDay());
    return new SlottingDemand(
        new ForecastDemand(all).forecast(problem.history(), all.length, planDay), source(all));
  }

  private void forecast(SellerHistory history, double[] all) {
    new ForecastPlanner()
        .rows(history, request.budget().threads(), Progress.silent())
        .forEach(
            row -> {
              var sku = index.get(new SkuKey(history.sellerId(), row.skuId()));
              if (sku != null && Double.isNaN(all[sku])) {
                all[sku] = mean(row);
              }
            });
  }

  private static double mean(ForecastRow row) {
    var sum = 0.0;
    for (var mean : row.days().mean()) {
      sum += mean;
    }
    return sum / row.days().mean().length;
  }

  private Finding source(double[] all) {
    if (published.isNone()) {
      return new Finding(Severity.INFO, "DEMAND_COMPUTED", request.scopeId(), computed());
    }
    var text = published.source();
    var own =
        Arrays.stream(units).filter(Double::isNaN).count()
            - Arrays.stream(all).filter(Double::isNaN).count();
    if (own > 0) {
      text =
          new Text(
              text.zh() + "其中没有的 %d 个 SKU 由同一预测器为本计划单独算出。".formatted(own),
              text.en()
                  + " The same forecaster forecast %d SKUs that they don't know for this plan alone."
                      .formatted(own));
    }
    return new Finding(Severity.INFO, "DEMAND_FORECAST", request.scopeId(), text);
  }

  private Text computed() {
    return new Text(
        "仓库（%1$s）在 %2$s 及之前 %3$d 天内没有已发布的预测，需求由同一预测器为本计划单独算出。先运行：owp forecast --warehouse %1$s --date %2$s"
            .formatted(request.scopeId(), request.planDate(), PublishedDemand.MOST_AGE_DAYS),
        "No forecast of warehouse (%1$s) for %2$s or the %3$d days before is published, so the same forecaster forecast its demand for this plan alone. Make one first with: owp forecast --warehouse %1$s --date %2$s"
            .formatted(request.scopeId(), request.planDate(), PublishedDemand.MOST_AGE_DAYS));
  }
}
