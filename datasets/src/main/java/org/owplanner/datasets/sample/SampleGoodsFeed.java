package org.owplanner.datasets.sample;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;

/// Writes the sample's goods, where they lie and how many there are.
final class SampleGoodsFeed {

  private SampleGoodsFeed() {}

  static void writeSkus(FeedFolder files, List<SampleSku> skus) {
    try (var out = files.open(FeedFile.SKU)) {
      for (var sku : skus) {
        out.row(
            sku.sellerId(),
            sku.retail().skuId(),
            sku.retail().description(),
            Integer.toString(sku.size().lengthMm()),
            Integer.toString(sku.size().widthMm()),
            Integer.toString(sku.size().heightMm()),
            Integer.toString(sku.size().weightG()),
            Integer.toString(sku.casePack()),
            sku.storageClass(),
            sku.hazardClass(),
            sku.pickType(),
            Long.toString(sku.retail().priceCents()),
            "true");
      }
    }
  }

  static void writeHazardRules(FeedFolder files) {
    try (var out = files.open(FeedFile.HAZARD_RULE)) {
      for (var rule : SampleFeed.hazardRules()) {
        out.row(rule.classA(), rule.classB(), rule.scope().name());
      }
    }
  }

  static void writeSlots(FeedFolder files, SampleFeed feed, SampleNight night) {
    var problem = night.problem();
    try (var out = files.open(FeedFile.SLOT)) {
      for (var slot : problem.slots()) {
        var sku = feed.skus().get(slot.sku());
        // The engine's id of a part of a divided location is ID/DIVISION.
        var id = problem.layout().location(slot.location()).id();
        var slash = id.indexOf('/');
        out.row(
            problem.warehouseId(),
            slash < 0 ? id : id.substring(0, slash),
            slash < 0 ? "1" : id.substring(slash + 1),
            sku.sellerId(),
            sku.retail().skuId(),
            Boolean.toString(slot.isPinned()),
            sku.retail().firstSold().toString());
      }
    }
  }

  static void writeStock(FeedFolder files, SampleFeed feed, SampleNight night) {
    var problem = night.problem();
    var asOf =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            problem.planDate().atStartOfDay(RetailOrders.ZONE));
    try (var out = files.open(FeedFile.STOCK)) {
      for (var s = 0; s < problem.skus().size(); s++) {
        var sku = feed.skus().get(s);
        out.row(
            problem.warehouseId(),
            sku.sellerId(),
            sku.retail().skuId(),
            Integer.toString(night.stock().onHandUnits()[s]),
            Integer.toString(night.stock().holdUnits()[s]),
            asOf);
      }
    }
  }
}
