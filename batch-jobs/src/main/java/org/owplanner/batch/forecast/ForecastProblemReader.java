package org.owplanner.batch.forecast;

import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.engine.forecast.seller.ForecastProblem;

/// Reads what is known of demand, and what earlier forecasts said of it. The caller's transaction
/// makes it one consistent snapshot.
final class ForecastProblemReader {

  private final DSLContext database;

  /// Takes a seller's problem.
  interface Problems {
    /// The next seller's, in the order of their ids.
    void add(String sellerId, ForecastProblem problem);
  }

  ForecastProblemReader(DSLContext database) {
    this.database = database;
  }

  /// Reads a problem for each seller with orders, stock or slots there.
  void read(PlanRequest request, Problems problems) {
    var scope = ForecastScope.of(request.scopeId());
    scope.require(database);
    var past = new PastForecastReader(database);
    new DemandHistoryReader(database)
        .read(
            scope,
            request.planDate(),
            history -> problems.add(history.sellerId(), past.problem(request, history)));
  }
}
