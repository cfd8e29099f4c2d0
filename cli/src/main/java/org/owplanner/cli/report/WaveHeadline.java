package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.owplanner.engine.wave.OrderState;

/// What a shift's waves take and save: metres, hours and late orders against first in, first out.
record WaveHeadline(WaveReport report, PageWords words, PageNumbers numbers) {

  static Headline of(WaveReport report, PageWords words, PageNumbers numbers) {
    return new WaveHeadline(report, words, numbers).headline();
  }

  private Headline headline() {
    var lede = new ArrayList<String>();
    lede.add(batchesSentence());
    var fifo = side(WaveSide.IN_FORCE);
    var exact = side(WaveSide.FIFO_EXACT);
    if (fifo.isPresent() && exact.isPresent() && plan().isPresent()) {
      lede.add(against(plan().get(), fifo.get(), exact.get()));
    }
    return new Headline(title(), lede, List.of(metres(), hours(), notInTime(), money()));
  }

  private String against(WaveSide plan, WaveSide fifo, WaveSide exact) {
    return plan.picksAsMuchAs(fifo)
        ? words.of(
            "lede.against",
            numbers.percent(plan.walkingSaved(exact)),
            numbers.percent(plan.walkingSaved(fifo)))
        : words.of(
            "lede.lines",
            numbers.whole(plan.work().lines()),
            numbers.whole(fifo.work().lines()),
            numbers.decimal(plan.metresALine(), 1),
            numbers.decimal(fifo.metresALine(), 1),
            numbers.decimal(exact.metresALine(), 1));
  }

  private Optional<WaveSide> plan() {
    return side(WaveSide.PLAN);
  }

  private Optional<WaveSide> side(String arrangement) {
    return WaveSide.find(report.sides(), arrangement);
  }

  /// The share of walking that the plan saves; not a number where it isn't known.
  private double walkingSaved() {
    return plan()
        .flatMap(plan -> side(WaveSide.IN_FORCE).map(plan::walkingSaved))
        .orElse(Double.NaN);
  }

  private String title() {
    var picked =
        report.orders().stream().filter(order -> order.planned().pickedSecond() >= 0).count();
    var tours = numbers.whole(report.shift().rows().batches().size());
    if (picked == 0) {
      return words.of("title.none");
    }
    var share = walkingSaved();
    return share > 0
        ? words.of("title.saved", numbers.whole(picked), tours, numbers.percent(share))
        : words.of("title.tours", numbers.whole(picked), tours);
  }

  private String batchesSentence() {
    var rows = report.shift().rows();
    return words.of(
        "lede.tours",
        numbers.whole(rows.waves().size()),
        numbers.whole(rows.batches().stream().map(batch -> batch.pickerId()).distinct().count()),
        numbers.whole(report.stops().size()),
        new WaveOrderTable(report, words, numbers).insight());
  }

  private Headline.Figure metres() {
    return figure(
        "figure.metres",
        plan().map(side -> numbers.decimal(side.metresALine(), 1)),
        side -> numbers.decimal(side.metresALine(), 1));
  }

  private Headline.Figure hours() {
    return figure(
        "figure.hours",
        plan().map(side -> numbers.whole(side.work().seconds() / 60)),
        side -> numbers.whole(side.work().seconds() / 60));
  }

  private Headline.Figure notInTime() {
    var late =
        report.orders().stream()
            .filter(
                order ->
                    order.planned().state() == OrderState.LATE
                        || order.planned().state() == OrderState.DEFERRED)
            .count();
    return figure(
        "figure.late",
        Optional.of(numbers.whole(late)),
        side -> side.knowsOrders() ? numbers.whole(side.notInTime()) : words.of("none"));
  }

  private Headline.Figure figure(
      String key, Optional<String> value, Function<WaveSide, String> of) {
    return new Headline.Figure(
        words.of(key),
        value.orElse(words.of("none")),
        words.of(
            against(WaveSide.FIFO_EXACT, of).equals(words.of("none"))
                ? "figure.againstFifo"
                : "figure.against",
            against(WaveSide.IN_FORCE, of),
            against(WaveSide.FIFO_EXACT, of)));
  }

  private String against(String arrangement, Function<WaveSide, String> of) {
    return side(arrangement).map(of).orElse(words.of("none"));
  }

  private Headline.Figure money() {
    var proof = report.plan().proof();
    var saved = proof.inForceMicros() - proof.objectiveMicros();
    var besideIdle = CostsBesideIdle.of(report.plan().costs());
    return new Headline.Figure(
        words.of("figure.money"),
        numbers.money(saved),
        words.of(
            "figure.costs",
            numbers.money(proof.objectiveMicros()),
            numbers.money(proof.inForceMicros()),
            numbers.money(besideIdle.planMicros()),
            numbers.money(besideIdle.inForceMicros())));
  }
}
