package org.owplanner.datasets.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a generated feed of any size as a folder of CSV files that `owp import` takes.
public final class FeedGenerator {

  private static final int WEEKS_ON_HAND = 4;

  private FeedGenerator() {}

  /// Generates the feed that the options describe and writes it.
  public static GeneratedFeed write(Path folder, GenerateOptions options, FeedProgress progress) {
    return write(folder, options, 1, progress);
  }

  /// The same with more warehouses: the others have stock and orders, but no floor.
  ///
  /// @param warehouses how many there are, at least 1
  public static GeneratedFeed write(
      Path folder, GenerateOptions options, int warehouses, FeedProgress progress) {
    var files = new FeedFolder(folder, progress);
    var feed = GeneratedFeed.of(options);
    try (var out = files.open(FeedFile.SELLER)) {
      for (var seller = 0; seller < options.sellers(); seller++) {
        out.row(SkuGenerator.sellerId(seller), "Seller %d (generated)".formatted(seller + 1));
      }
    }
    WarehouseFeed.write(files, feed.warehouse());
    writeSkus(files, feed);
    try (var out = files.open(FeedFile.HAZARD_RULE)) {
      for (var rule : GeneratedFeed.HAZARD_RULES) {
        out.row(rule.classA(), rule.classB(), rule.scope().name());
      }
    }
    writeSlots(files, feed);
    writeStock(files, feed);
    GeneratedOrderFeed.write(files, feed);
    try (var out = files.open(FeedFile.STOCK_DAY)) {
      GeneratedStockOuts.of(options).write(out, options, feed.skus());
    }
    GeneratedShiftFeed.write(files, feed);
    var trade = trade(feed);
    TradeFeed.write(files, trade);
    var network = GeneratedSites.of(feed, trade, warehouses);
    NetworkFeed.write(files, network);
    if (!network.sites().isEmpty()) {
      GeneratedOrderFeed.write(files, feed, network);
    }
    // No event is in these orders, so the calendar has its header only.
    files.open(FeedFile.CALENDAR_EVENT).close();
    files.note(
        "generated.md",
        "Everything in this folder is generated from a seed: %s\n".formatted(options));
    return feed;
  }

  private static TradeTerms trade(GeneratedFeed feed) {
    var options = feed.options();
    var orders = feed.orders();
    var sold = new long[feed.skus().size()];
    for (var line = 0; line < orders.lines(); line++) {
      sold[orders.lineSku()[line]] += orders.lineUnits()[line];
    }
    var goods = new ArrayList<SuppliedGoods>(sold.length);
    for (var s = 0; s < sold.length; s++) {
      var sku = feed.skus().get(s);
      goods.add(
          new SuppliedGoods(
              sku.sellerId(),
              sku.skuId(),
              sku.size(),
              sku.casePack(),
              sku.priceCents(),
              sold[s] / (double) options.days(),
              feed.holdUnits()[s] * WEEKS_ON_HAND));
    }
    return new TradeTerms(
        options.warehouseId(),
        feed.warehouse().spec().currency(),
        options.planDate(),
        goods,
        List.of(SkuGenerator.FLAMMABLE, SkuGenerator.OXIDISER),
        options.seed());
  }

  private static void writeSkus(FeedFolder files, GeneratedFeed feed) {
    try (var out = files.open(FeedFile.SKU)) {
      for (var sku : feed.skus()) {
        out.row(
            sku.sellerId(),
            sku.skuId(),
            sku.description(),
            Integer.toString(sku.size().lengthMm()),
            Integer.toString(sku.size().widthMm()),
            Integer.toString(sku.size().heightMm()),
            Integer.toString(sku.size().weightG()),
            Integer.toString(sku.casePack()),
            sku.kind().storageClass(),
            sku.hazardClass(),
            sku.kind().pickType(),
            Long.toString(sku.priceCents()),
            "true");
      }
    }
  }

  private static void writeSlots(FeedFolder files, GeneratedFeed feed) {
    var firstDay = feed.options().planDate().minusDays(feed.options().days()).toString();
    try (var out = files.open(FeedFile.SLOT)) {
      for (var slot : feed.slots()) {
        var sku = feed.skus().get(slot.sku());
        out.row(
            feed.options().warehouseId(),
            feed.warehouse().locations().get(slot.location()).id(),
            "1",
            sku.sellerId(),
            sku.skuId(),
            Boolean.toString(slot.isPinned()),
            firstDay);
      }
    }
  }

  private static void writeStock(FeedFolder files, GeneratedFeed feed) {
    var asOf = feed.options().planDate() + "T00:00:00Z";
    try (var out = files.open(FeedFile.STOCK)) {
      for (var s = 0; s < feed.skus().size(); s++) {
        var sku = feed.skus().get(s);
        out.row(
            feed.options().warehouseId(),
            sku.sellerId(),
            sku.skuId(),
            Integer.toString(feed.holdUnits()[s] * WEEKS_ON_HAND),
            Integer.toString(feed.holdUnits()[s]),
            asOf);
      }
    }
  }
}
