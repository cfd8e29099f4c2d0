package org.owplanner.datasets.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;
import org.owplanner.datasets.generate.FeedProgress;
import org.owplanner.datasets.generate.NetworkFeed;
import org.owplanner.datasets.generate.TradeFeed;
import org.owplanner.datasets.generate.WarehouseFeed;
import org.owplanner.datasets.generate.WarehouseSpec;
import org.owplanner.engine.slotting.SlottingRates;

/// Writes the sample as a canonical feed: a folder of CSV files that `owp import` takes.
public final class OnlineRetailSample {

  private OnlineRetailSample() {}

  /// Writes the sample in its own warehouse, slots and stock as on the eve of
  /// [SampleFeed#PLAN_DATE].
  public static SampleSummary write(Path folder, long seed, FeedProgress progress) {
    return write(folder, seed, SampleFeed.PLAN_DATE, SampleWarehouse.spec(), progress);
  }

  /// Writes the sample in a warehouse of one's choice, slots and stock as on the eve of a plan
  /// date.
  public static SampleSummary write(
      Path folder, long seed, LocalDate planDate, WarehouseSpec spec, FeedProgress progress) {
    return write(folder, SampleFeed.of(RetailOrders.load(), spec, seed), planDate, progress);
  }

  /// Writes a sample that is in memory already, slots and stock as on the eve of a plan date.
  public static SampleSummary write(
      Path folder, SampleFeed feed, LocalDate planDate, FeedProgress progress) {
    var files = new FeedFolder(folder, progress);
    var night = feed.night(planDate, SlottingRates.standard());
    var summary = SampleSummary.of(feed, night.problem());
    try (var out = files.open(FeedFile.SELLER)) {
      for (var seller : SampleSeller.all()) {
        out.row(seller.sellerId(), seller.name());
      }
    }
    WarehouseFeed.write(files, feed.warehouse());
    SampleGoodsFeed.writeSkus(files, feed.skus());
    SampleGoodsFeed.writeHazardRules(files);
    SampleGoodsFeed.writeSlots(files, feed, night);
    SampleGoodsFeed.writeStock(files, feed, night);
    RetailOrderFeed.write(files, feed);
    SampleStockDays.write(files, feed, planDate);
    SampleCalendar.write(files);
    SampleShiftFeed.write(files, feed, night);
    var trade = SampleTrade.of(feed, night);
    TradeFeed.write(files, trade);
    var network = SampleNetwork.of(feed, trade);
    NetworkFeed.write(files, network);
    RetailOrderFeed.write(files, feed, network);
    files.note("generated.md", SampleNote.text(summary));
    return summary;
  }
}
