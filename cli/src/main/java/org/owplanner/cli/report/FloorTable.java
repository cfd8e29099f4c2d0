package org.owplanner.cli.report;

import static java.util.stream.Collectors.toMap;
import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The floor map in figures: picks a day by aisle, and how many aisles hold most of them.
record FloorTable(SlottingReport report, PageWords words, PageNumbers numbers) {
  private static final double MOST = 0.80;

  PageTable table() {
    var before = picksADay(ReportLocation::before);
    var after = picksADay(ReportLocation::after);
    var rows = new PageTable.Rows();
    var aisles = report.floor().aisles();
    for (var a = 0; a < aisles.size(); a++) {
      rows.add(
          aisles.get(a).aisle(),
          cell(aisles.get(a).aisle()),
          cell(numbers.decimal(before[a], 1), before[a]),
          cell(numbers.decimal(after[a], 1), after[a]));
    }
    return rows.table(
        "aisles",
        words.of("aisles.caption"),
        List.of(
            text(words.of("column.aisle")),
            number(words.of("column.today")),
            number(words.of("column.plan"))),
        cell(words.of("total")),
        cell(numbers.decimal(Arrays.stream(before).sum(), 1)),
        cell(numbers.decimal(Arrays.stream(after).sum(), 1)));
  }

  /// How far from the depot a pick lies, and in how many aisles four fifths of them, before and
  /// after.
  String insight() {
    return words.of(
        "floor.insight",
        numbers.whole(report.floor().locations().size()),
        numbers.whole(report.floor().aisles().size()),
        metresFromDepot(ReportLocation::before),
        metresFromDepot(ReportLocation::after),
        numbers.whole(aislesOfMost(picksADay(ReportLocation::before))),
        numbers.whole(aislesOfMost(picksADay(ReportLocation::after))));
  }

  /// Mean over picks of |x − x of the depot| + y, the walk along cross-aisle and aisle.
  private String metresFromDepot(Function<ReportLocation, ReportFace> side) {
    var floor = report.floor();
    var xMm = floor.aisles().stream().collect(toMap(ReportAisle::aisle, ReportAisle::xMm));
    var depotXMm = xMm.getOrDefault(floor.depotAisle(), 0);
    var frontYMm = floor.crossAisleYMm().isEmpty() ? 0 : floor.crossAisleYMm().getFirst();
    var picks = 0.0;
    var picksMm = 0.0;
    for (var location : floor.locations()) {
      var picksHere = side.apply(location).picksADay();
      var acrossMm = Math.abs(xMm.getOrDefault(location.aisle(), depotXMm) - depotXMm);
      picks += picksHere;
      picksMm += picksHere * (acrossMm + location.yMm() - frontYMm);
    }
    return picks > 0 ? numbers.decimal(picksMm / picks / 1_000, 1) : words.of("none");
  }

  private double[] picksADay(Function<ReportLocation, ReportFace> side) {
    var names = report.floor().aisles().stream().map(ReportAisle::aisle).toList();
    var picks = new double[names.size()];
    for (var location : report.floor().locations()) {
      var aisle = names.indexOf(location.aisle());
      if (aisle >= 0) {
        picks[aisle] += side.apply(location).picksADay();
      }
    }
    return picks;
  }

  private static int aislesOfMost(double[] picks) {
    var ascending = Arrays.stream(picks).sorted().toArray();
    var missing = MOST * Arrays.stream(picks).sum();
    var aisles = 0;
    while (missing > 1e-9 && aisles < ascending.length) {
      missing -= ascending[ascending.length - 1 - aisles];
      aisles++;
    }
    return aisles;
  }
}
