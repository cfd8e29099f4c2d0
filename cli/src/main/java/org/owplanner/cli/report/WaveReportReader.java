package org.owplanner.cli.report;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.wave.WaveAdherenceReader;
import org.owplanner.batch.wave.WaveOutcome;
import org.owplanner.batch.wave.WaveReader;
import org.owplanner.batch.wave.WaveShift;
import org.owplanner.batch.wave.WaveShiftReader;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PlannedOrder;
import org.owplanner.engine.wave.WaveRate;

/// Fills a report from a plan of waves in the database.
public final class WaveReportReader {

  private static final String MADE_UP = "(generated)";

  private WaveReportReader() {}

  /// The report of a plan.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if there is no plan with this number
  public static WaveReport read(Database database, long runId) {
    var outcome = WaveReader.of(database).outcome(runId);
    var shift = WaveShiftReader.of(database).shift(runId);
    var runs = RunReader.of(database);
    return new WaveReport(
        new PlanReport(
            header(outcome, shift),
            RunFacts.costs(outcome.inForceCosts(), outcome.planCosts()),
            runs.convergence(runId),
            findingsBesideOrders(outcome),
            RunFacts.proof(outcome.summary(), WaveRate.values())),
        shift,
        outcome.stops(),
        outcome.orders(),
        WaveSides.of(outcome, shift),
        runs.reasons(runId),
        WaveAdherenceReader.of(database).adherence(outcome),
        outcome.options().slotsOfPlan());
  }

  /// Which of a shift's input is generated, a sentence each.
  public static List<Text> generated(WaveOutcome outcome, WaveShift shift) {
    var sentences = new ArrayList<Text>();
    if (shift.warehouseName().contains(MADE_UP)) {
      sentences.add(new Text("仓库、库位和商品尺寸", "the warehouse, its locations, and sizes of goods"));
    }
    outcome.findings().stream()
        .filter(finding -> finding.code().equals("GENERATED"))
        .map(finding -> GeneratedInput.listed(finding.text()))
        .forEach(sentences::add);
    return sentences;
  }

  /// What was found beside orders that aren't on time: those have a list of their own.
  public static List<Finding> findingsBesideOrders(WaveOutcome outcome) {
    var listed = new HashSet<String>();
    outcome.orders().stream()
        .map(order -> order.planned())
        .filter(order -> order.state() != OrderState.ON_TIME)
        .forEach(
            order -> {
              listed.add(order.code() + " " + order.orderId());
              listed.add(order.code() + " " + PlannedOrder.SEVERAL);
            });
    return outcome.findings().stream()
        .filter(finding -> !listed.contains(finding.code() + " " + finding.subject()))
        .toList();
  }

  private static ReportHeader header(WaveOutcome outcome, WaveShift shift) {
    var summary = outcome.summary();
    var run = summary.run();
    var finished = summary.finishedAt();
    return new ReportHeader(
        run.runId(),
        run.request().scopeId(),
        Text.same(shift.warehouseName()),
        run.request().planDate(),
        run.revision(),
        run.state().name(),
        summary.currency(),
        1,
        (finished == null ? summary.startedAt() : finished)
            .atZoneSameInstant(ZoneOffset.UTC)
            .withZoneSameInstant(shift.zone()),
        generated(outcome, shift));
  }
}
