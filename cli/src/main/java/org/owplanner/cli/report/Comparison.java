package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;

/// One row of the comparison with other arrangements: the saving with its interval, drawn to a
/// common scale.
///
/// @param name the other arrangement
/// @param unseen saved metres on unseen days
/// @param range their confidence interval in words
/// @param seen saved metres on seen days
/// @param money saved a day, unseen
/// @param low left end of the interval's bar, in percent of the scale's width
/// @param width of the bar
/// @param mid where the saving itself stands
record Comparison(
    String name,
    String unseen,
    String range,
    String seen,
    String money,
    String low,
    String width,
    String mid) {

  /// The scale that all rows share.
  record Scale(double least, double most) {
    static Scale of(List<ReportSaving> savings) {
      var least = 0.0;
      var most = 0.0;
      for (var saving : savings) {
        if (!saving.isSeen()) {
          least = Math.min(least, Math.min(saving.share(), finite(saving.lowShare(), 0)));
          most = Math.max(most, Math.max(saving.share(), finite(saving.highShare(), 0)));
        }
      }
      var margin = Math.max(0.01, (most - least) * 0.05);
      return new Scale(least - margin, most + margin);
    }

    private static double finite(double share, double otherwise) {
      return Double.isFinite(share) ? share : otherwise;
    }

    private double percent(double share) {
      return Math.clamp(100 * (share - least) / (most - least), 0.0, 100.0);
    }

    /// Where nothing is saved, in percent of the scale's width.
    String zero() {
      return css(percent(0));
    }

    private static String css(double percent) {
      return Math.round(percent * 100) / 100.0 + "%";
    }
  }

  static List<Comparison> of(SlottingReport report, PageWords words, PageNumbers numbers) {
    var savings = ReportSaving.of(report.replayDays());
    var scale = Scale.of(savings);
    var rows = new ArrayList<Comparison>();
    for (var saving : savings) {
      if (saving.isSeen()) {
        continue;
      }
      var seen =
          savings.stream()
              .filter(s -> s.isSeen() && s.against().equals(saving.against()))
              .findFirst();
      var low = scale.percent(saving.lowShare());
      rows.add(
          new Comparison(
              words.ofConstant("arrangement", saving.against()),
              numbers.percent(saving.share()),
              words.of(
                  "range", numbers.percent(saving.lowShare()), numbers.percent(saving.highShare())),
              seen.map(s -> numbers.percent(s.share())).orElse(words.of("none")),
              numbers.money(saving.microsADay()),
              Scale.css(low),
              Scale.css(scale.percent(saving.highShare()) - low),
              Scale.css(scale.percent(saving.share()))));
    }
    return rows;
  }
}
