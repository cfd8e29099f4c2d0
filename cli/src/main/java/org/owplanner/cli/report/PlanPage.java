package org.owplanner.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The page of a plan: one HTML file that needs nothing else, neither files nor network. Head,
/// costs, search, findings and proof are the same for all kinds.
///
/// @param report what any plan's page shows
/// @param words the page's words
/// @param numbers how it writes numbers
/// @param part what the kind of plan adds
public record PlanPage(PlanReport report, PageWords words, PageNumbers numbers, PagePart part) {

  /// Writes the file, replacing one that is there; a reader never sees half of it.
  ///
  /// @throws IOException if it can't be written
  public void write(Path file) throws IOException {
    WholeFile.write(file, this::render);
  }

  void render(Writer out) throws IOException {
    PageTemplates.render(part.template(), model(), words.language(), out);
  }

  private Map<String, Object> model() throws IOException {
    var language = words.language();
    var header = report.header();
    var tables = new PlanTables(report, words, numbers);
    var proof = new ProofTables(report, words, numbers);
    var model = new LinkedHashMap<String, Object>();
    model.put("language", language.locale().toLanguageTag());
    model.put("t", words.below("page."));
    model.put("header", header);
    model.put("place", language.of(header.scopeName()));
    model.put("planDay", numbers.day(header.planDate()));
    model.put("state", words.ofConstant("state", header.state()));
    model.put("generated", header.generated().stream().map(language::of).toList());
    model.put("headline", part.headline());
    model.put("costs", tables.costs());
    model.put("search", tables.search());
    model.put("unplanned", proof.unplanned());
    model.put("verified", proof.verified());
    model.put("isVerified", proof.isVerified());
    model.put("facts", proof.facts());
    model.put("rates", proof.rates());
    model.putAll(part.model());
    var scripts = PageAssets.scripts(part.scripts());
    var charts = PageAssets.charts();
    model.put("style", PageAssets.style());
    model.put("scripts", scripts);
    model.put("charts", charts);
    model.put("policy", PageAssets.hash(charts) + " " + PageAssets.hash(scripts));
    model.put("data", new PageData(report, words).json(part.data()));
    return model;
  }
}
