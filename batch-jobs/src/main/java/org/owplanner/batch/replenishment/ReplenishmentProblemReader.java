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
    var network = Network.read(database, currencies, exchange);
    try (var feed = SellerFeed.open(database, request, scope, List.copyOf(currencies.keySet()))) {
      var reader =
          new SellerProblemReader(
              feed,
              network,
              exchange,
              new ReplenishmentRates(terms.rates()),
              request.planDate(),
              terms.currency());
      var weights = weights(feed.sellers(), currencies.keySet());
      var all = weights.values().stream().mapToInt(Integer::intValue).sum();
      for (var seller : feed.sellers()) {
        var share = weights.getOrDefault(seller, 1) / (double) all;
        reader.read(seller, share).ifPresent(problem -> problems.add(seller, problem));
      }
    }
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
