package org.owplanner.batch.transfer;

import static org.owplanner.batch.replenishment.ReplenishmentQueries.AGES;
import static org.owplanner.batch.replenishment.ReplenishmentQueries.FORECASTS;
import static org.owplanner.batch.replenishment.ReplenishmentQueries.INBOUND;
import static org.owplanner.batch.replenishment.ReplenishmentQueries.SKUS;
import static org.owplanner.batch.replenishment.ReplenishmentQueries.STOCK;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jooq.Record;
import org.owplanner.batch.replenishment.Dates;
import org.owplanner.batch.replenishment.ExchangeRates;
import org.owplanner.batch.replenishment.GeneratedKind;
import org.owplanner.batch.replenishment.KnownSku;
import org.owplanner.batch.replenishment.Network;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.transfer.ReturnedGoods;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferRate;
import org.owplanner.engine.transfer.TransferRates;

/// All goods of a network: every SKU in every warehouse where it has stock, a shipment or a
/// forecast, and what buyers sent back.
final class NetworkGoods {

  private static final String PROTECTED =
      "SELECT * FROM feed.protected_stock WHERE warehouse_id = ANY ({1}::text[])";

  private static final String RETURNED =
      """
      SELECT * FROM feed.returned_stock WHERE warehouse_id = ANY ({1}::text[]) AND units > 0
      ORDER BY warehouse_id, seller_id, sku_id, received_on
      """;

  private final int planDay;
  private final Map<SkuKey, KnownSku> skus = new HashMap<>();
  private final SortedMap<CellKey, CellDraft> drafts = new TreeMap<>();
  private final Map<CellKey, Integer> returnedAndGone = new HashMap<>();
  private final List<Record> returned = new ArrayList<>();
  private final Set<String> departures;
  private final Set<GeneratedKind> generated;

  /// Reads them.
  ///
  /// @param departures takes the departures that carry what is committed
  /// @param generated takes note of what was generated
  NetworkGoods(NetworkRows rows, Set<String> departures, Set<GeneratedKind> generated) {
    this.planDay = Dates.day(rows.date());
    this.departures = departures;
    this.generated = generated;
    rows.read(SKUS, row -> skus.put(key(row), KnownSku.of(row)));
    read(rows, STOCK, (draft, row) -> draft.stock(row));
    read(rows, FORECASTS, (draft, row) -> draft.forecast(row));
    read(rows, INBOUND, this::inbound);
    rows.read(NetworkRows.COMMITTED, this::transfer);
    rows.read(AGES, row -> known(row, this::age));
    rows.read(PROTECTED, row -> known(row, (draft, of) -> draft.protect(of)));
    rows.read(RETURNED, returned::add);
  }

  private void inbound(CellDraft draft, Record row) {
    note(GeneratedKind.SHIPMENTS, row);
    draft.inbound(row);
  }

  private void age(CellDraft draft, Record row) {
    note(GeneratedKind.AGES, row);
    draft.age(row);
  }

  private void transfer(Record row) {
    departures.add(Objects.requireNonNull(row.get("departure_id", String.class)));
    departures.add(Objects.requireNonNull(row.get("onward_departure_id", String.class)));
    if (row.get("is_returned", boolean.class)) {
      returnedAndGone.merge(CellKey.of(row), row.get("units", int.class), Integer::sum);
    } else {
      draft(row).transfer(row);
    }
  }

  /// The cells by warehouse, seller and SKU, all money in the plan's currency.
  List<TransferCell> cells(Network network, ExchangeRates exchange, TransferRates rates) {
    var protectedDays = rates.whole(TransferRate.PROTECTED_DAYS);
    var offers = new FactoryOffers(network, exchange, rates.get(TransferRate.UNIT_COST_SHARE));
    var cells = new ArrayList<TransferCell>(drafts.size());
    drafts.forEach(
        (key, draft) -> {
          if (!draft.isIdle()) {
            var known = sku(key);
            var price = known.priceMicros(exchange, network.currencyOf(key.warehouseId()));
            cells.add(
                draft.cell(
                    key.warehouseId(),
                    known.sku(),
                    price,
                    cost(known, exchange, rates, price),
                    protectedDays,
                    offers.of(key.warehouseId(), known, price)));
          }
        });
    return cells;
  }

  /// What buyers sent back, without what is set aside to go home already, the oldest of it.
  List<ReturnedGoods> returned(Network network, ExchangeRates exchange, TransferRates rates) {
    var gone = new HashMap<>(returnedAndGone);
    var left = new ArrayList<ReturnedGoods>(returned.size());
    for (var row : returned) {
      note(GeneratedKind.RETURNED, row);
      var key = CellKey.of(row);
      var units = row.get("units", int.class);
      var taken = Math.min(units, gone.getOrDefault(key, 0));
      gone.merge(key, -taken, Integer::sum);
      if (units > taken) {
        var known = sku(key);
        var currency = network.currencyOf(key.warehouseId());
        var price = known.priceMicros(exchange, currency);
        var homeCents = row.get("home_cents", Long.class);
        var home =
            homeCents == null
                ? Math.round(
                    cost(known, exchange, rates, price)
                        * rates.get(TransferRate.RETURN_VALUE_SHARE))
                : exchange.micros(homeCents, currency);
        left.add(
            new ReturnedGoods(
                key.warehouseId(),
                known.sku(),
                units - taken,
                Dates.day(row, "received_on"),
                home));
      }
    }
    return left;
  }

  /// What a unit costs its seller, with duty; as a share of its price where no supplier is known.
  private long cost(KnownSku known, ExchangeRates exchange, TransferRates rates, long price) {
    if (known.isGenerated()) {
      generated.add(GeneratedKind.COSTS);
    }
    var share = rates.get(TransferRate.UNIT_COST_SHARE);
    return known
        .supply(exchange, price, share)
        .map(supply -> Math.round(supply.unitMicros(1) * (1 + supply.dutyShare())))
        .orElseGet(() -> Math.round(price * share));
  }

  private void read(NetworkRows rows, String sql, BiConsumer<CellDraft, Record> taker) {
    rows.read(sql, row -> taker.accept(draft(row), row));
  }

  private CellDraft draft(Record row) {
    return drafts.computeIfAbsent(CellKey.of(row), _ -> new CellDraft(planDay));
  }

  /// Gives a row to its cell where there is one.
  private void known(Record row, BiConsumer<CellDraft, Record> taker) {
    var draft = drafts.get(CellKey.of(row));
    if (draft != null) {
      taker.accept(draft, row);
    }
  }

  private KnownSku sku(CellKey key) {
    return Objects.requireNonNull(skus.get(new SkuKey(key.sellerId(), key.skuId())));
  }

  private static SkuKey key(Record row) {
    return new SkuKey(
        Objects.requireNonNull(row.get("seller_id", String.class)),
        Objects.requireNonNull(row.get("sku_id", String.class)));
  }

  private void note(GeneratedKind kind, Record row) {
    if (row.get("is_generated", boolean.class)) {
      generated.add(kind);
    }
  }
}
