package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a slotting plan decided and saves, measured on days that the plan had not seen: metres,
/// money, moves and payback.
final class SlottingHeadline {

  private SlottingHeadline() {}

  static Headline of(SlottingReport report, PageWords words, PageNumbers numbers) {
    var savings = ReportSaving.of(report.replayDays());
    var effort = Effort.of(report);
    var saving = unseen(savings, "IN_FORCE");
    var relocations = numbers.whole(effort.relocations());
    var title =
        saving
            .filter(s -> s.lowShare() > 0 && effort.relocations() > 0)
            .map(s -> words.of("title.saved", relocations, numbers.percent(s.share())))
            .orElseGet(
                () ->
                    words.of(
                        effort.relocations() == 0 ? "title.none" : "title.moves", relocations));
    var lede = new ArrayList<String>();
    saving.ifPresentOrElse(
        s -> lede.add(sentence("lede.today", s, words, numbers)),
        () -> lede.add(words.of("lede.noUnseen")));
    unseen(savings, "VELOCITY")
        .ifPresent(s -> lede.add(sentence("lede.velocity", s, words, numbers)));
    return new Headline(
        title,
        lede,
        List.of(
            metres(saving, words, numbers),
            money(saving, report.plan().header().horizonDays(), words, numbers),
            moves(effort, words, numbers),
            payback(saving, effort, words, numbers)));
  }

  private static Optional<ReportSaving> unseen(List<ReportSaving> savings, String against) {
    return savings.stream().filter(s -> !s.isSeen() && s.against().equals(against)).findFirst();
  }

  private static String sentence(
      String key, ReportSaving saving, PageWords words, PageNumbers numbers) {
    var isLess = saving.share() >= 0;
    var doubt = saving.lowShare() > 0 || saving.highShare() < 0 ? "" : words.of("lede.notProven");
    return words.of(
        key + (isLess ? ".less" : ".more"),
        numbers.whole(saving.days()),
        numbers.percent(Math.abs(saving.share())),
        numbers.percent(isLess ? saving.lowShare() : -saving.highShare()),
        numbers.percent(isLess ? saving.highShare() : -saving.lowShare()),
        doubt);
  }

  private static Headline.Figure metres(
      Optional<ReportSaving> saving, PageWords words, PageNumbers numbers) {
    return new Headline.Figure(
        words.of("figure.metres"),
        saving.map(s -> numbers.percent(s.share())).orElse(words.of("none")),
        saving
            .map(
                s ->
                    words.of(
                        "interval", numbers.percent(s.lowShare()), numbers.percent(s.highShare())))
            .orElse(words.of("figure.noUnseen")));
  }

  private static Headline.Figure money(
      Optional<ReportSaving> saving, int horizonDays, PageWords words, PageNumbers numbers) {
    return new Headline.Figure(
        words.of("figure.money"),
        saving.map(s -> numbers.money(s.microsADay())).orElse(words.of("none")),
        saving
            .map(
                s ->
                    words.of(
                        "figure.overHorizon",
                        numbers.money(s.microsADay() * horizonDays),
                        numbers.whole(horizonDays)))
            .orElse(words.of("figure.noUnseen")));
  }

  private static Headline.Figure moves(Effort effort, PageWords words, PageNumbers numbers) {
    return new Headline.Figure(
        words.of("figure.moves"),
        numbers.whole(effort.relocations()),
        words.of(
            effort.putAways() == 0 ? "figure.effort" : "figure.effortPutAways",
            numbers.decimal(effort.minutes() / 60, 1),
            numbers.money(effort.costMicros()),
            numbers.whole(effort.putAways())));
  }

  private static Headline.Figure payback(
      Optional<ReportSaving> saving, Effort effort, PageWords words, PageNumbers numbers) {
    var days =
        saving
            .filter(s -> s.microsADay() > 0 && effort.costMicros() > 0)
            .map(s -> effort.costMicros() / (double) s.microsADay());
    return new Headline.Figure(
        words.of("figure.payback"),
        days.map(d -> words.of("days", numbers.decimal(d, 1))).orElse(words.of("none")),
        words.of(
            days.isPresent()
                ? "figure.paybackNote"
                : effort.costMicros() == 0 ? "figure.noPayback" : "figure.noSaving"));
  }
}
