package org.owplanner.batch.slotting;

import static org.jooq.impl.DSL.min;
import static org.owplanner.batch.jooq.feed.Tables.ORDER_LINE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.owplanner.batch.jooq.feed.tables.records.WarehouseRecord;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRate;

/// Reads one warehouse and one night from the feed. The caller's transaction makes it one
/// consistent snapshot.
public final class SlottingProblemReader {

  private final DSLContext database;

  public SlottingProblemReader(DSLContext database) {
    this.database = database;
  }

  /// The problem of a warehouse and a plan date.
  ///
  /// @param keptSkus ids of SKUs that a planner keeps where they are, `SKU` or `SELLER/SKU`
  /// @throws PlanningException where the warehouse, its floor or the date can't be planned
  public SlottingProblem read(String warehouseId, LocalDate planDate, List<String> keptSkus) {
    var warehouse = warehouse(warehouseId);
    var layout = new FloorReader(database, warehouseId).read(warehouse.getDepotAisle());
    var goods = new GoodsReader(database, warehouseId);
    var skus = goods.skus();
    if (skus.isEmpty()) {
      throw new PlanningException(
          "Warehouse (%s) has neither slots nor stock, so there is nothing to place. Import its slot.csv and stock.csv."
              .formatted(warehouseId));
    }
    var skuIndex = GoodsReader.indexOf(skus);
    var rates = new RateReader(database).slottingRates(warehouseId, planDate);
    requireNotBeforeData(warehouse, planDate);
    var history =
        new OrderReader(database, warehouseId, ZoneId.of(warehouse.getTimeZone()), skuIndex)
            .read(planDate.minusDays(rates.whole(SlottingRate.HISTORY_DAYS)), planDate);
    return new SlottingProblem(
        warehouseId,
        planDate,
        warehouse.getCurrency(),
        layout,
        skus,
        goods.slots(layout, skuIndex),
        goods.hazardRules(),
        history,
        rates,
        kept(keptSkus, skuIndex));
  }

  /// Currency and rates of what is asked for.
  ///
  /// @throws PlanningException where the warehouse isn't known
  RunTerms terms(PlanRequest request) {
    var warehouse = warehouse(request.scopeId());
    var rates = new RateReader(database).slottingRates(request.scopeId(), request.planDate());
    var all = new TreeMap<String, Double>();
    for (var rate : SlottingRate.values()) {
      all.put(rate.id(), rates.get(rate));
    }
    return new RunTerms(warehouse.getCurrency(), all);
  }

  /// Orders from the plan date on that the plan hasn't seen, for its replay; none where they
  /// haven't come yet.
  public OrderHistory unseen(SlottingProblem problem) {
    var zone = ZoneId.of(warehouse(problem.warehouseId()).getTimeZone());
    var days = problem.rates().whole(SlottingRate.REPLAY_DAYS);
    return new OrderReader(
            database, problem.warehouseId(), zone, GoodsReader.indexOf(problem.skus()))
        .read(problem.planDate(), problem.planDate().plusDays(days));
  }

  private WarehouseRecord warehouse(String warehouseId) {
    return new WarehouseReader(database).require(warehouseId);
  }

  private void requireNotBeforeData(WarehouseRecord warehouse, LocalDate planDate) {
    var first =
        database
            .select(min(ORDER_LINE.ORDERED_AT))
            .from(ORDER_LINE)
            .where(ORDER_LINE.WAREHOUSE_ID.eq(warehouse.getWarehouseId()))
            .fetchOne(0, OffsetDateTime.class);
    if (first != null
        && !planDate.isAfter(
            first.atZoneSameInstant(ZoneId.of(warehouse.getTimeZone())).toLocalDate())) {
      throw new PlanningException(
          "The plan date (%s) must be after the first order (%s) of warehouse (%s), since a plan learns from the orders before it. Give a later --date."
              .formatted(planDate, first.toLocalDate(), warehouse.getWarehouseId()));
    }
  }

  private static SortedSet<Integer> kept(List<String> keptSkus, Map<SkuKey, Integer> skuIndex) {
    var kept = new TreeSet<Integer>();
    for (var id : keptSkus) {
      var found =
          skuIndex.entrySet().stream()
              .filter(
                  entry ->
                      entry.getKey().skuId().equals(id)
                          || id.equals(entry.getKey().sellerId() + "/" + entry.getKey().skuId()))
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
