package org.owplanner.cli.command;

import org.owplanner.batch.wave.WaveOrder;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.DayTime;
import org.owplanner.cli.output.TextTable;
import org.owplanner.cli.report.CostsBesideIdle;
import org.owplanner.cli.report.WaveReportReader;
import org.owplanner.cli.report.WhatIf;
import org.owplanner.engine.wave.OrderState;

/// Prints what a plan of waves decided and saves: first what needs somebody to act.
///
/// @param console where to print
/// @param shown the plan
record WaveSheet(Console console, ShownWaves shown) {

  /// @param most orders to list that are late or not picked
  void print(int most) {
    var outcome = shown.outcome();
    var run = new RunSheet(console, outcome.summary());
    run.printHeader();
    WhatIf.of(outcome.options().slotsOfPlan())
        .ifPresent(text -> console.sentence("", console.language().of(text)));
    printOrders(most);
    printWaves();
    printSides();
    var words = console.words();
    run.printCosts(
        words.of("wave.costs"),
        words.of("wave.inForce"),
        outcome.inForceCosts(),
        outcome.planCosts());
    printCostsBesideIdle();
    console.line("");
    var beside = WaveReportReader.findingsBesideOrders(outcome);
    run.printProof(outcome.findings());
    run.printFindings(beside, "wave.noFindings");
  }

  private void printCostsBesideIdle() {
    var outcome = shown.outcome();
    var costs = CostsBesideIdle.of(outcome.inForceCosts(), outcome.planCosts());
    var numbers = console.numbers();
    console.sentence(
        "",
        console
            .words()
            .of(
                "wave.besideIdle",
                numbers.money(costs.planMicros()),
                numbers.money(costs.inForceMicros()),
                numbers.change(costs.inForceMicros(), costs.planMicros())));
  }

  /// What was picked against the plan.
  void printAdherence() {
    shown
        .adherence()
        .ifPresent(
            done -> {
              var numbers = console.numbers();
              console.heading(
                  "wave.carriedOut",
                  done.doneStops(),
                  done.stops(),
                  numbers.percent(done.share()),
                  done.doneBatches(),
                  done.batches(),
                  done.lastDoneAt());
              console.say(
                  "wave.pickedUnits",
                  numbers.whole(done.pickedUnits()),
                  numbers.whole(done.units()),
                  numbers.whole(done.shortUnits()));
              if (done.doneBatches() > 0) {
                console.say(
                    done.minutesLate() > 0 ? "wave.pickedLate" : "wave.pickedEarly",
                    numbers.decimal(Math.abs(done.minutesLate()), 1));
              }
            });
  }

  private void printOrders(int most) {
    var orders = shown.notInTime();
    if (orders.isEmpty()) {
      console.heading("wave.allInTime", shown.outcome().orders().size());
      return;
    }
    console.heading(
        "wave.notInTime",
        count(OrderState.LATE),
        count(OrderState.DEFERRED),
        count(OrderState.UNFILLABLE),
        shown.outcome().orders().size());
    var listed = Math.min(most, orders.size());
    orders.subList(0, listed).forEach(this::print);
    if (orders.size() > listed) {
      console.say(
          "wave.moreOrders", orders.size() - listed, shown.outcome().summary().run().runId());
    }
  }

  private long count(OrderState state) {
    return shown.outcome().orders().stream()
        .filter(order -> order.planned().state() == state)
        .count();
  }

  private void print(WaveOrder order) {
    var planned = order.planned();
    var words = console.words();
    var language = console.language();
    console.sentence(
        "  ",
        words.of(
            "wave.order",
            planned.orderId(),
            words.ofConstant("orderState", WaveModel.state(order)),
            planned.code(),
            language.of(planned.reason()),
            language.of(planned.remedy())));
  }

  private void printWaves() {
    var outcome = shown.outcome();
    if (outcome.waves().isEmpty()) {
      console.heading("wave.none");
      return;
    }
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .numbers(words.of("wave.no"))
            .words(words.of("wave.release"))
            .numbers(words.of("wave.orders"))
            .numbers(words.of("wave.lines"))
            .numbers(words.of("wave.units"))
            .numbers(words.of("wave.batches"))
            .numbers(words.of("wave.pickers"))
            .numbers(words.of("wave.metres"))
            .words(words.of("wave.back"));
    for (var wave : outcome.waves()) {
      var batches =
          outcome.batches().stream().filter(batch -> batch.waveNo() == wave.waveNo()).toList();
      table.row(
          String.valueOf(wave.waveNo()),
          DayTime.of(wave.releaseSecond()),
          numbers.whole(wave.orders()),
          numbers.whole(wave.lines()),
          numbers.whole(wave.units()),
          numbers.whole(batches.size()),
          numbers.whole(batches.stream().map(batch -> batch.pickerId()).distinct().count()),
          numbers.whole(batches.stream().mapToLong(batch -> batch.walkMm()).sum() / 1000),
          DayTime.of(batches.stream().mapToInt(batch -> batch.endSecond()).max().orElse(0)));
    }
    console.line("");
    console.table(table);
  }

  private void printSides() {
    if (shown.sides().isEmpty()) {
      return;
    }
    var words = console.words();
    var numbers = console.numbers();
    var table =
        new TextTable()
            .words(words.of("wave.way"))
            .numbers(words.of("wave.batches"))
            .numbers(words.of("wave.lines"))
            .numbers(words.of("wave.metres"))
            .numbers(words.of("wave.metresALine"))
            .numbers(words.of("wave.change"))
            .numbers(words.of("wave.minutes"))
            .numbers(words.of("wave.late"))
            .numbers(words.of("wave.deferred"))
            .numbers(words.of("wave.labour", shown.outcome().summary().currency()));
    var first = shown.sides().getFirst();
    for (var side : shown.sides()) {
      var work = side.work();
      table.row(
          words.ofConstant("way", side.arrangement()),
          numbers.whole(work.tours()),
          numbers.whole(work.lines()),
          numbers.whole(Math.round(work.metres())),
          numbers.decimal(side.metresALine(), 1),
          !side.arrangement().equals(first.arrangement()) && side.picksAsMuchAs(first)
              ? numbers.change(Math.round(first.work().metres()), Math.round(side.work().metres()))
              : "–",
          numbers.whole(Math.round(work.seconds() / 60)),
          side.knowsOrders() ? numbers.whole(side.count(OrderState.LATE)) : "–",
          side.knowsOrders() ? numbers.whole(side.count(OrderState.DEFERRED)) : "–",
          numbers.money(work.micros()));
    }
    console.line("");
    console.table(table);
  }
}
