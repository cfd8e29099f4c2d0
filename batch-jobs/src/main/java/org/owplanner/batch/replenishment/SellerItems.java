package org.owplanner.batch.replenishment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Record;
import org.owplanner.engine.replenishment.ReplenishmentItem;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.replenishment.ReplenishmentRates;

/// A seller's items: each SKU in each warehouse where it has stock, a shipment, a forecast, an
/// order of its own or sales.
final class SellerItems {

  private final SellerFeed feed;
  private final String sellerId;
  private final int planDay;
  private final Set<GeneratedKind> generated;
  private final Map<String, KnownSku> skus = new HashMap<>();
  private final SortedMap<ItemPlace, ItemDraft> drafts = new TreeMap<>();
  private final SettingsBook settings = new SettingsBook();

  /// Reads them.
  ///
  /// @param generated takes note of what was generated
  SellerItems(SellerFeed feed, String sellerId, int planDay, Set<GeneratedKind> generated) {
    this.feed = feed;
    this.sellerId = sellerId;
    this.planDay = planDay;
    this.generated = generated;
    feed.read(sellerId, SellerSource.SKUS, row -> skus.put(text(row, "sku_id"), KnownSku.of(row)));
    feed.read(sellerId, SellerSource.BREAKS, row -> sku(text(row, "sku_id")).add(row));
    feed.read(sellerId, SellerSource.SETTINGS, settings::add);
    readDrafts();
  }

  private void readDrafts() {
    feed.read(sellerId, SellerSource.STOCK, row -> draft(row).stock(row));
    feed.read(sellerId, SellerSource.FORECASTS, row -> draft(row).forecast(row));
    feed.read(sellerId, SellerSource.EDITS, row -> draft(row).edit(row));
    feed.readSold(sellerId, row -> draft(row).sold(row));
    feed.read(
        sellerId,
        SellerSource.INBOUND,
        row -> {
          note(GeneratedKind.SHIPMENTS, row);
          draft(row).inbound(row);
        });
    feed.read(sellerId, SellerSource.TRANSFERS, row -> draft(row).transfer(row));
    feed.read(
        sellerId,
        SellerSource.AGES,
        row -> {
          var draft = drafts.get(place(row));
          if (draft != null) {
            note(GeneratedKind.AGES, row);
            draft.age(row);
          }
        });
    feed.read(
        sellerId,
        SellerSource.LAST_ADVICE,
        row -> {
          var draft = drafts.get(place(row));
          if (draft != null) {
            draft.lastAdvice(row, sku(text(row, "sku_id")).sku().casePack());
          }
        });
  }

  boolean isEmpty() {
    return drafts.isEmpty();
  }

  /// Warehouses with an item.
  Set<String> warehouses() {
    var ids = new TreeSet<String>();
    drafts.keySet().forEach(place -> ids.add(place.warehouseId()));
    return ids;
  }

  /// Goods of the seller.
  KnownSku sku(String skuId) {
    return Objects.requireNonNull(skus.get(skuId));
  }

  /// The items by warehouse and SKU, all money in the plan's currency.
  List<ReplenishmentItem> items(Network network, ExchangeRates exchange, ReplenishmentRates rates) {
    var costShare = rates.get(ReplenishmentRate.UNIT_COST_SHARE);
    var items = new ArrayList<ReplenishmentItem>(drafts.size());
    drafts.forEach(
        (place, draft) -> {
          var known = sku(place.skuId());
          if (known.isGenerated()) {
            generated.add(GeneratedKind.COSTS);
          }
          var price = known.priceMicros(exchange, network.currencyOf(place.warehouseId()));
          items.add(
              draft.item(
                  place.warehouseId(),
                  known,
                  price,
                  known.supply(exchange, price, costShare),
                  settings.of(place)));
        });
    return items;
  }

  private void note(GeneratedKind kind, Record row) {
    if (row.get("is_generated", boolean.class)) {
      generated.add(kind);
    }
  }

  private ItemDraft draft(Record row) {
    return drafts.computeIfAbsent(place(row), _ -> new ItemDraft(planDay));
  }

  private static ItemPlace place(Record row) {
    return new ItemPlace(text(row, "warehouse_id"), text(row, "sku_id"));
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }
}
