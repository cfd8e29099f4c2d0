package org.owplanner.datasets.generate;

/// Writes all that replenishment needs beside goods, stock and orders: ways from China, what goods
/// cost there, what is under way, what sellers may spend and store.
public final class TradeFeed {

  private TradeFeed() {}

  /// Writes a trade's files.
  public static void write(FeedFolder files, TradeTerms terms) {
    LaneFeed.write(files, terms);
    SupplyFeed.write(files, terms);
    InboundFeed.write(files, terms);
    SellerTermsFeed.write(files, terms);
  }
}
