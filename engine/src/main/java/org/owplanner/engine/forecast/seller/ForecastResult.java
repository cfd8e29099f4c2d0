package org.owplanner.engine.forecast.seller;

import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.PlanResult;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;

/// A night's forecast of a seller.
///
/// @param rows a row a series, in the order of the history
/// @param totals their sums by warehouse
/// @param heldBack of the SKUs that sell most, what was said of days that are known now
/// @param scores earlier forecasts beside what came
/// @param findings what could not be forecast as it should, or is worth knowing
public record ForecastResult(
    List<ForecastRow> rows,
    List<ForecastTotal> totals,
    List<HeldBackForecast> heldBack,
    List<ForecastScore> scores,
    List<Finding> findings)
    implements PlanResult {

  public ForecastResult {
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
    heldBack = List.copyOf(heldBack);
    scores = List.copyOf(scores);
    findings = List.copyOf(findings);
  }

  /// A forecast decides nothing, so it costs nothing.
  @Override
  public List<CostTerm> inForceCosts() {
    return List.of();
  }

  @Override
  public List<CostTerm> planCosts() {
    return List.of();
  }

  /// Its reasons stand in its rows.
  @Override
  public List<Reason> reasons() {
    return List.of();
  }

  @Override
  public Bound bound() {
    return ForecastPlanner.NO_BOUND;
  }

  @Override
  public List<ProgressPoint> convergence() {
    return List.of();
  }
}
