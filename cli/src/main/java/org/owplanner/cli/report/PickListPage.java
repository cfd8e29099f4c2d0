package org.owplanner.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.cli.output.DayTime;
import org.owplanner.cli.output.Language;

/// Writes pick lists as one HTML file to be printed on A4, each tour on a page of its own.
public final class PickListPage {

  private static final String NAME = "picklists";
  private static final double MAP_WIDTH = 720;

  private final PickLists lists;
  private final Language language;
  private final PageWords words;
  private final TourMap map;

  private PickListPage(PickLists lists, Language language) {
    this.lists = lists;
    this.language = language;
    this.words = new PageWords(language, NAME);
    this.map = new TourMap(lists.layout().graph(), lists.aisles(), MAP_WIDTH);
  }

  /// Writes the file, replacing one that is there.
  ///
  /// @throws IOException if it can't be written
  public static void write(PickLists lists, Path file, Language language) throws IOException {
    var page = new PickListPage(lists, language);
    WholeFile.write(file, page::render);
  }

  static void render(PickLists lists, Writer out, Language language) throws IOException {
    new PickListPage(lists, language).render(out);
  }

  private void render(Writer out) throws IOException {
    var model = new LinkedHashMap<String, Object>();
    model.put("language", language.locale().toLanguageTag());
    model.put("t", words.below("page."));
    model.put("style", PageAssets.pickListStyle());
    model.put("title", words.of("title", lists.warehouseId(), lists.planDate().toString()));
    model.put("place", lists.warehouseName());
    model.put("day", lists.planDate().toString());
    model.put("shift", lists.shift());
    model.put("generated", lists.generated().stream().map(language::of).toList());
    model.put("mapBox", map.viewBox());
    model.put("floor", map.floor());
    model.put("sheets", lists.lists().stream().map(this::sheet).toList());
    PageTemplates.render(NAME, model, language, out);
  }

  private Map<String, Object> sheet(PickList list) {
    var batch = list.batch();
    var code = lists.barcode(list);
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("code", code);
    sheet.put("barcode", Code128.svg(code));
    sheet.put("batch", batch.batchNo());
    sheet.put("wave", batch.waveNo());
    sheet.put("picker", batch.pickerId());
    sheet.put("equipment", batch.equipmentId());
    sheet.put("kind", words.ofConstant("batchKind", batch.kind().name()));
    sheet.put("zone", batch.zone());
    sheet.put("times", DayTime.of(batch.startSecond()) + "–" + DayTime.of(batch.endSecond()));
    sheet.put("due", list.stops().isEmpty() ? "" : DayTime.of(list.dueSecond()));
    sheet.put("carriers", String.join(", ", list.carriers()));
    sheet.put(
        "sums",
        words.of(
            "sums",
            Integer.toString(list.orders()),
            Integer.toString(list.stops().size()),
            Integer.toString(list.units()),
            Long.toString(Math.round(batch.walkMm() / 1000.0))));
    sheet.put("tour", map.tour(TourVisits.of(lists.layout(), list.stops())));
    sheet.put("hasCompartments", list.stops().stream().anyMatch(stop -> stop.compartment() > 0));
    sheet.put("rows", rows(list.stops()));
    return sheet;
  }

  /// A row of the list.
  ///
  /// @param stop what to take
  /// @param isAgain whether it is at the same location as the row above
  public record Row(WaveStop stop, boolean isAgain) {}

  private static List<Row> rows(List<WaveStop> stops) {
    return IntStream.range(0, stops.size())
        .mapToObj(
            s ->
                new Row(
                    stops.get(s),
                    s > 0 && stops.get(s).locationId().equals(stops.get(s - 1).locationId())))
        .toList();
  }
}
