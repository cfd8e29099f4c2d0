package org.owplanner.batch.forecast;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanJob;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanPartition;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.engine.forecast.seller.ForecastPlanner;
import org.owplanner.engine.forecast.seller.ForecastProblem;
import org.owplanner.engine.forecast.seller.ForecastResult;
import org.owplanner.engine.forecast.verify.ForecastVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;

/// The night's forecast of a part of the network, by seller: a seller's goods are learned from
/// together, and each goes on from what it wrote where it broke off.
public final class ForecastJob implements PlanJob<ForecastProblem, ForecastResult> {

  /// A forecast reckons in units, in no currency (ISO 4217).
  private static final String NO_CURRENCY = "XXX";

  private final DSLContext database;
  private final ForecastProblemReader reader;

  public ForecastJob(DSLContext database) {
    this.database = database;
    reader = new ForecastProblemReader(database);
  }

  @Override
  public PlanKind kind() {
    return PlanKind.FORECAST;
  }

  @Override
  public Class<ForecastProblem> problemType() {
    return ForecastProblem.class;
  }

  @Override
  public RunTerms terms(PlanRequest request) {
    ForecastScope.of(request.scopeId()).require(database);
    return new RunTerms(NO_CURRENCY, Map.of());
  }

  @Override
  public void read(PlanRequest request, RunTerms terms, Problems<ForecastProblem> problems) {
    reader.read(request, problems::add);
  }

  @Override
  public ForecastResult plan(ForecastProblem problem, Budget budget, Progress progress) {
    return new ForecastPlanner().plan(problem, budget, progress);
  }

  @Override
  public void write(PlanPartition partition, ForecastResult result) {
    new ForecastPlanWriter(database, partition).write(result);
  }

  @Override
  public List<Finding> verify(
      PlanPartition partition, ForecastProblem problem, List<CostTerm> claimed) {
    var plan = new ForecastPlanReader(database, partition);
    return ForecastVerifier.verify(problem.history(), plan.rows(), plan.totals());
  }

  /// A forecast moves nothing: what came is compared with it by its scores.
  @Override
  public List<ReplayRow> replay(PlanPartition partition, ForecastProblem problem) {
    return List.of();
  }
}
