package org.owplanner.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.cli.output.Language;

/// A forecast as one HTML file.
public final class ForecastReportPage {

  private static final String NAME = "forecast";

  private ForecastReportPage() {}

  /// The page that shows it.
  public static PlanPage of(ForecastReport report, Language language) {
    var words = new PageWords(language, NAME);
    var numbers = new PageNumbers(language, report.plan().header().currency());
    var tables = new ForecastTables(report, words, numbers);
    var model = new LinkedHashMap<String, Object>();
    model.put("totals", tables.totals());
    model.put("classes", tables.classes());
    model.put("series", tables.series());
    model.put("plots", report.plotted().stream().map(ForecastPageData::name).toList());
    return new PlanPage(
        report.plan(),
        words,
        numbers,
        new PagePart(
            NAME,
            ForecastHeadline.of(report, words, numbers),
            model,
            new ForecastPageData(report, words).data(),
            List.of("forecast.js")));
  }
}
