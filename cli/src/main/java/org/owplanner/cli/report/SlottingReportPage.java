package org.owplanner.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.cli.output.Language;

/// A slotting plan as one HTML file.
public final class SlottingReportPage {

  private static final String NAME = "slotting";

  private SlottingReportPage() {}

  /// The page that shows it.
  public static PlanPage of(SlottingReport report, Language language) {
    var words = new PageWords(language, NAME);
    var numbers = new PageNumbers(language, report.plan().header().currency());
    var tables = new SlottingTables(report, words, numbers);
    var floor = new FloorTable(report, words, numbers);
    var model = new LinkedHashMap<String, Object>();
    model.put("comparisons", Comparison.of(report, words, numbers));
    model.put("zero", Comparison.Scale.of(ReportSaving.of(report.replayDays())).zero());
    model.put("floorInsight", floor.insight());
    model.put("aisles", floor.table());
    model.put("chains", tables.chains());
    model.put("moves", tables.moves());
    model.put("days", tables.days());
    return new PlanPage(
        report.plan(),
        words,
        numbers,
        new PagePart(
            NAME,
            SlottingHeadline.of(report, words, numbers),
            model,
            new SlottingPageData(report, words).data(),
            List.of("moves.js", "floor.js", "maps.js", "days.js")));
  }
}
