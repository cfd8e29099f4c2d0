package org.owplanner.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.batch.slotting.SlottingChain;
import org.owplanner.batch.slotting.SlottingOutcome;
import org.owplanner.cli.report.ReportSaving;
import org.owplanner.cli.report.SlottingReportReader;
import org.owplanner.engine.slotting.SlottingRate;
import tools.jackson.databind.json.JsonMapper;

/// Plans as `--json` prints them. What isn't known is null there, never 0.
final class SlottingModel {

  private static final JsonMapper JSON = JsonMapper.builder().build();

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
    return JSON.readTree(outcome.summary().rates()).path(rate.id()).asInt((int) rate.standard());
  }

  /// Whether a run has come as far as a plan.
  static boolean isPlanned(RunSummary summary) {
    return summary.objectiveMicros() != 0 || summary.finishedAt() != null;
  }

  /// A run.
  static Map<String, @Nullable Object> of(RunSummary summary) {
    var run = summary.run();
    var request = run.request();
    var isPlanned = isPlanned(summary);
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("plan", run.runId());
    model.put("kind", request.kind());
    model.put("tenant", request.tenant());
    model.put("warehouse", request.scopeId());
    model.put("date", request.planDate());
    model.put("shift", request.shift());
    model.put("revision", run.revision());
    model.put("state", run.state());
    model.put("currency", summary.currency());
    model.put("inForceMicros", isPlanned ? summary.inForceMicros() : null);
    model.put("objectiveMicros", isPlanned ? summary.objectiveMicros() : null);
    model.put("savedMicros", isPlanned ? summary.savedMicros() : null);
    var bound = summary.bound();
    model.put("boundMicros", bound.isProven() ? bound.lowerMicros() : null);
    model.put("gap", bound.isProven() ? bound.gap(summary.objectiveMicros()) : null);
    model.put("boundMethod", bound.method());
    model.put("seed", request.seed());
    model.put("budget", request.budget());
    model.put("kept", request.vetoes());
    model.put("inputSha256", summary.inputSha256());
    model.put("versions", JSON.readTree(summary.versions()));
    model.put("startedAt", summary.startedAt());
    model.put("finishedAt", summary.finishedAt());
    model.put("publishedAt", summary.publishedAt());
    return model;
  }

  /// A slotting plan.
  static Map<String, @Nullable Object> of(SlottingOutcome outcome) {
    var model = of(outcome.summary());
    var effort = SlottingEffort.of(outcome);
    model.put("horizonDays", horizonDays(outcome));
    model.put("inForceCosts", outcome.inForceCosts());
    model.put("planCosts", outcome.planCosts());
    model.put(
        "savings",
        ReportSaving.of(SlottingReportReader.days(outcome.replay())).stream()
            .map(SlottingModel::of)
            .toList());
    model.put("relocations", effort.relocations());
    model.put("putAways", effort.putAways());
    model.put("minutes", effort.minutes());
    model.put("moveCostMicros", effort.costMicros());
    model.put("paybackDays", finite(effort.paybackDays()));
    model.put("chains", outcome.chains().stream().map(SlottingModel::chain).toList());
    model.put("moves", outcome.moves().stream().map(described -> described.move()).toList());
    model.put("replay", outcome.replay());
    model.put("findings", outcome.findings());
    return model;
  }

  /// A chain.
  static Map<String, @Nullable Object> chain(SlottingChain chain) {
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("chainNo", chain.chainNo());
    model.put("moves", chain.moves());
    model.put("gainMicrosADay", chain.gainMicrosADay());
    model.put("costMicros", chain.costMicros());
    model.put("paybackDays", finite(chain.paybackDays()));
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
    model.put("savedShareLow", finite(saving.lowShare()));
    model.put("savedShareHigh", finite(saving.highShare()));
    model.put("savedMicrosADay", saving.microsADay());
    return model;
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
