package org.owplanner.batch.replenishment;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.forecast.HistoryQueries;
import org.owplanner.batch.plan.PlanRequest;

/// All that the feed and earlier plans say of sellers, given out seller by seller. The caller's
/// transaction makes it one consistent snapshot.
final class SellerFeed implements AutoCloseable {

  /// Days of orders before the plan date that a plan sees.
  static final int SOLD_DAYS = 182;

  private final List<String> sellers;
  private final Map<SellerSource, SellerRows> rows = new EnumMap<>(SellerSource.class);
  private final SellerRows sold;

  private SellerFeed(
      DSLContext database, PlanRequest request, ForecastScope scope, List<String> warehouses) {
    sellers =
        database
            .resultQuery(
                "SELECT seller_id FROM feed.seller WHERE {0} = '' OR seller_id = {0} ORDER BY seller_id",
                val(scope.sellerId()))
            .fetch(0, String.class);
    Map<String, Integer> places = HashMap.newHashMap(sellers.size());
    sellers.forEach(seller -> places.put(seller, places.size()));
    HistoryQueries.preparations(
            request.planDate(),
            SOLD_DAYS,
            condition("warehouse_id", scope.warehouseId()),
            condition("seller_id", scope.sellerId()))
        .forEach(database::execute);
    sold = new SellerRows(database.resultQuery(HistoryQueries.SOLD), places);
    database.execute("SET LOCAL enable_hashagg = on");
    for (var source : SellerSource.values()) {
      var query =
          database.resultQuery(
              source.sql(),
              val(request.planDate()),
              val(warehouses.toArray(String[]::new)),
              val(scope.sellerId()),
              val(request.tenant()));
      rows.put(source, new SellerRows(query, places));
    }
  }

  /// Begins to read.
  ///
  /// @param warehouses those in the scope
  static SellerFeed open(
      DSLContext database, PlanRequest request, ForecastScope scope, List<String> warehouses) {
    return new SellerFeed(database, request, scope, warehouses);
  }

  /// The sellers in the order in which they must be asked for.
  List<String> sellers() {
    return sellers;
  }

  /// Gives out a seller's rows of a kind.
  void read(String sellerId, SellerSource source, Consumer<Record> taker) {
    Objects.requireNonNull(rows.get(source)).of(sellerId, taker);
  }

  /// Gives out the units sold of a seller's items, by day.
  void readSold(String sellerId, Consumer<Record> taker) {
    sold.of(sellerId, taker);
  }

  @Override
  public void close() {
    rows.values().forEach(SellerRows::close);
    sold.close();
  }

  static String condition(String column, String id) {
    return id.isEmpty() ? "true" : column + " = " + inline(id);
  }
}
