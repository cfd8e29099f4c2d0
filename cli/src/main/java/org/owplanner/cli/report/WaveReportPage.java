package org.owplanner.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.cli.output.DayTime;
import org.owplanner.cli.output.Language;

/// A shift's waves as one HTML file.
public final class WaveReportPage {

  private static final String NAME = "waves";

  private WaveReportPage() {}

  /// The page that shows it.
  public static PlanPage of(WaveReport report, Language language) {
    var words = new PageWords(language, NAME);
    var numbers = new PageNumbers(language, report.plan().header().currency());
    var tables = new WaveTables(report, words, numbers);
    var orders = new WaveOrderTable(report, words, numbers);
    var shift = report.shift().problem().shift();
    var model = new LinkedHashMap<String, Object>();
    model.put(
        "shiftName",
        words.of(
            "shift",
            shift.shiftId(),
            DayTime.of(shift.fromSecond()),
            DayTime.of(shift.toSecond())));
    var pickers = new PickerTable(report, words, numbers);
    model.put("whatIf", WhatIf.of(report.slotsOfPlan()).map(language::of).orElse(""));
    model.put("pickers", pickers.table());
    model.put("pickersSay", pickers.insight());
    model.put("orders", orders.table());
    model.put("ordersSay", orders.insight());
    model.put("sides", tables.sides());
    model.put("waves", tables.waves());
    model.put("batches", tables.batches());
    model.put("packing", tables.packing());
    model.put(
        "adherence",
        report
            .adherence()
            .map(
                done ->
                    words.of(
                        "adherence",
                        numbers.whole(done.doneStops()),
                        numbers.whole(done.stops()),
                        numbers.whole(done.doneBatches()),
                        numbers.whole(done.pickedUnits()),
                        numbers.whole(done.shortUnits()),
                        numbers.decimal(done.minutesLate(), 1)))
            .orElse(""));
    var data = new WavePageData(report, words);
    model.put("mapBox", data.viewBox());
    return new PlanPage(
        report.plan(),
        words,
        numbers,
        new PagePart(
            NAME,
            WaveHeadline.of(report, words, numbers),
            model,
            data.data(),
            List.of("shift.js", "tours.js")));
  }
}
