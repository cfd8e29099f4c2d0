package org.owplanner.batch.slotting;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.batch.warehouse.FloorReader;
import org.owplanner.batch.warehouse.GoodsReader;
import org.owplanner.batch.warehouse.OrderReader;
import org.owplanner.batch.warehouse.RateReader;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.slotting.SlottingRates;

/// Reads one warehouse and one night from the feed. The caller's transaction makes it one
/// consistent snapshot.
public final class SlottingProblemReader {

  private final DSLContext database;

  public SlottingProblemReader(DSLContext database) {
    this.database = database;
  }

  /// The problem of a warehouse and a plan date, but for its demand, which is none yet.
  ///
  /// @param terms currency and rates that the run is reckoned in
  /// @throws PlanningException where the warehouse, its floor or the date can't be planned
  public SlottingProblem read(PlanRequest request, RunTerms terms) {
    var warehouses = new WarehouseReader(database);
    var warehouse = warehouses.require(request.scopeId());
    var planDate = request.planDate();
    var layout =
        new FloorReader(database, warehouse.getWarehouseId())
            .read(warehouse.getDepotAisle(), RoutingPolicy.valueOf(warehouse.getRoutingPolicy()));
    var goods = new GoodsReader(database, warehouse.getWarehouseId());
    var skus = goods.skus();
    if (skus.isEmpty()) {
      throw new PlanningException(
          "Warehouse (%s) has neither slots nor stock, so there is nothing to place. Import its slot.csv and stock.csv."
              .formatted(warehouse.getWarehouseId()));
    }
    var skuIndex = GoodsReader.indexOf(skus);
    warehouses.requireOrdersBefore(warehouse, planDate);
    var rates = new SlottingRates(terms.rates());
    var firstDay = planDate.minusDays(rates.whole(SlottingRate.HISTORY_DAYS));
    return new SlottingProblem(
        warehouse.getWarehouseId(),
        planDate,
        terms.currency(),
        layout,
        skus,
        new SlotReader(database, warehouse.getWarehouseId()).read(layout, skuIndex),
        goods.hazardRules(),
        new OrderReader(database, warehouse, skuIndex).read(firstDay, planDate),
        SkuDemand.none(skus.size()),
        rates,
        kept(request.vetoes(), skuIndex));
  }

  /// Currency and rates of what is asked for.
  ///
  /// @throws PlanningException where the warehouse isn't known or a rate is out of its range
  public RunTerms terms(PlanRequest request) {
    var warehouse = new WarehouseReader(database).require(request.scopeId());
    return new RunTerms(
        warehouse.getCurrency(),
        new RateReader(database)
            .rates(request.scopeId(), request.planDate(), List.of(SlottingRate.values())));
  }

  /// Orders from the plan date on that the plan hasn't seen, for its replay; none where they
  /// haven't come yet.
  public OrderHistory unseen(SlottingProblem problem) {
    var warehouse = new WarehouseReader(database).require(problem.warehouseId());
    var days = problem.rates().whole(SlottingRate.REPLAY_DAYS);
    return new OrderReader(database, warehouse, GoodsReader.indexOf(problem.skus()))
        .read(problem.planDate(), problem.planDate().plusDays(days));
  }

  private static SortedSet<Integer> kept(List<String> keptSkus, Map<SkuKey, Integer> skuIndex) {
    var kept = new TreeSet<Integer>();
    for (var id : keptSkus) {
      var found =
          skuIndex.entrySet().stream()
              .filter(entry -> entry.getKey().isMeantBy(id))
              .map(Map.Entry::getValue)
              .toList();
      if (found.isEmpty()) {
        throw new PlanningException(
            "The SKU (%s) to keep has neither slot nor stock here. Give its id as in sku.csv, or SELLER/SKU."
                .formatted(id));
      }
      kept.addAll(found);
    }
    return kept;
  }
}
