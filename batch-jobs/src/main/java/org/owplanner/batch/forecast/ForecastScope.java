package org.owplanner.batch.forecast;

import static org.owplanner.batch.jooq.feed.Tables.SELLER;

import org.jooq.DSLContext;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.warehouse.WarehouseReader;
import org.owplanner.engine.solve.Text;

/// What part of the network is forecast or replenished, written `WAREHOUSE/SELLER` with `*` for
/// all.
///
/// @param warehouseId the only warehouse, empty for all
/// @param sellerId the only seller, empty for all
public record ForecastScope(String warehouseId, String sellerId) {

  private static final String ALL = "*";
  private static final char SEPARATOR = '/';

  /// All warehouses and sellers.
  public static final ForecastScope NETWORK = new ForecastScope("", "");

  public ForecastScope {
    if (warehouseId.indexOf(SEPARATOR) >= 0) {
      throw new PlanningException(
          new Text(
              "仓库编号（%s）含斜杠，无法单独计划；请不带 --warehouse 计划全部。".formatted(warehouseId),
              "The warehouse (%s) has a slash in its id and can't be planned by itself. Plan all of them, without --warehouse."
                  .formatted(warehouseId)));
    }
  }

  /// Reads what [#id] wrote.
  public static ForecastScope of(String id) {
    var at = id.indexOf(SEPARATOR);
    if (at < 0) {
      throw new PlanningException(
          new Text(
              "范围（%s）应写作 仓库/卖家，* 表示全部。".formatted(id),
              "The scope (%s) must be WAREHOUSE/SELLER, with * for all.".formatted(id)));
    }
    return new ForecastScope(orNone(id.substring(0, at)), orNone(id.substring(at + 1)));
  }

  /// As a run keeps it.
  public String id() {
    return orAll(warehouseId) + SEPARATOR + orAll(sellerId);
  }

  /// As people say it.
  public Text name() {
    if (!warehouseId.isEmpty()) {
      return Text.same(sellerId.isEmpty() ? warehouseId : id());
    }
    return sellerId.isEmpty()
        ? new Text("全部仓库", "all warehouses")
        : new Text(sellerId + "（全部仓库）", sellerId + " in all warehouses");
  }

  /// Refuses a warehouse or seller that isn't there.
  ///
  /// @throws PlanningException if one isn't known
  public void require(DSLContext database) {
    if (!warehouseId.isEmpty()) {
      new WarehouseReader(database).require(warehouseId);
    }
    if (!sellerId.isEmpty() && !database.fetchExists(SELLER, SELLER.SELLER_ID.eq(sellerId))) {
      throw new PlanningException(
          new Text(
              "不认识卖家（%s）。请按 seller.csv 给出编号，或先导入 seller.csv。".formatted(sellerId),
              "The seller (%s) isn't known. Give its id as in seller.csv, or import that first."
                  .formatted(sellerId)));
    }
  }

  private static String orAll(String id) {
    return id.isEmpty() ? ALL : id;
  }

  private static String orNone(String id) {
    return id.equals(ALL) ? "" : id;
  }
}
