package org.owplanner.batch.replenishment;

import static org.jooq.impl.DSL.count;
import static org.owplanner.batch.jooq.feed.Tables.STOCK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.replenishment.ReplenishmentRates;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Reads what is to be decided for each seller, one after the other. The caller's transaction makes
/// it one consistent snapshot.
final class ReplenishmentProblemReader {

  private final DSLContext database;

  /// Takes a seller's problem.
  interface Problems {
    /// The next seller's, in the order of their ids.
    void add(String sellerId, StoredReplenishment problem);
  }

  ReplenishmentProblemReader(DSLContext database) {
    this.database = database;
  }

  /// Currency and rates of a plan.
  ///
  /// @throws org.owplanner.batch.plan.PlanningException if its warehouse or seller isn't there
  RunTerms terms(PlanRequest request) {
    var scope = ForecastScope.of(request.scopeId());
    scope.require(database);
    return new NetworkTerms(database).of(request, scope, List.of(ReplenishmentRate.values()));
  }

  /// Reads a problem for each seller with goods there.
  void read(PlanRequest request, RunTerms terms, Problems problems) {
    var scope = ForecastScope.of(request.scopeId());
    scope.require(database);
    var exchange = ExchangeRates.read(database, terms.currency(), request.planDate());
    var currencies = new NetworkTerms(database).currencies(scope);
    var unseen =
        UnseenDemand.read(
            database,
            request.planDate(),
            List.copyOf(currencies.keySet()),
            SellerFeed.condition("seller_id", scope.sellerId()));
    var network = Network.read(database, currencies, exchange);
    try (var feed = SellerFeed.open(database, request, scope, List.copyOf(currencies.keySet()))) {
      var reader =
          new SellerProblemReader(
              feed,
              unseen,
              network,
              exchange,
              new ReplenishmentRates(terms.rates()),
              request.planDate(),
              terms.currency());
      var weights = weights(feed.sellers(), currencies.keySet());
      var all = weights.values().stream().mapToInt(Integer::intValue).sum();
      var elsewhere = elsewhere(scope.warehouseId());
      for (var seller : feed.sellers()) {
        var share = weights.getOrDefault(seller, 1) / (double) all;
        reader
            .read(seller, share)
            .map(problem -> elsewhere.contains(seller) ? withBudgetNote(problem) : problem)
            .ifPresent(problem -> problems.add(seller, problem));
      }
    }
  }

  /// Sellers with goods in other warehouses than the only one that is planned.
  private Set<String> elsewhere(String warehouseId) {
    return warehouseId.isEmpty()
        ? Set.of()
        : database
            .selectDistinct(STOCK.SELLER_ID)
            .from(STOCK)
            .where(STOCK.WAREHOUSE_ID.ne(warehouseId))
            .fetchSet(STOCK.SELLER_ID);
  }

  /// What other warehouses will need of a budget isn't known where they aren't planned too.
  private static StoredReplenishment withBudgetNote(StoredReplenishment seller) {
    var problem = seller.problem();
    return problem.budgets().isEmpty()
        ? seller
        : seller.with(
            new Finding(
                Severity.WARN,
                "BUDGET_OF_ALL_WAREHOUSES",
                problem.sellerId(),
                new Text(
                    "预算属于该卖家的全部仓库，本计划只含一个仓库，却可能用尽预算。请不加 --warehouse 一起计划，或先调低预算。",
                    "The budget is for all of the seller's warehouses, but this plan is of one and may spend all of it. Plan them together without --warehouse, or lower the budget first.")));
  }

  /// How large sellers are beside each other: one and their SKUs in stock.
  private Map<String, Integer> weights(List<String> sellers, Set<String> warehouses) {
    Map<String, Integer> weights = HashMap.newHashMap(sellers.size());
    sellers.forEach(seller -> weights.put(seller, 1));
    database
        .select(STOCK.SELLER_ID, count())
        .from(STOCK)
        .where(STOCK.WAREHOUSE_ID.in(warehouses))
        .groupBy(STOCK.SELLER_ID)
        .forEach(row -> weights.computeIfPresent(row.value1(), (_, one) -> one + row.value2()));
    return weights;
  }
}
