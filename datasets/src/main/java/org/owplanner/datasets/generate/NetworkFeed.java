package org.owplanner.datasets.generate;

/// Writes the other warehouses of a network, with stock but without a floor, and all that transfers
/// need. Their rows stand in files of their own beside the first one's: `stock-network.csv`.
public final class NetworkFeed {

  /// What the files' names have beside those of the first warehouse.
  public static final String PART = "network";

  private static final double RETURNED_SHARE = 0.1;
  private static final double MOST_RETURNED_DAYS = 5;
  private static final int LATEST_RETURN_DAYS = 10;
  private static final int EARLIEST_RETURN_DAYS = 200;

  private NetworkFeed() {}

  /// Writes all but their orders.
  public static void write(FeedFolder files, NetworkTerms terms) {
    TransferFeed.write(files, terms);
    writeReturned(files, terms);
    if (!terms.sites().isEmpty()) {
      writeSites(files, terms);
    }
  }

  private static void writeSites(FeedFolder files, NetworkTerms terms) {
    try (var out = files.open(FeedFile.WAREHOUSE, PART)) {
      for (var site : terms.sites()) {
        out.row(
            site.warehouseId(), site.name(), site.country(), site.timeZone(), site.currency(), "-");
      }
    }
    try (var out = files.open(FeedFile.STOCK, PART)) {
      for (var site : terms.sites()) {
        for (var goods : terms.tradeOf(site).goods()) {
          out.row(
              site.warehouseId(),
              goods.sellerId(),
              goods.skuId(),
              Integer.toString(goods.onHandUnits()),
              "",
              terms.trade().planDate() + "T00:00:00Z");
        }
      }
    }
    for (var site : terms.sites()) {
      var trade = terms.tradeOf(site);
      LaneFeed.writeWays(files.part(site.warehouseId()), trade);
      InboundFeed.write(files.part(site.warehouseId()), trade);
    }
  }

  /// Some units of one SKU in ten.
  private static void writeReturned(FeedFolder files, NetworkTerms terms) {
    try (var out = files.open(FeedFile.RETURNED_STOCK)) {
      for (var site : terms.all()) {
        var trade = site.equals(terms.hub()) ? terms.trade() : terms.tradeOf(site);
        var random = trade.random("returned");
        for (var goods : trade.goods()) {
          var isReturned = random.uniform() < RETURNED_SHARE;
          var units = (int) Math.ceil(random.uniform() * MOST_RETURNED_DAYS * goods.unitsADay());
          var age = LATEST_RETURN_DAYS + random.below(EARLIEST_RETURN_DAYS - LATEST_RETURN_DAYS);
          if (isReturned && units > 0) {
            out.row(
                site.warehouseId(),
                goods.sellerId(),
                goods.skuId(),
                trade.planDate().minusDays(age).toString(),
                Integer.toString(units),
                "true");
          }
        }
      }
    }
  }
}
