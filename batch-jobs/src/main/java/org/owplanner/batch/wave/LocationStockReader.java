package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.feed.Tables.LOCATION_STOCK;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.StockLot;

/// Reads what lies where, by lot, with what tours that have begun took of it since it was booked.
final class LocationStockReader {

  private static final int FETCH_SIZE = 20_000;

  /// What tells a row from all others.
  private record Key(int sku, int location, String lot) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      var bySku = Integer.compare(sku, other.sku);
      var byLocation = bySku == 0 ? Integer.compare(location, other.location) : bySku;
      return byLocation == 0 ? lot.compareTo(other.lot) : byLocation;
    }
  }

  private record Lot(int expiryDay, long units) {
    Lot plus(long more) {
      return new Lot(expiryDay, units + more);
    }
  }

  private final DSLContext database;
  private final String warehouseId;
  private final GoodsIndex index;
  private final NewPlaces places;
  private final Map<Key, Lot> lots = new TreeMap<>();
  private final List<Finding> notes = new ArrayList<>();
  private OffsetDateTime newest = OffsetDateTime.MIN;

  LocationStockReader(DSLContext database, String warehouseId, GoodsIndex index, NewPlaces places) {
    this.database = database;
    this.warehouseId = warehouseId;
    this.index = index;
    this.places = places;
  }

  /// Stock by SKU, location and lot.
  ///
  /// @param which what rows must meet
  List<StockLot> read(Condition which, HandedOut handedOut, OtherShifts others) {
    Map<PickedUnits.Stop, OffsetDateTime> bookedAt = new java.util.HashMap<>();
    try (var rows =
        database
            .selectFrom(LOCATION_STOCK)
            .where(LOCATION_STOCK.WAREHOUSE_ID.eq(warehouseId))
            .and(which)
            .fetchSize(FETCH_SIZE)
            .fetchLazy()) {
      for (var row : rows) {
        add(
            row.getSellerId(),
            row.getSkuId(),
            row.getLocationId(),
            row.getDivision(),
            row.getLot(),
            row.getExpiresOn(),
            row.getUnits());
        newest = row.getAsOf().isAfter(newest) ? row.getAsOf() : newest;
        if (!handedOut.isEmpty() || !others.isEmpty()) {
          bookedAt.put(
              new PickedUnits.Stop(
                  "",
                  0,
                  row.getLocationId(),
                  row.getDivision(),
                  row.getSellerId(),
                  row.getSkuId(),
                  row.getLot()),
              row.getAsOf());
        }
      }
    }
    addBooked(handedOut, bookedAt);
    others.plans().forEach(plan -> keep(plan, bookedAt));
    var stock = new ArrayList<StockLot>(lots.size());
    lots.forEach(
        (key, lot) ->
            stock.add(
                new StockLot(
                    key.location,
                    key.sku,
                    key.lot,
                    lot.expiryDay,
                    Math.clamp(lot.units, Integer.MIN_VALUE, Integer.MAX_VALUE))));
    return stock;
  }

  /// Stock that no plan can use, and why.
  List<Finding> notes() {
    return notes;
  }

  private void add(
      String sellerId,
      String skuId,
      String locationId,
      int division,
      String lot,
      @Nullable LocalDate expiresOn,
      long units) {
    var place = places.of(new NewPlaces.Goods(sellerId, skuId, locationId, division));
    var location = index.locationOrNone(place.locationId(), place.division());
    if (location < 0) {
      notes.add(nowhere(locationId, division, sellerId + "/" + skuId, units));
      return;
    }
    var expiry = expiresOn == null ? StockLot.NO_EXPIRY : Math.toIntExact(expiresOn.toEpochDay());
    lots.merge(
        new Key(index.sku(sellerId, skuId), location, lot),
        new Lot(expiry, units),
        (a, b) -> new Lot(Math.min(a.expiryDay, b.expiryDay), a.units + b.units));
  }

  /// The stock of a problem holds what begun tours take; of that, what was picked and booked
  /// already is gone from the feed.
  private void addBooked(HandedOut handedOut, Map<PickedUnits.Stop, OffsetDateTime> bookedAt) {
    for (var stop : handedOut.begunStops()) {
      var key = HandedOut.key(stop);
      var place = placeOf(key);
      var pick = handedOut.picked().at(key);
      if (pick.isPresent() && !pick.get().doneAt().isAfter(bookedAt.getOrDefault(place, newest))) {
        lots.merge(
            new Key(
                index.sku(key.sellerId(), key.skuId()),
                index.location(key.locationId(), key.division()),
                key.lot()),
            new Lot(StockLot.NO_EXPIRY, pick.get().units()),
            (lot, picked) -> lot.plus(picked.units));
      }
    }
  }

  /// What another shift takes can't be taken here; of that, what was picked and booked already is
  /// gone from the feed.
  private void keep(OtherShifts.Plan plan, Map<PickedUnits.Stop, OffsetDateTime> bookedAt) {
    for (var stop : plan.stops()) {
      var key = HandedOut.key(stop);
      var pick = plan.picked().at(key);
      var sku = index.skus().get(new SkuKey(key.sellerId(), key.skuId()));
      var goods =
          new NewPlaces.Goods(key.sellerId(), key.skuId(), key.locationId(), key.division());
      var place = places.of(goods);
      var location = index.locationOrNone(place.locationId(), place.division());
      var isBooked =
          pick.isPresent()
              && !pick.get().doneAt().isAfter(bookedAt.getOrDefault(placeOf(key), newest));
      if (sku != null && location >= 0 && !isBooked) {
        int units = pick.map(PickedUnits.Pick::units).orElse(stop.getUnits());
        lots.computeIfPresent(
            new Key(sku, location, key.lot()), (_, lot) -> lot.plus(-(long) units));
      }
    }
  }

  private static PickedUnits.Stop placeOf(PickedUnits.Stop stop) {
    return new PickedUnits.Stop(
        "", 0, stop.locationId(), stop.division(), stop.sellerId(), stop.skuId(), stop.lot());
  }

  private static Finding nowhere(String locationId, int division, String sku, long units) {
    return new Finding(
        Severity.WARN,
        "STOCK_NOWHERE",
        locationId,
        new Text(
            "库位 %s 没有第 %d 分格，其中 %s 的 %d 件无法拣选。请更正 location_stock.csv 或 location.csv。"
                .formatted(locationId, division, sku, units),
            "Location %s has no division %d, so %d units of %s there can't be picked. Correct location_stock.csv or location.csv."
                .formatted(locationId, division, units, sku)));
  }
}
