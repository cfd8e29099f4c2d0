package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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
      lede.add(
          words.of(
              "lede.against",
              numbers.percent(saved(exact, side -> side.work().metres())),
              numbers.percent(saved(fifo, side -> side.work().metres()))));
    }
    return new Headline(title(), lede, List.of(metres(), hours(), notInTime(), money()));
  }

  private Optional<WaveSide> plan() {
    return side(WaveSide.PLAN);
  }

  private Optional<WaveSide> side(String arrangement) {
    return WaveSide.find(report.sides(), arrangement);
  }

  /// The share that the plan saves against another way; not a number where it isn't known.
  private double saved(Optional<WaveSide> other, ToDoubleFunction<WaveSide> what) {
    if (other.isEmpty() || plan().isEmpty()) {
      return Double.NaN;
    }
    var before = what.applyAsDouble(other.get());
    return before == 0 ? Double.NaN : 1 - what.applyAsDouble(plan().get()) / before;
  }

  private String title() {
    var picked =
        report.orders().stream().filter(order -> order.planned().pickedSecond() >= 0).count();
    var tours = numbers.whole(report.shift().rows().batches().size());
    if (picked == 0) {
      return words.of("title.none");
    }
    var share = saved(side(WaveSide.IN_FORCE), side -> side.work().metres());
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
        plan().map(side -> numbers.whole(side.work().metres())),
        side -> numbers.whole(side.work().metres()));
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
    return new Headline.Figure(
        words.of("figure.money"),
        numbers.money(saved),
        words.of(
            "figure.costs",
            numbers.money(proof.objectiveMicros()),
            numbers.money(proof.inForceMicros())));
  }
}
