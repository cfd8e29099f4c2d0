package org.owplanner.cli.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.engine.solve.Bound;

/// How a plan can be checked, and repeated bit for bit.
///
/// @param objectiveMicros what the plan costs over the horizon, in micro-units of its currency
/// @param inForceMicros what it costs if nothing is moved
/// @param bound no plan costs less
/// @param inputSha256 hash of the stored problem
/// @param versions of the program and the libraries that decided, by name
/// @param seed of all random choices
/// @param budget how long it might search
/// @param rates prices and settings, in the order in which they are documented
public record ReportProof(
    long objectiveMicros,
    long inForceMicros,
    Bound bound,
    String inputSha256,
    SortedMap<String, String> versions,
    long seed,
    PlanBudget budget,
    List<ReportRate> rates) {

  public ReportProof {
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    rates = List.copyOf(rates);
  }
}
