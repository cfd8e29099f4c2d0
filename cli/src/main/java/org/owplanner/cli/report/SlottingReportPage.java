package org.owplanner.cli.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.owplanner.cli.output.Language;

/// Writes a slotting plan as one HTML file that needs nothing else, neither files nor network.
public final class SlottingReportPage {

  private SlottingReportPage() {}

  /// Writes the file, replacing one that is there; a reader never sees half of it.
  ///
  /// @throws IOException if it can't be written
  public static void write(SlottingReport report, Path file, Language language) throws IOException {
    var target = file.toAbsolutePath();
    Files.createDirectories(target.resolveSibling(""));
    var draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (var out = Files.newBufferedWriter(draft)) {
        render(report, out, language);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  static void render(SlottingReport report, Writer out, Language language) throws IOException {
    var loader = new ClasspathLoader();
    loader.setPrefix("org/owplanner/cli/report");
    loader.setSuffix(".peb");
    var engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .cacheActive(false)
            .defaultLocale(language.locale())
            .build();
    engine.getTemplate("slotting").evaluate(out, model(report, language));
  }

  private static Map<String, Object> model(SlottingReport report, Language language)
      throws IOException {
    var words = new PageWords(language);
    var header = report.header();
    var numbers = new PageNumbers(language.locale(), header.currency());
    var moves = new MoveTables(report, words, numbers);
    var results = new ResultTables(report, words, numbers);
    var floor = new FloorTable(report, words, numbers);
    var proof = new ProofTables(report, words, numbers);
    var model = new LinkedHashMap<String, Object>();
    model.put("language", language.locale().toLanguageTag());
    model.put("t", words.below("page."));
    model.put("header", header);
    model.put("planDay", numbers.day(header.planDate()));
    model.put("state", words.ofConstant("state", header.state()));
    model.put("generated", header.generated().stream().map(language::of).toList());
    model.put("headline", Headline.of(report, words, numbers));
    model.put("comparisons", Comparison.of(report, words, numbers));
    model.put("zero", Comparison.Scale.of(ReportSaving.of(report.replayDays())).zero());
    model.put("floorInsight", floor.insight());
    model.put("aisles", floor.table());
    model.put("costs", results.costs());
    model.put("chains", moves.chains());
    model.put("moves", moves.moves());
    model.put("days", results.days());
    model.put("search", results.search());
    model.put("unplanned", proof.unplanned());
    model.put("verified", proof.verified());
    model.put("isVerified", proof.isVerified());
    model.put("facts", proof.facts());
    model.put("rates", proof.rates());
    var scripts = PageAssets.scripts();
    var charts = PageAssets.charts();
    model.put("style", PageAssets.style());
    model.put("scripts", scripts);
    model.put("charts", charts);
    model.put("policy", PageAssets.hash(charts) + " " + PageAssets.hash(scripts));
    model.put("data", new PageData(report, words).json());
    return model;
  }
}
