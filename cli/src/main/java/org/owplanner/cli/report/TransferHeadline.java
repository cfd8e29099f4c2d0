package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.batch.transfer.DescribedBatch;

/// Which batches leave, how full they are, and what the plan saves.
final class TransferHeadline {

  private TransferHeadline() {}

  static Headline of(TransferReport report, PageWords words, PageNumbers numbers) {
    var batches = report.batches();
    var lede = new ArrayList<String>();
    lede.add(Headline.saved(report.plan().proof(), words, numbers));
    lede.add(words.of("lede.openLoop"));
    var title =
        batches.isEmpty()
            ? words.of("title.none")
            : words.of(
                "title.batches",
                numbers.whole(batches.size()),
                numbers.day(batches.getFirst().departsOn()),
                numbers.whole(report.units()));
    return new Headline(
        title,
        lede,
        List.of(
            Headline.Figure.of(
                words,
                "batches",
                numbers.whole(batches.size()),
                words.of("figure.batchesNote", numbers.whole(report.lineCount()))),
            Headline.Figure.of(
                words,
                "fill",
                numbers.percent(
                    batches.stream()
                        .mapToDouble(DescribedBatch::fill)
                        .average()
                        .orElse(Double.NaN)),
                words.of("figure.fillNote")),
            Headline.Figure.saved(report.plan().proof(), words, numbers),
            rule(report, words, numbers)));
  }

  /// What is saved against the rule in use on real demand, or what moving costs where that wasn't
  /// worked out.
  private static Headline.Figure rule(TransferReport report, PageWords words, PageNumbers numbers) {
    return report.savings().stream()
        .filter(saving -> saving.rule().equals("TOP_UP"))
        .findFirst()
        .map(
            saving ->
                Headline.Figure.of(
                    words,
                    "rule",
                    numbers.money(saving.savedMicros()),
                    words.of(
                        saving.isSeen() ? "figure.ruleNoteSeen" : "figure.ruleNote",
                        numbers.whole(saving.days()))))
        .orElseGet(
            () ->
                Headline.Figure.of(
                    words,
                    "cost",
                    numbers.money(
                        report.batches().stream().mapToLong(DescribedBatch::costMicros).sum()),
                    words.of("figure.costNote")));
  }
}
