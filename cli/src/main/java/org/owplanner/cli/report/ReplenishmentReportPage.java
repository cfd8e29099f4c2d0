package org.owplanner.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.cli.output.Language;

/// A replenishment, or one seller's part of it, as one HTML file.
public final class ReplenishmentReportPage {

  static final String NAME = "replenishment";

  private ReplenishmentReportPage() {}

  /// The page that shows it.
  public static PlanPage of(ReplenishmentReport report, Language language) {
    var words = new PageWords(language, NAME);
    var numbers = new PageNumbers(language, report.plan().header().currency());
    var orders = new OrderTables(report, words, numbers);
    var stock = new StockTables(report, words, numbers);
    var model = new LinkedHashMap<String, Object>();
    model.put("due", orders.due());
    model.put("dueSay", orders.insight());
    model.put("adherence", orders.adherence());
    model.put("ships", orders.shipments());
    model.put("shipsSay", orders.shipmentInsight());
    model.put("sellers", new SellerTables(report.outcome(), words, numbers).table());
    model.put("replay", new ReplayTables(report.outcome().replay(), words, numbers).table());
    model.put("isWhole", report.sellerId().isEmpty());
    model.put("hasSearch", !report.plan().convergence().isEmpty());
    model.put("plots", report.plots().stream().map(StockPlotData::name).toList());
    model.put("plotted", stock.plotted());
    model.put("ageing", stock.ageing());
    model.put("excess", stock.excess());
    model.put("classes", stock.classes());
    model.put("actions", stock.actions());
    return new PlanPage(
        report.plan(),
        words,
        numbers,
        new PagePart(
            NAME,
            ReplenishmentHeadline.of(report, words, numbers),
            model,
            new StockPlotData(report, words).data(),
            List.of("stock.js")));
  }
}
