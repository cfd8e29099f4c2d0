package org.owplanner.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import tools.jackson.databind.json.JsonMapper;

/// What `--json` prints of a plan of any kind. What isn't known is null there, never 0.
final class RunModel {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RunModel() {}

  /// Whether a run has come as far as a plan.
  static boolean isPlanned(RunSummary summary) {
    return summary.objectiveMicros() != 0 || summary.finishedAt() != null;
  }

  /// A rate that a run used, or this standard where it recorded none.
  static int rate(RunSummary summary, String rate, double standard) {
    return JSON.readTree(summary.rates()).path(rate).asInt((int) standard);
  }

  /// A run as it is listed.
  static Map<String, @Nullable Object> of(RunSummary summary) {
    var run = summary.run();
    var request = run.request();
    var isPlanned = isPlanned(summary);
    var model = new LinkedHashMap<String, @Nullable Object>();
    model.put("plan", run.runId());
    model.put("kind", request.kind());
    model.put("tenant", request.tenant());
    model.put("scope", request.scopeId());
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

  /// A plan with what every kind carries.
  ///
  /// @param horizonDays days over which its costs are counted
  static Map<String, @Nullable Object> of(
      RunSummary summary,
      int horizonDays,
      List<CostTerm> inForceCosts,
      List<CostTerm> planCosts,
      List<Finding> findings) {
    var model = of(summary);
    model.put("horizonDays", horizonDays);
    model.put("inForceCosts", inForceCosts);
    model.put("planCosts", planCosts);
    model.put("findings", findings);
    return model;
  }

  /// A number that may be not finite, which JSON has no word for.
  static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
