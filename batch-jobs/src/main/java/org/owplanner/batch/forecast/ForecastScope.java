package org.owplanner.batch.forecast;

import org.owplanner.batch.plan.PlanningException;
import org.owplanner.engine.solve.Text;

/// What part of the network a forecast is made for, written `WAREHOUSE/SELLER` with `*` for all.
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
              "仓库编号（%s）含斜杠，无法单独预测；请不带 --warehouse 预测全部。".formatted(warehouseId),
              "The warehouse (%s) has a slash in its id and can't be forecast by itself. Forecast all of them, without --warehouse."
                  .formatted(warehouseId)));
    }
  }

  /// Reads what [#id] wrote.
  public static ForecastScope of(String id) {
    var at = id.indexOf(SEPARATOR);
    if (at < 0) {
      throw new PlanningException(
          new Text(
              "预测范围（%s）应写作 仓库/卖家，* 表示全部。".formatted(id),
              "The forecast's scope (%s) must be WAREHOUSE/SELLER, with * for all.".formatted(id)));
    }
    return new ForecastScope(orNone(id.substring(0, at)), orNone(id.substring(at + 1)));
  }

  /// As a run keeps it.
  public String id() {
    return orAll(warehouseId) + SEPARATOR + orAll(sellerId);
  }

  private static String orAll(String id) {
    return id.isEmpty() ? ALL : id;
  }

  private static String orNone(String id) {
    return id.equals(ALL) ? "" : id;
  }
}
