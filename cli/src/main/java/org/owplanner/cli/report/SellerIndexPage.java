package org.owplanner.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import org.owplanner.batch.replenishment.SellerTotal;
import org.owplanner.cli.output.Language;
import org.owplanner.engine.replenishment.AdviceAction;

/// Writes the list of all sellers of a replenishment, each with a link to its own page, for those
/// who hand the pages out.
public final class SellerIndexPage {

  private static final String TEMPLATE = "sellers";

  private SellerIndexPage() {}

  /// One line of the list.
  record Line(String sellerId, String file, String orders, String ignored, String saved) {}

  /// Writes the file, replacing one that is there.
  ///
  /// @throws IOException if it can't be written
  public static void write(ReplenishmentOutcome outcome, Path file, Language language)
      throws IOException {
    WholeFile.write(file, out -> render(outcome, out, language));
  }

  static void render(ReplenishmentOutcome outcome, Writer out, Language language)
      throws IOException {
    var words = new PageWords(language, ReplenishmentReportPage.NAME);
    var summary = outcome.summary();
    var numbers = new PageNumbers(language, summary.currency());
    var files = files(outcome);
    var model = new LinkedHashMap<String, Object>();
    model.put("language", language.locale().toLanguageTag());
    model.put("t", words.below("page."));
    model.put("column", words.below("column."));
    model.put("caption", words.of("index.caption"));
    model.put("open", words.of("index.open"));
    model.put(
        "title",
        words.of(
            "index.title",
            Long.toString(summary.run().runId()),
            numbers.day(summary.run().request().planDate())));
    model.put("style", PageAssets.style());
    model.put(
        "lines",
        outcome.sellers().stream()
            .map(seller -> line(seller, files.getOrDefault(seller.sellerId(), ""), numbers))
            .toList());
    PageTemplates.render(TEMPLATE, model, language, out);
  }

  private static Line line(SellerTotal seller, String file, PageNumbers numbers) {
    return new Line(
        seller.sellerId(),
        URLEncoder.encode(file, StandardCharsets.UTF_8),
        numbers.whole(seller.actions().getOrDefault(AdviceAction.ORDER, 0)),
        numbers.money(seller.ignoredMicros()),
        numbers.money(seller.savedMicros()));
  }

  /// The file of each seller's page, no two alike, also where a disk doesn't tell capitals apart.
  public static Map<String, String> files(ReplenishmentOutcome outcome) {
    var files = new LinkedHashMap<String, String>();
    Set<String> taken = new HashSet<>(Set.of("index.html"));
    for (var seller : outcome.sellers()) {
      var stem = fileName(seller.sellerId());
      var file = stem + ".html";
      for (var n = 2; !taken.add(file.toLowerCase(Locale.ROOT)); n++) {
        file = "%s-%d.html".formatted(stem, n);
      }
      files.put(seller.sellerId(), file);
    }
    return files;
  }

  /// A seller's id as part of a file's name that any disk takes.
  public static String fileName(String sellerId) {
    return sellerId.replaceAll("[^\\p{L}\\p{N}_-]", "_");
  }
}
