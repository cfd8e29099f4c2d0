package org.owplanner.batch.replenishment;

import static org.owplanner.batch.jooq.feed.Tables.WAREHOUSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.batch.warehouse.RateReader;
import org.owplanner.engine.solve.Rate;
import org.owplanner.engine.solve.Text;

/// What a plan of several warehouses is reckoned in: one currency and one set of rates.
public final class NetworkTerms {

  private final DSLContext database;

  public NetworkTerms(DSLContext database) {
    this.database = database;
  }

  /// The warehouses of a scope by id, with their currencies.
  public SortedMap<String, String> currencies(ForecastScope scope) {
    return new TreeMap<>(
        database
            .select(WAREHOUSE.WAREHOUSE_ID, WAREHOUSE.CURRENCY)
            .from(WAREHOUSE)
            .where(
                scope.warehouseId().isEmpty()
                    ? DSL.noCondition()
                    : WAREHOUSE.WAREHOUSE_ID.eq(scope.warehouseId()))
            .fetchMap(WAREHOUSE.WAREHOUSE_ID, WAREHOUSE.CURRENCY));
  }

  /// Currency and rates: the currency asked for or else that of most of the warehouses, the first
  /// by its code where several are alike.
  ///
  /// @param all the rates that the plan knows
  /// @throws PlanningException where rates of the warehouses differ
  public RunTerms of(PlanRequest request, ForecastScope scope, List<? extends Rate> all) {
    var currencies = currencies(scope);
    if (currencies.isEmpty()) {
      throw new PlanningException(
          new Text(
              "还没有任何仓库可以计划。请先导入 warehouse.csv。",
              "There is no warehouse to plan for. Import warehouse.csv first."));
    }
    var asked = ReplenishmentOptions.of(request).currency();
    return new RunTerms(
        asked.isEmpty() ? mostUsed(currencies) : asked,
        rates(List.copyOf(currencies.keySet()), request.planDate(), all));
  }

  private static String mostUsed(Map<String, String> currencies) {
    var uses = new TreeMap<String, Integer>();
    currencies.values().forEach(currency -> uses.merge(currency, 1, Integer::sum));
    var most = "";
    for (var use : uses.entrySet()) {
      if (use.getValue() > uses.getOrDefault(most, 0)) {
        most = use.getKey();
      }
    }
    return most;
  }

  private SortedMap<String, Double> rates(
      List<String> warehouses, LocalDate date, List<? extends Rate> all) {
    var reader = new RateReader(database);
    var first = reader.rates(warehouses.getFirst(), date, all);
    for (var warehouse : warehouses) {
      var others = reader.rates(warehouse, date, all);
      for (var rate : first.entrySet()) {
        var other = others.get(rate.getKey());
        if (!rate.getValue().equals(other)) {
          throw new PlanningException(
              differing(rate, warehouses.getFirst(), warehouse, other == null ? 0 : other));
        }
      }
    }
    return first;
  }

  private static Text differing(
      Map.Entry<String, Double> rate, String warehouse, String other, double value) {
    return new Text(
        "费率（%s）在仓库 %s 为 %s，在仓库 %s 为 %s；同一多仓计划只能用一个值。请用 owp rates set 设为相同；补货也可用 --warehouse 逐仓计划。"
            .formatted(rate.getKey(), warehouse, rate.getValue(), other, value),
        "The rate %s is %s in warehouse %s and %s in warehouse %s, but a plan of several warehouses has one. Set them alike with owp rates set; replenishment can also be planned one --warehouse at a time."
            .formatted(rate.getKey(), rate.getValue(), warehouse, value, other));
  }
}
