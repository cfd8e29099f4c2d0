package org.owplanner.batch.replenishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;
import org.owplanner.engine.replenishment.CapacityGrant;
import org.owplanner.engine.replenishment.Closure;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.replenishment.ReplenishmentRates;

/// Makes a seller's problem of what is read of it.
///
/// @param feed where sellers are read from, in their order
/// @param unseen what came after the plan date
/// @param network what they share
/// @param exchange rates into the plan's currency
/// @param rates prices and settings
/// @param planDate the plan's date
/// @param currency the plan's currency
record SellerProblemReader(
    SellerFeed feed,
    UnseenDemand unseen,
    Network network,
    ExchangeRates exchange,
    ReplenishmentRates rates,
    LocalDate planDate,
    String currency) {

  /// The next seller's problem, none where nothing is known of any of its goods.
  ///
  /// @param timeShare share of the run's time that is the seller's
  Optional<StoredReplenishment> read(String sellerId, double timeShare) {
    Set<GeneratedKind> generated = EnumSet.noneOf(GeneratedKind.class);
    var goods = new SellerItems(feed, sellerId, Dates.day(planDate), generated);
    var budgets = budgets(sellerId, goods, generated);
    var grants = grants(sellerId, generated);
    var closures = closures(sellerId);
    if (goods.isEmpty()) {
      return Optional.empty();
    }
    var warehouses = goods.warehouses();
    var problem =
        new ReplenishmentProblem(
            sellerId,
            planDate,
            currency,
            goods.items(network, exchange, rates),
            network.lanesTo(warehouses),
            network.feesOf(warehouses),
            budgets.cycles(),
            grants,
            closures,
            rates);
    if (warehouses.stream().anyMatch(network.generatedLanes()::contains)) {
      generated.add(GeneratedKind.LANES);
    }
    if (warehouses.stream().anyMatch(network.generatedFees()::contains)) {
      generated.add(GeneratedKind.FEES);
    }
    return Optional.of(
        new StoredReplenishment(
            problem, unseen.of(problem), GeneratedKind.notes(sellerId, generated), timeShare));
  }

  private SellerBudgets budgets(String sellerId, SellerItems goods, Set<GeneratedKind> generated) {
    var budgets = new SellerBudgets();
    feed.read(
        sellerId,
        SellerSource.BUDGETS,
        row -> {
          note(generated, GeneratedKind.BUDGETS, row);
          budgets.add(row, exchange);
        });
    var costShare = rates.get(ReplenishmentRate.UNIT_COST_SHARE);
    feed.read(
        sellerId,
        SellerSource.PLACED,
        row -> {
          var known = goods.sku(Objects.requireNonNull(row.get("sku_id", String.class)));
          var price = known.priceMicros(exchange, currency);
          var units = row.get("units", int.class);
          known
              .supply(exchange, price, costShare)
              .ifPresent(
                  supply ->
                      budgets.spend(
                          Dates.day(row, "placed_on"),
                          Math.multiplyExact(units, supply.unitMicros(units))));
        });
    return budgets;
  }

  private List<CapacityGrant> grants(String sellerId, Set<GeneratedKind> generated) {
    var grants = new ArrayList<CapacityGrant>();
    feed.read(
        sellerId,
        SellerSource.GRANTS,
        row -> {
          note(generated, GeneratedKind.GRANTS, row);
          grants.add(
              new CapacityGrant(
                  Objects.requireNonNull(row.get("warehouse_id", String.class)),
                  Dates.day(row, "from_date"),
                  row.get("volume_cm3", long.class)));
        });
    return grants;
  }

  private List<Closure> closures(String sellerId) {
    var closures = new ArrayList<Closure>();
    feed.read(
        sellerId,
        SellerSource.CLOSURES,
        row -> closures.add(new Closure(Dates.day(row, "from_date"), Dates.day(row, "to_date"))));
    return closures;
  }

  private static void note(Set<GeneratedKind> generated, GeneratedKind kind, Record row) {
    if (row.get("is_generated", boolean.class)) {
      generated.add(kind);
    }
  }
}
