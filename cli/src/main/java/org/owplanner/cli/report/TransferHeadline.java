package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.batch.transfer.DescribedBatch;

/// Which batches leave, how full they are, and what the plan saves.
final class TransferHeadline {

  private TransferHeadline() {}

  static Headline of(TransferReport report, PageWords words, PageNumbers numbers) {
    var batches = report.batches();
    var proof = report.plan().proof();
    var saved = proof.inForceMicros() - proof.objectiveMicros();
    var lede = new ArrayList<String>();
    lede.add(
        words.of(
            saved >= 0 ? "lede.saved" : "lede.costs",
            numbers.money(Math.abs(saved)),
            numbers.percent(
                proof.inForceMicros() == 0
                    ? Double.NaN
                    : Math.abs(saved) / (double) Math.abs(proof.inForceMicros()))));
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
            figure(
                words,
                "batches",
                numbers.whole(batches.size()),
                words.of("figure.batchesNote", numbers.whole(report.lineCount()))),
            figure(
                words,
                "fill",
                numbers.percent(
                    batches.stream()
                        .mapToDouble(DescribedBatch::fill)
                        .average()
                        .orElse(Double.NaN)),
                words.of("figure.fillNote")),
            figure(
                words,
                "saved",
                numbers.money(saved),
                words.of(
                    "figure.savedNote",
                    numbers.money(proof.objectiveMicros()),
                    numbers.money(proof.inForceMicros()))),
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
                figure(
                    words,
                    "rule",
                    numbers.money(saving.savedMicros()),
                    words.of(
                        saving.isSeen() ? "figure.ruleNoteSeen" : "figure.ruleNote",
                        numbers.whole(saving.days()))))
        .orElseGet(
            () ->
                figure(
                    words,
                    "cost",
                    numbers.money(
                        report.batches().stream().mapToLong(DescribedBatch::costMicros).sum()),
                    words.of("figure.costNote")));
  }

  private static Headline.Figure figure(PageWords words, String key, String value, String note) {
    return new Headline.Figure(words.of("figure." + key), value, note);
  }
}
