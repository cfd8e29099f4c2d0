package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.List;

/// How much each picker of a shift works, and how evenly.
record PickerTable(WaveReport report, PageWords words, PageNumbers numbers) {

  /// The spread in a sentence; empty where nobody picks.
  String insight() {
    var loads = loads();
    if (loads.isEmpty()) {
      return "";
    }
    var spread = LoadSpread.of(loads);
    return words.of(
        "pickers.say",
        numbers.whole(spread.leastMinutes()),
        numbers.whole(spread.mostMinutes()),
        numbers.whole(spread.meanMinutes()),
        numbers.whole(spread.minutes()));
  }

  PageTable table() {
    var rows = new PageTable.Rows();
    for (var load : loads()) {
      rows.add(
          load.pickerId(),
          cell(load.pickerId()),
          cell(numbers.whole(load.tours()), load.tours()),
          cell(numbers.whole(load.workMinutes()), load.workSeconds()),
          cell(numbers.whole(load.shiftSeconds() / 60.0), load.shiftSeconds()),
          cell(numbers.percent(load.share()), load.share()));
    }
    return rows.table(
        "pickers",
        words.of("pickers.caption"),
        List.of(
            text(words.of("column.picker")),
            number(words.of("column.tours")),
            number(words.of("column.workMinutes")),
            number(words.of("column.shiftMinutes")),
            number(words.of("column.filled"))));
  }

  private List<PickerLoad> loads() {
    return PickerLoad.of(report.shift().problem().pickers(), report.shift().rows().batches());
  }
}
