package org.owplanner.engine.forecast.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.seller.ForecastRow;
import org.owplanner.engine.forecast.seller.ForecastTotal;
import org.owplanner.engine.forecast.seller.RowHash;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Checks a seller's forecast as it was read back: no series is missing or twice, arrays are whole,
/// levels ascend, weeks are sums of days, totals are sums of rows, and rows are those that were
/// made.
public final class ForecastVerifier {

  private final SellerHistory history;
  private final List<Finding> findings = new ArrayList<>();

  private ForecastVerifier(SellerHistory history) {
    this.history = history;
  }

  /// What is wrong; nothing where all is well.
  public static List<Finding> verify(
      SellerHistory history, List<ForecastRow> rows, List<ForecastTotal> totals) {
    var verifier = new ForecastVerifier(history);
    verifier.checkSeries(rows);
    for (var row : rows) {
      var fault = RowCheck.fault(row);
      if (!fault.en().isEmpty()) {
        verifier.add("FORECAST_ROW_WRONG", row.warehouseId() + "/" + row.skuId(), fault);
      }
    }
    verifier.checkTotals(rows, totals);
    return List.copyOf(verifier.findings);
  }

  private void checkSeries(List<ForecastRow> rows) {
    var expected = new HashSet<String>();
    history.series().forEach(series -> expected.add(key(series.warehouseId(), series.skuId())));
    for (var row : rows) {
      if (!expected.remove(key(row.warehouseId(), row.skuId()))) {
        add(
            "FORECAST_UNASKED",
            row.warehouseId() + "/" + row.skuId(),
            new Text("没有这样的序列，或出现两次。", "There is no such series, or it is there twice."));
      }
    }
    for (var missing : expected) {
      add("FORECAST_MISSING", missing, new Text("缺少其预测。", "Its forecast is missing."));
    }
  }

  private void checkTotals(List<ForecastRow> rows, List<ForecastTotal> totals) {
    Map<String, List<ForecastRow>> byWarehouse = new HashMap<>();
    for (var row : rows) {
      byWarehouse.computeIfAbsent(row.warehouseId(), id -> new ArrayList<>()).add(row);
    }
    for (var total : totals) {
      var own = byWarehouse.remove(total.warehouseId());
      if (own == null || own.size() != total.series()) {
        addTotal(total.warehouseId(), "序列数不符。", "It doesn't count its rows.");
        continue;
      }
      own.sort(Comparator.comparing(ForecastRow::skuId));
      for (var day = 0; day < total.dayMean().length; day++) {
        var at = day;
        checkSum(
            total.warehouseId(),
            total.dayMean()[day],
            own.stream().mapToDouble(row -> row.days().mean()[at]).sum());
      }
      for (var week = 0; week < total.weekMean().length; week++) {
        var at = week;
        checkSum(
            total.warehouseId(),
            total.weekMean()[week],
            own.stream().mapToDouble(row -> row.weeks().mean()[at]).sum());
      }
      var hash = new RowHash();
      own.forEach(hash::add);
      if (!hash.hex().equals(total.rowsSha256())) {
        addTotal(total.warehouseId(), "写入的行与预测结果不同。", "Its rows aren't those that were forecast.");
      }
    }
    byWarehouse.keySet().forEach(id -> addTotal(id, "缺少合计。", "It is missing."));
  }

  private void checkSum(String warehouseId, double total, double sum) {
    if (!(Math.abs(total - sum) <= 1e-9 * Math.max(1, Math.abs(sum)))) {
      addTotal(
          warehouseId,
          "合计（%s）不等于各行之和（%s）。".formatted(total, sum),
          "A total (%s) isn't the sum of its rows (%s).".formatted(total, sum));
    }
  }

  private void addTotal(String warehouseId, String zh, String en) {
    add("FORECAST_TOTAL_WRONG", warehouseId, new Text(zh, en));
  }

  private void add(String code, String subject, Text text) {
    findings.add(new Finding(Severity.ERROR, code, history.sellerId() + "/" + subject, text));
  }

  private static String key(String warehouseId, String skuId) {
    return warehouseId + "/" + skuId;
  }
}
