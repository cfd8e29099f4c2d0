package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.wave.WaveOrder;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.DayTime;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.PlannedBatch;

/// Prints why an order or a tour of a plan of waves is as it is, with the numbers behind it.
///
/// @param console where to print
/// @param database where the plan is
/// @param runId the plan
record WaveExplanation(Console console, Database database, long runId) {

  /// Whether a reason's subject is a tour.
  static boolean isBatch(String subject) {
    return subject.matches("B\\d{1,9}");
  }

  /// Explains an order, or a tour by its number; returns whether the subject is one.
  boolean of(List<String> subject) {
    if (subject.size() == 1) {
      ofOrder(subject.getFirst());
      return true;
    }
    if (subject.size() != 2
        || !subject.getFirst().equals("batch")
        || !subject.get(1).matches("\\d{1,9}")) {
      return false;
    }
    ofBatch(Integer.parseInt(subject.get(1)));
    return true;
  }

  private void ofOrder(String orderId) {
    var shown = ShownWaves.read(database, runId);
    var order = order(shown, orderId);
    var stops =
        shown.outcome().stops().stream().filter(stop -> stop.orderId().equals(orderId)).toList();
    if (console.isJson()) {
      var model = WaveModel.order(order, shown.openOrders());
      model.put("stops", stops);
      console.json(model);
      return;
    }
    print(shown, order);
    if (!stops.isEmpty()) {
      console.line("");
      new StopTable(console).print(stops);
    }
  }

  private void print(ShownWaves shown, WaveOrder order) {
    var words = console.words();
    var planned = order.planned();
    var asked = shown.openOrders().get(planned.orderId());
    console.say(
        "explain.order", planned.orderId(), words.ofConstant("orderState", WaveModel.state(order)));
    if (asked != null) {
      console.say(
          asked.isHardCutOff() ? "explain.hardCutOff" : "explain.cutOff",
          asked.lines().size(),
          asked.lines().stream().mapToLong(line -> line.units()).sum(),
          DayTime.of(asked.receivedSecond()),
          DayTime.of(asked.cutOffSecond()),
          asked.priority());
    }
    if (planned.pickedSecond() >= 0) {
      console.say(
          "explain.picked",
          planned.waveNo(),
          DayTime.of(planned.pickedSecond()),
          DayTime.of(planned.packedSecond()));
    }
    if (!planned.code().isEmpty()) {
      console.sentence(
          "  ",
          words.of(
              "explain.why",
              planned.code(),
              console.language().of(planned.reason()),
              console.language().of(planned.remedy())));
    }
  }

  private void ofBatch(int number) {
    var shown = ShownWaves.read(database, runId);
    var batch = batch(shown, number);
    var stops = shown.stopsByBatch().getOrDefault(number, List.of());
    var reasons =
        RunReader.of(database).reasons(runId).stream()
            .filter(reason -> reason.subject().equals("B" + number))
            .toList();
    if (console.isJson()) {
      var model = WaveModel.batch(batch, stops);
      model.put("reasons", reasons);
      console.json(model);
      return;
    }
    console.say(
        "explain.batch",
        number,
        batch.waveNo(),
        batch.pickerId(),
        batch.equipmentId(),
        console.words().ofConstant("batchKind", WaveModel.kind(batch)));
    console.say(
        "explain.tour",
        DayTime.of(batch.startSecond()),
        DayTime.of(batch.endSecond()),
        stops.stream().map(WaveStop::orderId).distinct().count(),
        stops.size(),
        console.numbers().whole(batch.walkMm() / 1000));
    reasons.forEach(reason -> console.sentence("  ", console.language().of(reason.text())));
    console.line("");
    new StopTable(console).print(stops);
  }

  private WaveOrder order(ShownWaves shown, String orderId) {
    return shown.outcome().orders().stream()
        .filter(order -> order.planned().orderId().equals(orderId))
        .findFirst()
        .orElseThrow(
            () ->
                new PlanningException(
                    new Text(
                        "计划（%1$d）没有订单（%2$s）；其订单见 owp show %1$d --json，行程用 batch N。"
                            .formatted(runId, orderId),
                        "The plan (%1$d) has no order (%2$s). Its orders are listed by owp show %1$d --json; for a tour say batch N."
                            .formatted(runId, orderId))));
  }

  private PlannedBatch batch(ShownWaves shown, int number) {
    var batches = shown.outcome().batches();
    return batches.stream()
        .filter(batch -> batch.batchNo() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new PlanningException(
                    new Text(
                        "计划（%d）没有第（%d）批；共 %d 批。".formatted(runId, number, batches.size()),
                        "The plan (%d) has no batch (%d); it has %d."
                            .formatted(runId, number, batches.size()))));
  }
}
