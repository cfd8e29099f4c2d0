package org.owplanner.batch.forecast;

import java.util.List;
import java.util.Map;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.engine.forecast.history.ForecastFlag;
import org.owplanner.engine.solve.Finding;

/// A forecast with what one looks at first.
///
/// @param summary the run
/// @param totals sums: of the network, of warehouses, of sellers, of sellers in warehouses, in this
///   order, those that add nothing left out
/// @param classes accuracy by class of demand
/// @param scores how earlier forecasts did
/// @param flags series that carry each flag
/// @param findings what could not be forecast as it should
public record ForecastOutcome(
    RunSummary summary,
    List<SummedForecast> totals,
    List<ClassAccuracy> classes,
    ScoreSummary scores,
    Map<ForecastFlag, Integer> flags,
    List<Finding> findings) {

  /// The sum of everything.
  public SummedForecast network() {
    return totals.getFirst();
  }
}
