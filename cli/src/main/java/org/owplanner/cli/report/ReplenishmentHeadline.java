package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.batch.replenishment.SellerTotal;

/// What must be ordered by when, what ignoring it costs, and what the plan saves against the
/// sellers' own rule.
final class ReplenishmentHeadline {

  private ReplenishmentHeadline() {}

  static Headline of(ReplenishmentReport report, PageWords words, PageNumbers numbers) {
    var sellers = report.outcome().sellers();
    var ignored = sellers.stream().mapToLong(SellerTotal::ignoredMicros).sum();
    var aged = sellers.stream().mapToLong(SellerTotal::agedFeeMicros).sum();
    var proof = report.plan().proof();
    var saved = proof.inForceMicros() - proof.objectiveMicros();
    var days = numbers.whole(DueOrders.DAYS);
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
    lede.add(words.of("lede.oneYear"));
    var title =
        report.dueCount() == 0
            ? words.of("title.none", days)
            : words.of(
                "title.due",
                numbers.whole(report.dueCount()),
                days,
                report.due().isEmpty()
                    ? words.of("none")
                    : report.due().getFirst().orderBy().toString());
    return new Headline(
        title,
        lede,
        List.of(
            figure(
                words,
                "due",
                numbers.whole(report.dueCount()),
                words.of("figure.dueNote", numbers.whole(report.orderCount()))),
            figure(words, "ignored", numbers.money(ignored), words.of("figure.ignoredNote")),
            figure(
                words,
                "saved",
                numbers.money(saved),
                words.of(
                    "figure.savedNote",
                    numbers.money(proof.objectiveMicros()),
                    numbers.money(proof.inForceMicros()))),
            figure(words, "aged", numbers.money(aged), words.of("figure.agedNote"))));
  }

  private static Headline.Figure figure(PageWords words, String key, String value, String note) {
    return new Headline.Figure(words.of("figure." + key), value, note);
  }
}
