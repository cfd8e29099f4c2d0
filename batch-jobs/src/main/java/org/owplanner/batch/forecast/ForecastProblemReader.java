package org.owplanner.batch.forecast;

import static org.owplanner.batch.jooq.feed.Tables.SELLER;

import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.engine.forecast.seller.ForecastProblem;
import org.owplanner.engine.solve.Text;

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

  /// Refuses a warehouse or seller that isn't there.
  ///
  /// @throws PlanningException if one isn't known
  void require(ForecastScope scope) {
    if (!scope.warehouseId().isEmpty()) {
      new WarehouseReader(database).require(scope.warehouseId());
    }
    if (!scope.sellerId().isEmpty()
        && !database.fetchExists(SELLER, SELLER.SELLER_ID.eq(scope.sellerId()))) {
      throw new PlanningException(
          new Text(
              "不认识卖家（%s）。请按 seller.csv 给出编号，或先导入 seller.csv。".formatted(scope.sellerId()),
              "The seller (%s) isn't known. Give its id as in seller.csv, or import that first."
                  .formatted(scope.sellerId())));
    }
  }

  /// Reads a problem for each seller with orders, stock or slots there.
  void read(PlanRequest request, Problems problems) {
    var scope = ForecastScope.of(request.scopeId());
    require(scope);
    var past = new PastForecastReader(database);
    new DemandHistoryReader(database)
        .read(
            scope,
            request.planDate(),
            history -> problems.add(history.sellerId(), past.problem(request, history)));
  }
}
