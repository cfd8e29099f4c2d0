package org.owplanner.batch.replenishment;

/// What is read of every seller, with the statement that gathers it.
enum SellerSource {
  SKUS(ReplenishmentQueries.SKUS),
  BREAKS(ReplenishmentQueries.BREAKS),
  STOCK(ReplenishmentQueries.STOCK),
  AGES(ReplenishmentQueries.AGES),
  INBOUND(ReplenishmentQueries.INBOUND),
  TRANSFERS(ReplenishmentQueries.TRANSFERS),
  PLACED(ReplenishmentQueries.PLACED),
  BUDGETS(ReplenishmentQueries.BUDGETS),
  GRANTS(ReplenishmentQueries.GRANTS),
  CLOSURES(ReplenishmentQueries.CLOSURES),
  SETTINGS(ReplenishmentQueries.SETTINGS),
  EDITS(ReplenishmentQueries.EDITS),
  FORECASTS(ReplenishmentQueries.FORECASTS),
  LAST_ADVICE(ReplenishmentQueries.LAST_ADVICE);

  private final String sql;

  SellerSource(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
