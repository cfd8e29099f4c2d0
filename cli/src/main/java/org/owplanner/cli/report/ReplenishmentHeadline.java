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
    var days = numbers.whole(DueOrders.DAYS);
    var lede = new ArrayList<String>();
    lede.add(Headline.saved(report.plan().proof(), words, numbers));
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
            Headline.Figure.of(
                words,
                "due",
                numbers.whole(report.dueCount()),
                words.of("figure.dueNote", numbers.whole(report.orderCount()))),
            Headline.Figure.of(
                words, "ignored", numbers.money(ignored), words.of("figure.ignoredNote")),
            Headline.Figure.saved(report.plan().proof(), words, numbers),
            Headline.Figure.of(words, "aged", numbers.money(aged), words.of("figure.agedNote"))));
  }
}
