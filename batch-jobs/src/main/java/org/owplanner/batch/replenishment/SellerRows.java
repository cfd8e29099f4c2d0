package org.owplanner.batch.replenishment;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/// Rows of all sellers, in the order of the sellers' ids, given out seller by seller while they
/// come: no more than one seller's are held.
final class SellerRows implements AutoCloseable {

  private static final int FETCH_SIZE = 1000;

  private final Cursor<? extends Record> rows;
  private final Map<String, Integer> places;
  private @Nullable Record next;

  /// @param query with a column `seller_id`, ordered by it
  /// @param places place of each seller in that order
  SellerRows(ResultQuery<? extends Record> query, Map<String, Integer> places) {
    rows = query.fetchSize(FETCH_SIZE).fetchLazy();
    this.places = places;
    next = rows.fetchNext();
  }

  /// Gives out a seller's rows; sellers must be asked for in their order.
  void of(String sellerId, Consumer<Record> taker) {
    var place = Objects.requireNonNull(places.get(sellerId));
    for (var row = next; row != null; row = rows.fetchNext()) {
      var rowsPlace = places.getOrDefault(row.get("seller_id", String.class), -1);
      if (rowsPlace > place) {
        next = row;
        return;
      }
      if (rowsPlace.equals(place)) {
        taker.accept(row);
      }
    }
    next = null;
  }

  @Override
  public void close() {
    rows.close();
  }
}
