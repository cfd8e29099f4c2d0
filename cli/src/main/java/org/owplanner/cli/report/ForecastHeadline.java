package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.batch.forecast.ClassAccuracy;

/// What is forecast, how sure it is, and what to look at.
final class ForecastHeadline {

  private static final int P90 = 6;

  private ForecastHeadline() {}

  static Headline of(ForecastReport report, PageWords words, PageNumbers numbers) {
    var outcome = report.outcome();
    var network = outcome.network();
    var change =
        network.recentUnitsADay() > 0 ? network.unitsADay() / network.recentUnitsADay() - 1 : 0;
    var lede = new ArrayList<String>();
    lede.add(
        words.of(
            change < 0 ? "lede.less" : "lede.more",
            numbers.percent(Math.abs(change)),
            numbers.decimal(network.recentUnitsADay(), 0)));
    lede.add(
        outcome.scores().scores() == 0
            ? words.of("lede.noScores")
            : words.of(
                "lede.scores",
                numbers.percent(outcome.scores().inBand() / (double) outcome.scores().scores()),
                numbers.whole(outcome.scores().scores())));
    var flagged = outcome.flags().values().stream().mapToInt(Integer::intValue).sum();
    return new Headline(
        words.of("title", numbers.whole(network.series()), numbers.decimal(network.unitsADay(), 0)),
        lede,
        List.of(
            figure(words, "skus", numbers.whole(network.series()), ""),
            figure(
                words,
                "units",
                numbers.decimal(network.unitsADay(), 0),
                words.of("figure.unitsNote", numbers.decimal(network.unitsInAll(), 0))),
            figure(words, "below", coverage(outcome.classes(), words, numbers), ""),
            figure(words, "flags", numbers.whole(flagged), "")));
  }

  private static Headline.Figure figure(PageWords words, String key, String value, String note) {
    return new Headline.Figure(
        words.of("figure." + key),
        value,
        note.isEmpty() ? words.of("figure." + key + "Note") : note);
  }

  /// Share of held-back demand at or below P90, over all judged series.
  private static String coverage(
      List<ClassAccuracy> classes, PageWords words, PageNumbers numbers) {
    var judged = 0;
    var sum = 0.0;
    for (var one : classes) {
      if (one.coverage().length > 0) {
        judged += one.judged();
        sum += one.coverage()[P90] * one.judged();
      }
    }
    return judged == 0 ? words.of("none") : numbers.percent(sum / judged);
  }
}
