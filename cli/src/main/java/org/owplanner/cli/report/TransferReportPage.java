package org.owplanner.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.cli.output.Language;

/// A plan of transfers as one HTML file.
public final class TransferReportPage {

  static final String NAME = "transfers";

  private TransferReportPage() {}

  /// The page that shows it.
  public static PlanPage of(TransferReport report, Language language) {
    var words = new PageWords(language, NAME);
    var numbers = new PageNumbers(language, report.plan().header().currency());
    var batches = new BatchTables(report, words, numbers);
    var network = new NetworkTables(report, words, numbers);
    var model = new LinkedHashMap<String, Object>();
    model.put("network", network.warehouses());
    model.put("networkSay", network.insight());
    model.put("savings", network.savings());
    model.put("adherence", network.adherence());
    model.put("batches", batches.batches());
    model.put("batchesSay", batches.insight());
    model.put("moved", batches.lines());
    model.put("movedSay", batches.lineInsight());
    model.put("space", network.space());
    model.put("places", report.space().stream().map(NetworkSpace::warehouseId).toList());
    model.put("plots", report.stock().stream().map(MovedStock::name).toList());
    model.put("hasSearch", !report.plan().convergence().isEmpty());
    return new PlanPage(
        report.plan(),
        words,
        numbers,
        new PagePart(
            NAME,
            TransferHeadline.of(report, words, numbers),
            model,
            new TransferPageData(report, words).data(),
            List.of("network.js")));
  }
}
