package org.owplanner.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.cli.output.Language;

/// Writes a replenishment, or one seller's part of it, as one HTML file.
public final class ReplenishmentReportPage {

  static final String NAME = "replenishment";

  private ReplenishmentReportPage() {}

  /// Writes the file, replacing one that is there.
  ///
  /// @throws IOException if it can't be written
  public static void write(ReplenishmentReport report, Path file, Language language)
      throws IOException {
    page(report, language).write(file);
  }

  static void render(ReplenishmentReport report, Writer out, Language language) throws IOException {
    page(report, language).render(out);
  }

  private static PlanPage page(ReplenishmentReport report, Language language) {
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
