package org.owplanner.engine.forecast.seller;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.owplanner.engine.forecast.history.ForecastFlag;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Tells which series could not be forecast as they should, and how many carry which flag.
final class ForecastFindings {

  private static final int MOST_NAMED = 100;

  private ForecastFindings() {}

  static List<Finding> of(String sellerId, List<SeriesPlanner.Planned> series) {
    var findings = new ArrayList<Finding>();
    var failed = 0;
    var flagged = new EnumMap<ForecastFlag, Integer>(ForecastFlag.class);
    for (var planned : series) {
      var row = planned.row();
      row.flags().forEach(flag -> flagged.merge(flag, 1, Integer::sum));
      if (!planned.failure().isEmpty() && failed++ < MOST_NAMED) {
        findings.add(
            new Finding(
                Severity.WARN,
                "FORECAST_FAILED",
                sellerId + "/" + row.skuId(),
                new Text(
                    "仓库（%s）的 SKU（%s）无法按所选方法预测，改用近期均值：%s"
                        .formatted(row.warehouseId(), row.skuId(), planned.failure()),
                    "The SKU (%s) in warehouse (%s) couldn't be forecast by the method chosen, so a recent mean stands in: %s"
                        .formatted(row.skuId(), row.warehouseId(), planned.failure()))));
      }
    }
    if (failed > MOST_NAMED) {
      findings.add(
          info(
              sellerId,
              "FORECAST_FAILED_MORE",
              failed - MOST_NAMED,
              "另有未逐一列出的预测失败",
              "more such series that aren't listed"));
    }
    flagged.forEach(
        (flag, count) ->
            findings.add(
                info(sellerId, flag.name(), count, flag.meaning().zh(), flag.meaning().en())));
    return findings;
  }

  private static Finding info(String sellerId, String code, int count, String zh, String en) {
    return new Finding(
        Severity.INFO,
        code,
        sellerId,
        new Text("%s：%,d 个 SKU。".formatted(zh, count), "%,d SKUs: %s.".formatted(count, en)));
  }
}
