package org.owplanner.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.cli.output.Language;

/// Writes a forecast as one HTML file.
public final class ForecastReportPage {

  private static final String NAME = "forecast";

  private ForecastReportPage() {}

  /// Writes the file, replacing one that is there.
  ///
  /// @throws IOException if it can't be written
  public static void write(ForecastReport report, Path file, Language language) throws IOException {
    page(report, language).write(file);
  }

  static void render(ForecastReport report, Writer out, Language language) throws IOException {
    page(report, language).render(out);
  }

  private static PlanPage page(ForecastReport report, Language language) {
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
