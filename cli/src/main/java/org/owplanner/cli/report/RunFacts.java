package org.owplanner.cli.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Rate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a report of any kind takes from the run itself.
final class RunFacts {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RunFacts() {}

  /// How the plan can be checked and made again.
  ///
  /// @param known the rates that its kind knows, in the order in which they are documented
  static ReportProof proof(RunSummary summary, Rate... known) {
    var request = summary.run().request();
    return new ReportProof(
        summary.objectiveMicros(),
        summary.inForceMicros(),
        summary.bound(),
        summary.inputSha256(),
        new TreeMap<>(
            JSON.readValue(summary.versions(), new TypeReference<TreeMap<String, String>>() {})),
        request.seed(),
        request.budget(),
        rates(JSON.readValue(summary.rates(), new TypeReference<Map<String, Double>>() {}), known));
  }

  private static List<ReportRate> rates(Map<String, Double> used, Rate... known) {
    return Arrays.stream(known)
        .filter(rate -> used.containsKey(rate.id()))
        .map(
            rate ->
                new ReportRate(
                    rate.id(), rate.meaning(), used.getOrDefault(rate.id(), rate.standard())))
        .toList();
  }

  /// Both sides of each term of the plan.
  static List<ReportCost> costs(List<CostTerm> inForce, List<CostTerm> plan) {
    var before = new TreeMap<String, Long>();
    inForce.forEach(term -> before.put(term.term(), term.micros()));
    return plan.stream()
        .map(
            term ->
                new ReportCost(term.term(), before.getOrDefault(term.term(), 0L), term.micros()))
        .toList();
  }
}
