package org.owplanner.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.owplanner.cli.output.Language;
import org.owplanner.cli.output.Numbers;

/// Writes handover lists as one HTML file to be printed on A4 and signed, each batch on pages of
/// its own. Every word stands there in both languages, the reader's first.
public final class HandoverPage {

  private static final String NAME = "handover";
  private static final double MM3_PER_M3 = 1e9;
  private static final double G_PER_KG = 1e3;

  private final HandoverLists lists;
  private final Language language;
  private final PageWords words;
  private final PageWords others;
  private final Numbers numbers;

  private HandoverPage(HandoverLists lists, Language language) {
    this.lists = lists;
    this.language = language;
    this.words = new PageWords(language, NAME);
    this.others = new PageWords(language == Language.ZH ? Language.EN : Language.ZH, NAME);
    this.numbers = new Numbers(language);
  }

  /// Writes the file, replacing one that is there.
  ///
  /// @throws IOException if it can't be written
  public static void write(HandoverLists lists, Path file, Language language) throws IOException {
    var page = new HandoverPage(lists, language);
    WholeFile.write(file, page::render);
  }

  static void render(HandoverLists lists, Writer out, Language language) throws IOException {
    new HandoverPage(lists, language).render(out);
  }

  private void render(Writer out) throws IOException {
    var model = new LinkedHashMap<String, Object>();
    model.put("language", language.locale().toLanguageTag());
    model.put("otherLanguage", others.language().locale().toLanguageTag());
    model.put("t", words.below("page."));
    model.put("o", others.below("page."));
    model.put("style", PageAssets.handoverStyle());
    model.put("title", words.of("title", Long.toString(lists.runId())));
    model.put("plan", lists.runId());
    model.put("state", words.ofConstant("state", lists.state()));
    model.put("seller", lists.sellerId());
    model.put("generated", lists.generated().stream().map(language::of).toList());
    model.put("sheets", lists.lists().stream().map(this::sheet).toList());
    PageTemplates.render(NAME, model, language, out);
  }

  private Map<String, Object> sheet(HandoverList list) {
    var batch = list.batch();
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("batch", batch);
    sheet.put("mode", words.ofConstant("transferMode", batch.mode()));
    sheet.put("otherMode", others.ofConstant("transferMode", batch.mode()));
    sheet.put("cases", numbers.whole(list.cases()));
    sheet.put("units", numbers.whole(list.units()));
    sheet.put("volume", volume(list.volumeMm3()));
    sheet.put("weight", weight(list.weightG()));
    sheet.put("fill", lists.sellerId().isEmpty() ? numbers.percent(batch.fill()) : "");
    sheet.put(
        "rows",
        IntStream.range(0, list.rows().size())
            .mapToObj(row -> row(row + 1, list.rows().get(row)))
            .toList());
    return sheet;
  }

  private Map<String, Object> row(int number, HandoverRow row) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("number", number);
    shown.put("line", row.line());
    shown.put("cases", numbers.whole(row.line().cases()));
    shown.put("units", numbers.whole(row.line().units()));
    shown.put("volume", volume(row.volumeMm3()));
    shown.put("weight", weight(row.weightG()));
    shown.put("received", received(row));
    shown.put("way", way(row));
    return shown;
  }

  /// Where goods in transit come from or go on to.
  private static String way(HandoverRow row) {
    if (!row.comesBy().isEmpty()) {
      return row.line().fromId() + " ← " + row.comesBy();
    }
    return row.goesOnBy().isEmpty() ? "" : row.line().toId() + " → " + row.goesOnBy();
  }

  private static List<String> received(HandoverRow row) {
    if (row.lots().size() == 1) {
      var only = row.lots().getFirst();
      return only.isKnown() ? List.of(only.receivedOn().toString()) : List.of();
    }
    return row.lots().stream()
        .map(lot -> (lot.isKnown() ? lot.receivedOn().toString() : "–") + " × " + lot.units())
        .toList();
  }

  private String volume(long mm3) {
    return numbers.decimal(mm3 / MM3_PER_M3, 3);
  }

  private String weight(long g) {
    return numbers.decimal(g / G_PER_KG, 2);
  }
}
