package org.owplanner.cli.report;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.batch.slotting.SlottingNight;
import org.owplanner.batch.slotting.SlottingNightReader;
import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.batch.slotting.SlottingReader;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.solve.Text;

/// Fills a report from a plan in the database.
public final class SlottingReportReader {

  private static final String GENERATED = "(generated)";

  private SlottingReportReader() {}

  /// The report of a plan.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if there is no plan with this number
  public static SlottingReport read(Database database, long runId) {
    var outcome = SlottingReader.of(database).outcome(runId);
    var night = SlottingNightReader.of(database).night(runId);
    return new SlottingReport(
        new PlanReport(
            header(outcome.summary(), night),
            RunFacts.costs(outcome.inForceCosts(), outcome.planCosts()),
            RunReader.of(database).convergence(runId),
            outcome.findings(),
            RunFacts.proof(outcome.summary(), SlottingRate.values())),
        new ReportFloorBuilder(night).floor(),
        outcome.chains(),
        moves(outcome),
        outcome.replay());
  }

  /// Which of a night's input is generated, a sentence each.
  public static List<Text> generated(SlottingNight night) {
    var sentences = new ArrayList<Text>();
    if (night.generatedSizes() > 0) {
      sentences.add(
          new Text(
              "%,d 个 SKU 的尺寸和重量".formatted(night.generatedSizes()),
              String.format(
                  Locale.ENGLISH, "dimensions and weights of %,d SKUs", night.generatedSizes())));
    }
    if (night.warehouseName().contains(GENERATED)) {
      sentences.add(
          new Text("仓库、今天的库位、库存和货主的划分", "the warehouse, today’s slots, stock, and the sellers"));
    }
    return sentences;
  }

  private static ReportHeader header(RunSummary summary, SlottingNight night) {
    var run = summary.run();
    var finished = summary.finishedAt();
    return new ReportHeader(
        run.runId(),
        run.request().scopeId(),
        Text.same(night.warehouseName()),
        run.request().planDate(),
        run.revision(),
        run.state().name(),
        summary.currency(),
        night.problem().rates().whole(SlottingRate.HORIZON_DAYS),
        (finished == null ? summary.startedAt() : finished)
            .atZoneSameInstant(ZoneOffset.UTC)
            .withZoneSameInstant(night.zone()),
        generated(night));
  }

  private static List<ReportMove> moves(SlottingOutcome outcome) {
    return outcome.moves().stream()
        .map(
            described -> {
              var move = described.move();
              return new ReportMove(
                  move.moveNo(),
                  move.chainNo(),
                  move.kind().name(),
                  move.sellerId(),
                  move.skuId(),
                  described.description(),
                  move.faceNo(),
                  move.fromLocationId(),
                  move.toLocationId(),
                  move.units(),
                  move.minutes());
            })
        .toList();
  }
}
