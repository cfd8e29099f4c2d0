package org.owplanner.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.slotting.SlottingChain;
import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.cli.report.ReportSaving;
import org.owplanner.engine.slotting.SlottingRate;

/// Slotting plans as `--json` prints them.
final class SlottingModel {

  private SlottingModel() {}

  /// Days over which a plan's costs are counted.
  static int horizonDays(SlottingOutcome outcome) {
    return rate(outcome, SlottingRate.HORIZON_DAYS);
  }

  /// Most relocations of the night.
  static int moveBudget(SlottingOutcome outcome) {
    return rate(outcome, SlottingRate.MOVE_BUDGET);
  }

  private static int rate(SlottingOutcome outcome, SlottingRate rate) {
    return RunModel.rate(outcome.summary(), rate.id(), rate.standard());
  }

  /// A slotting plan.
  static Map<String, @Nullable Object> of(SlottingOutcome outcome) {
    var model =
        RunModel.of(
            outcome.summary(),
            horizonDays(outcome),
            outcome.inForceCosts(),
            outcome.planCosts(),
            outcome.findings());
    var effort = SlottingEffort.of(outcome);
    model.put(
        "savings", ReportSaving.of(outcome.replay()).stream().map(SlottingModel::of).toList());
    model.put("relocations", effort.relocations());
    model.put("putAways", effort.putAways());
    model.put("minutes", effort.minutes());
    model.put("moveCostMicros", effort.costMicros());
    model.put("paybackDays", RunModel.finite(effort.paybackDays()));
    model.put("chains", outcome.chains().stream().map(SlottingModel::chain).toList());
    model.put("moves", outcome.moves().stream().map(described -> described.move()).toList());
    model.put("replay", outcome.replay().stream().map(SlottingModel::replayed).toList());
    return model;
  }

  private static Map<String, @Nullable Object> replayed(ReplayRow row) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("day", row.day());
    model.put("isSeen", row.isSeen());
    model.put("arrangement", row.arrangement());
    row.measures().forEach((measure, value) -> model.put(measure.id(), value));
    return model;
  }

  /// A chain.
  static Map<String, @Nullable Object> chain(SlottingChain chain) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("chainNo", chain.chainNo());
    model.put("moves", chain.moves());
    model.put("gainMicrosADay", chain.gainMicrosADay());
    model.put("costMicros", chain.costMicros());
    model.put("paybackDays", RunModel.finite(chain.paybackDays()));
    model.put("reason", chain.reason());
    return model;
  }

  private static Map<String, @Nullable Object> of(ReportSaving saving) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("against", saving.against());
    model.put("isSeen", saving.isSeen());
    model.put("days", saving.days());
    model.put("metresADay", saving.metres().meanBefore());
    model.put("savedMetresADay", saving.metres().mean());
    model.put("savedShare", saving.share());
    model.put("savedShareLow", RunModel.finite(saving.lowShare()));
    model.put("savedShareHigh", RunModel.finite(saving.highShare()));
    model.put("savedMicrosADay", saving.microsADay());
    return model;
  }
}
